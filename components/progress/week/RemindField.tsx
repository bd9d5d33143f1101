import type { Weekday } from '@/utils/domain/care/day-number';
import { formatClockTime, weekdayName } from '../../care/plan/plan-words';
import { Field } from '../../Field';

interface Props {
  /** Null for never. */
  readonly weekday: Weekday | null;
  readonly onChoose: (weekday: Weekday | null) => void;
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const NEVER = 'never';

/** On which day of the week to be reminded of this page. */
export function RemindField({ weekday, onChoose }: Props) {
  return (
    <Field
      label="Remind me of this page"
      hint={`One notification at ${formatClockTime('10:00')}. If you are not there within the hour, it is left for that week.`}
    >
      {(control) => (
        <span>
          <select
            {...control}
            value={weekday ?? NEVER}
            onChange={({ currentTarget: { value } }) => onChoose(value === NEVER ? null : Number(value))}
          >
            <option value={NEVER}>Never</option>
            {WEEKDAYS.map((day) => (
              <option key={day} value={day}>
                Every {weekdayName(day)}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
