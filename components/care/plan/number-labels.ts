import type { RuleNumbers } from '@/utils/domain/care/rule-numbers';
import { type PluralKey, t } from '@/utils/i18n/t';

/** A number of the rule as it is asked: its key, label and unit, a counted message or a sign. */
export type NumberLabel = readonly [key: keyof RuleNumbers, label: string, unit: PluralKey | '%'];

/** All numbers of the rule in the order they are shown, under the step they belong to. */
export const NUMBER_GROUPS: readonly { readonly title: string; readonly numbers: readonly NumberLabel[] }[] = [
  {
    title: t('care.forEveryStep'),
    numbers: [
      ['entriesPerWeek', t('care.entriesPerWeek'), 'care.unitDays'],
      ['checksInARow', t('care.checksInARow'), 'care.unitChecks'],
      ['rise', t('care.rising'), 'care.unitPoints'],
    ],
  },
  {
    title: t('care.weeklyToTwoWeekly'),
    numbers: [
      ['d1Days', t('care.daysInPhase'), 'care.unitDays'],
      ['d1Sessions', t('care.sessionsInPhase'), 'care.unitSessions'],
      ['d1Ceiling', t('care.medianEachWeek'), 'care.unitPoints'],
      ['lowCeiling', t('care.lowAndSteady'), 'care.unitPoints'],
      ['improvedPoints', t('care.lowerThanStart'), 'care.unitPoints'],
      ['improvedPercent', t('care.lowerByShare'), '%'],
      ['improvedAtLeast', t('care.shareAtLeast'), 'care.unitPoints'],
    ],
  },
  {
    title: t('care.twoWeeklyToMonthly'),
    numbers: [
      ['d2Days', t('care.daysInThisPhase'), 'care.unitDays'],
      ['d2Sessions', t('care.sessionsInThisPhase'), 'care.unitSessions'],
      ['d2Ceiling', t('care.medianEitherWeek'), 'care.unitPoints'],
      ['d2PreviousCeiling', t('care.medianFortnightBefore'), 'care.unitPoints'],
      ['d2OverAnchor', t('care.aboveLevelAtMost'), 'care.unitPoints'],
    ],
  },
  {
    title: t('care.closerTogetherAgain'),
    numbers: [
      ['upOverAnchor', t('care.aboveLevelAtLeast'), 'care.unitPoints'],
      ['upFromMonthly', t('care.upFromMonthly'), 'care.unitPoints'],
      ['upFromTwoWeekly', t('care.upFromTwoWeekly'), 'care.unitPoints'],
      ['upWeekSlack', t('care.singleWeekLower'), 'care.unitPoints'],
    ],
  },
  {
    title: t('care.lookBack'),
    numbers: [
      ['reviewSessions', t('care.reviewAfterSessions'), 'care.unitSessions'],
      ['reviewWeeks', t('care.reviewAfterWeeks'), 'care.unitWeeks'],
    ],
  },
  {
    title: t('care.stayingQuiet'),
    numbers: [
      ['quietAfterStepUp', t('care.quietAfterCloser'), 'care.unitDays'],
      ['quietAfterAnswer', t('care.quietAfterAnswer'), 'care.unitDays'],
      ['quietAfterChange', t('care.quietAfterChange'), 'care.unitDays'],
      ['veryHighScore', t('care.veryHighMedian'), 'care.unitPoints'],
      ['veryHighEntries', t('care.veryHighOfLast'), 'care.unitEntries'],
    ],
  },
];
