import { type Span, type SpanChoice, type Visit, visitChoice } from '@/utils/domain/progress/summary-spans';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Field } from '../../Field';
import styles from './SummaryChoices.module.css';
import { SHEET_WORDS } from './sheet-words';

interface Props {
  readonly choice: SpanChoice;
  readonly own: Span;
  readonly visits: readonly Visit[];
  readonly today: LocalDay;
  readonly onChoose: (choice: SpanChoice) => void;
  readonly onChangeOwn: (own: Span) => void;
}

const TIMES: readonly (readonly [SpanChoice, string])[] = [
  ['fourWeeks', t('progress.last4Weeks')],
  ['threeMonths', t('progress.last3Months')],
  ['year', t('progress.last12Months')],
  ['own', t('progress.ownSpan')],
];

/** Since the last visit with somebody, or a time. */
export function SpanField({ choice, own, visits, today, onChoose, onChangeOwn }: Props) {
  const isBackwards = own.first > own.last;
  return (
    <div class={styles.span}>
      <Field
        label={t('progress.spanField')}
        {...(visits.length === 0 && {
          hint: t('progress.spanHintNoVisits'),
        })}
      >
        {(control) => (
          <select {...control} value={choice} onChange={(event) => onChoose(event.currentTarget.value as SpanChoice)}>
            {visits.map(({ person, day }) => (
              <option key={person.id} value={visitChoice(person)}>
                {t('progress.sinceLastVisit', person.name, SHEET_WORDS.date(day))}
              </option>
            ))}
            {TIMES.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {choice === 'own' && (
        <div class={styles.dates}>
          <Field label={t('progress.firstDay')}>
            {(control) => (
              <input
                {...control}
                type="date"
                max={today}
                value={own.first}
                onChange={({ currentTarget: { value } }) => value !== '' && onChangeOwn({ ...own, first: value })}
              />
            )}
          </Field>
          <Field label={t('progress.lastDay')} error={isBackwards ? t('progress.spanIsBackwards') : null}>
            {(control) => (
              <input
                {...control}
                type="date"
                max={today}
                value={own.last}
                onChange={({ currentTarget: { value } }) => value !== '' && onChangeOwn({ ...own, last: value })}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  );
}
