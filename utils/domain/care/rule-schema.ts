import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { MISSING, numberWithin, wholeNumberWithin } from '../checking';
import { localDaySchema } from '../time/time-schemas';
import { idSchema, weekdaySchema } from './care-parts';
import { keepsApart, RULE_LIMITS, type RuleNumbers } from './rule-numbers';

/** A number that counts something. */
function count(name: keyof RuleNumbers) {
  const { min, max } = RULE_LIMITS[name];
  return wholeNumberWithin({ min, max }, t('care.ruleWholeNumber', name, min, max));
}

/** A score, points or a share, which may lie between two whole numbers. */
function level(name: keyof RuleNumbers) {
  const { min, max } = RULE_LIMITS[name];
  return numberWithin({ min, max }, t('care.ruleNumber', name, min, max));
}

const numbersSchema = v.pipe(
  v.object(
    {
      entriesPerWeek: count('entriesPerWeek'),
      checksInARow: count('checksInARow'),
      d1Days: count('d1Days'),
      d1Sessions: count('d1Sessions'),
      d1Ceiling: level('d1Ceiling'),
      lowCeiling: level('lowCeiling'),
      improvedPoints: level('improvedPoints'),
      improvedPercent: level('improvedPercent'),
      improvedAtLeast: level('improvedAtLeast'),
      rise: level('rise'),
      d2Days: count('d2Days'),
      d2Sessions: count('d2Sessions'),
      d2Ceiling: level('d2Ceiling'),
      d2PreviousCeiling: level('d2PreviousCeiling'),
      d2OverAnchor: level('d2OverAnchor'),
      upOverAnchor: level('upOverAnchor'),
      upFromMonthly: level('upFromMonthly'),
      upFromTwoWeekly: level('upFromTwoWeekly'),
      upWeekSlack: level('upWeekSlack'),
      reviewSessions: count('reviewSessions'),
      reviewWeeks: count('reviewWeeks'),
      quietAfterStepUp: count('quietAfterStepUp'),
      quietAfterAnswer: count('quietAfterAnswer'),
      quietAfterChange: count('quietAfterChange'),
      veryHighScore: level('veryHighScore'),
      veryHighEntries: count('veryHighEntries'),
    },
    MISSING,
  ),
  v.check(keepsApart, t('care.stepUpAbove')),
);

/** `CareRule`. */
export const ruleSchema = v.object(
  {
    isOn: v.boolean(MISSING),
    checkDay: weekdaySchema,
    series: v.nullable(idSchema),
    numbers: numbersSchema,
    answers: v.array(
      v.object(
        {
          day: localDaySchema,
          series: idSchema,
          card: v.picklist(['D1', 'D2', 'U', 'V'], t('care.cardType')),
          answer: v.picklist(['accepted', 'kept', 'later'], t('care.cardAnswer')),
        },
        MISSING,
      ),
      MISSING,
    ),
    impressions: v.array(
      v.object(
        {
          day: localDaySchema,
          series: idSchema,
          overall: v.picklist(['better', 'same', 'worse'], t('care.overallType')),
        },
        MISSING,
      ),
      MISSING,
    ),
  },
  MISSING,
);
