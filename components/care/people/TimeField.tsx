import type { TimeOfDay } from '@/utils/domain/time/units';
import { Field } from '../../Field';

interface Props {
  readonly label: string;
  readonly value: TimeOfDay;
  readonly onSave: (time: TimeOfDay) => void;
}

/** A time of day that saves when it is chosen. */
export function TimeField({ label, value, onSave }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <span>
          <input
            {...control}
            type="time"
            required
            value={value}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              // A half-typed time is empty; the old one comes back.
              if (typed === '') event.currentTarget.value = value;
              else onSave(typed);
            }}
          />
        </span>
      )}
    </Field>
  );
}
