import type { Cadence } from '@/utils/domain/care/cadence';
import { CARE_LIMITS } from '@/utils/domain/care/care-limits';
import { t } from '@/utils/i18n/t';
import { Field } from '../../Field';
import styles from './forms.module.css';

/** A cadence as it is typed. */
export interface CadenceTexts {
  readonly type: Cadence['type'];
  readonly days: string;
}

interface Props {
  readonly texts: CadenceTexts;
  readonly onChange: (texts: CadenceTexts) => void;
}

const TYPES: readonly (readonly [Cadence['type'], string])[] = [
  ['weekly', t('care.cadenceWeekly')],
  ['twoWeekly', t('care.cadenceTwoWeekly')],
  ['monthly', t('care.cadenceMonthlyDays')],
  ['custom', t('care.cadenceOwnDays')],
];

/** How often sessions come. */
export function CadenceFields({ texts, onChange }: Props) {
  return (
    <>
      <Field label={t('care.howOften')}>
        {(control) => (
          <select
            {...control}
            class={styles.input}
            value={texts.type}
            onChange={({ currentTarget: { value } }) => onChange({ ...texts, type: value as Cadence['type'] })}
          >
            {TYPES.map(([type, name]) => (
              <option key={type} value={type}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {texts.type === 'custom' && (
        <Field label={t('care.daysBetweenSessions')}>
          {(control) => (
            <input
              {...control}
              class={styles.input}
              type="number"
              required
              min={CARE_LIMITS.customDays.min}
              max={CARE_LIMITS.customDays.max}
              value={texts.days}
              onInput={({ currentTarget: { value } }) => onChange({ ...texts, days: value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

/** What stands in the fields at first; weekly when there is no cadence yet. */
export function textsOfCadence(cadence: Cadence | null): CadenceTexts {
  if (cadence?.type === 'custom') return { type: 'custom', days: String(cadence.days) };
  return { type: cadence?.type ?? 'weekly', days: '21' };
}

/** The cadence that was typed. */
export function cadenceOf({ type, days }: CadenceTexts): Cadence {
  return type === 'custom' ? { type, days: Number(days) } : { type };
}
