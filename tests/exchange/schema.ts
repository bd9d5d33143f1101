import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { breakSchema } from '@/utils/domain/breaks/parse-break';
import { appointmentSchema } from '@/utils/domain/care/parse-appointment';
import { careSchema } from '@/utils/domain/care/parse-care';
import { BACKUP_VERSION } from '@/utils/domain/exchange/backup';
import { setAsideSchema } from '@/utils/domain/exchange/set-aside';
import { preferencesSchema } from '@/utils/domain/exercises/parse-preferences';
import { painEntrySchema } from '@/utils/domain/pain/parse-entry';
import { planSchema } from '@/utils/domain/plan/parse-plan';
import { choicesSchema } from '@/utils/domain/progress/choices';
import { daySchema } from '@/utils/domain/progress/parse-day';
import { epochMsSchema } from '@/utils/domain/time/time-schemas';

const backupSchema = v.object({
  format: v.literal('unknot'),
  version: v.literal(BACKUP_VERSION),
  exportedAt: epochMsSchema,
  plan: v.nullable(planSchema),
  care: v.exactOptional(v.nullable(careSchema)),
  exercises: v.exactOptional(v.nullable(preferencesSchema)),
  progress: v.exactOptional(v.nullable(choicesSchema)),
  pain: v.array(painEntrySchema),
  breaks: v.array(breakSchema),
  appointments: v.array(appointmentSchema),
  days: v.array(daySchema),
  unreadable: v.exactOptional(v.array(setAsideSchema)),
});

/** The JSON Schema of an export, made of the schemas that read one. Rules that JSON Schema has no word for are left out of it. */
export function backupJsonSchema(): object {
  const schema = toJsonSchema(backupSchema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'An export of Unknot',
    description: 'Everything in one document; docs/data.md says what the parts mean.',
    ...schema,
  };
}
