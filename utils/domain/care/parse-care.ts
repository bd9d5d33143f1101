import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { check, MISSING } from '../checking';
import { noteSchema } from '../records';
import type { Result } from '../result';
import { localDaySchema } from '../time/time-schemas';
import type { Care, Emergency } from './care';
import { CARE_LIMITS } from './care-limits';
import { filledText, idSchema, pauseSchema, personSchema, seriesSchema } from './care-parts';
import { dailySchema } from './parse-daily';
import { ruleSchema } from './rule-schema';

/** Why a value is not a care document. The messages are whole sentences. */
export interface CareFault {
  readonly type: 'invalid' | 'newerVersion';
  readonly messages: readonly string[];
}

const milestoneSchema = v.object(
  {
    id: idSchema,
    day: localDaySchema,
    text: filledText(CARE_LIMITS.milestone, t('care.milestoneText')),
  },
  MISSING,
);

const EMERGENCY = t('care.emergencyNumbers');

const emergencySchema = v.pipe(
  v.object(
    {
      type: v.picklist(['country', 'own'], EMERGENCY),
      code: v.exactOptional(v.string(EMERGENCY)),
      text: v.exactOptional(noteSchema),
    },
    EMERGENCY,
  ),
  v.check(({ type, code = '', text }) => (type === 'own' ? text !== undefined : /^[A-Z]{2}$/.test(code)), EMERGENCY),
  v.transform(({ type, code = '', text = '' }): Emergency => (type === 'own' ? { type, text } : { type, code })),
);

/** `Care`. */
export const careSchema = v.object(
  {
    version: v.literal(1, MISSING),
    people: v.pipe(
      v.array(personSchema, MISSING),
      v.check((list) => haveOwnIds(list), t('care.peopleOwnIds')),
    ),
    series: v.pipe(
      v.array(seriesSchema, MISSING),
      v.check((list) => haveOwnIds(list), t('care.seriesOwnIds')),
    ),
    pauses: v.pipe(
      v.array(pauseSchema, MISSING),
      v.check((list) => haveOwnIds(list), t('care.pausesOwnIds')),
    ),
    rule: ruleSchema,
    milestones: v.pipe(
      v.array(milestoneSchema, MISSING),
      v.check((list) => haveOwnIds(list), t('care.milestonesOwnIds')),
    ),
    daily: dailySchema,
    emergency: v.nullable(emergencySchema),
  },
  MISSING,
);

const NEWER = t('care.newerVersion');

/**
 * Reads the care document from a file, the store or a form. Unknown keys are dropped; ids that nothing here has are
 * kept. One of a later version is a fault of its own, so that it can be kept and not be taken for a broken one.
 */
export function parseCare(value: unknown): Result<Care, CareFault> {
  const version = v.safeParse(v.object({ version: v.number() }), value);
  if (version.success && version.output.version > 1) {
    return { ok: false, error: { type: 'newerVersion', messages: [NEWER] } };
  }
  const outcome = check<Care>('errors.massagePlan', careSchema, value);
  return outcome.ok ? outcome : { ok: false, error: { type: 'invalid', messages: outcome.error } };
}

function haveOwnIds(list: readonly { readonly id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size === list.length;
}
