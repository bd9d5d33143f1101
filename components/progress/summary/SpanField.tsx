import { type Span, type SpanChoice, type Visit, visitChoice } from '@/utils/domain/progress/summary-spans';
import type { LocalDay } from '@/utils/domain/time/units';
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
  ['fourWeeks', 'Last 4 weeks'],
  ['threeMonths', 'Last 3 months (13 weeks)'],
  ['year', 'Last 12 months'],
  ['own', 'From one day to another'],
];

/** Since the last visit with somebody, or a time. */
export function SpanField({ choice, own, visits, today, onChoose, onChangeOwn }: Props) {
  const isBackwards = own.first > own.last;
  return (
    <div class={styles.span}>
      <Field
        label="What time it is about"
        {...(visits.length === 0 && {
          hint: 'It can be “since the last visit” once somebody is among the people of your massage plan, and a session with them is done or a check-in noted.',
        })}
      >
        {(control) => (
          <select {...control} value={choice} onChange={(event) => onChoose(event.currentTarget.value as SpanChoice)}>
            {visits.map(({ person, day }) => (
              <option key={person.id} value={visitChoice(person)}>
                Since the last visit with {person.name}, {SHEET_WORDS.date(day)}
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
          <Field label="From">
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
          <Field label="To" error={isBackwards ? 'This is before the first day, so the last 4 weeks are shown.' : null}>
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
