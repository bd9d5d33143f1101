import { useState } from 'preact/hooks';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { LeftOut } from '@/utils/domain/exchange/ics';
import type { CalendarFile } from '@/utils/domain/exchange/read-ics';
import { dayOf } from '@/utils/domain/time/local-day';
import { Button } from '../../Button';
import { formatTime } from '../../words';
import styles from './Calendar.module.css';
import forms from './forms.module.css';
import plan from './plan.module.css';
import type { PlanView } from './plan-desk';
import { countWords, detailWords, formatWeekdayDate } from './plan-words';

interface Props {
  readonly file: CalendarFile;
  readonly view: PlanView;
  readonly onAdd: (picked: readonly Appointment[]) => void;
  readonly onClose: () => void;
}

const REASONS: Readonly<Record<LeftOut, string>> = {
  past: 'past',
  later: 'more than a year away',
  wholeDay: 'for a whole day',
  long: 'of more than eight hours',
  cancelled: 'cancelled',
  unreadable: 'that could not be read',
};

/** What a calendar file has, to be picked from; what is here already cannot be added twice. */
export function CalendarPreview({ file, view, onAdd, onClose }: Props) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const known = new Set(view.appointments.map(({ id }) => id));
  const { appointments, leftOut } = file;
  const { zone } = view.now;
  const chosen = appointments.filter(({ id }) => picked.has(id) && !known.has(id));
  const left = (Object.entries(leftOut) as [LeftOut, number][]).map(([why, count]) => `${count} ${REASONS[why]}`);

  function toggle(id: string): void {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }

  return (
    <fieldset class={styles.preview}>
      <legend class={styles.legend}>
        {appointments.length === 0
          ? 'Nothing in this file can be added.'
          : `${countWords(appointments.length, 'appointment')} in the year to come`}
      </legend>
      {left.length > 0 && <p class={plan.muted}>Left out: {left.join(', ')}.</p>}
      {appointments.length > 0 && (
        <ul class={styles.list}>
          {appointments.map((one) => (
            <li key={one.id}>
              <label class={forms.choice}>
                <input
                  type="checkbox"
                  disabled={known.has(one.id)}
                  checked={picked.has(one.id) && !known.has(one.id)}
                  onChange={() => toggle(one.id)}
                />
                <span>
                  {one.title}
                  <small>
                    {formatWeekdayDate(dayOf({ at: one.at, zone }), dayOf(view.now))}, {formatTime(one.at, zone)} ·{' '}
                    {detailWords(one)}
                    {known.has(one.id) && ' · already here'}
                  </small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div class={forms.actions}>
        {appointments.length > 0 && (
          <Button variant="primary" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
            {chosen.length === 0 ? 'Add what you pick' : `Add ${countWords(chosen.length, 'appointment')}`}
          </Button>
        )}
        <Button onClick={onClose}>Close</Button>
      </div>
    </fieldset>
  );
}
