import { useState } from 'preact/hooks';
import { dayOf } from '@/utils/domain/time/local-day';
import { Button } from '../../Button';
import { Field } from '../../Field';
import { saveFile } from '../../save-file';
import { formatTime } from '../../words';
import calendar from './Calendar.module.css';
import styles from './forms.module.css';
import plan from './plan.module.css';
import type { PlanView } from './plan-desk';
import { formatWeekdayDate } from './plan-words';

interface Props {
  readonly view: PlanView;
}

const ALARMS = [
  { label: 'A day and an hour before', alarms: [1440, 60] },
  { label: 'An hour before', alarms: [60] },
  { label: 'None', alarms: [] },
] as const;

const ALL = 'all';

/** Saves what is booked as a calendar file; without health words unless they are asked for. */
export function CalendarExport({ view }: Props) {
  const [which, setWhich] = useState(ALL);
  const [alarm, setAlarm] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { zone, at: now } = view.now;
  const booked = view.appointments.filter(({ at, status }) => status === 'planned' && at > now);
  const picked = booked.filter(({ id }) => which === ALL || id === which);
  const chosen = picked.length > 0 ? picked : booked; // the one that was chosen may be over by now

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const { writeCalendar } = await import('@/utils/domain/exchange/write-ics');
    const alarms = ALARMS[alarm]?.alarms ?? [];
    const text = writeCalendar(chosen, { isOpen, alarms }, now);
    saveFile('appointments.ics', new Blob([text], { type: 'text/calendar' }));
  }

  return (
    <div class={plan.part}>
      <h3 class={plan.name}>To another calendar</h3>
      {booked.length === 0 ? (
        <p class={plan.muted}>Nothing is booked that could be saved.</p>
      ) : (
        <form
          class={`${styles.form} ${calendar.form}`}
          aria-label="Calendar file"
          onSubmit={(event) => void save(event)}
        >
          <Field label="Which">
            {(control) => (
              <select
                {...control}
                class={styles.input}
                value={which}
                onChange={(event) => setWhich(event.currentTarget.value)}
              >
                <option value={ALL}>All that are booked ({booked.length})</option>
                {booked.map(({ id, at, title }) => (
                  <option key={id} value={id}>
                    {formatWeekdayDate(dayOf({ at, zone }), dayOf(view.now))}, {formatTime(at, zone)}: {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Reminder in that calendar">
            {(control) => (
              <select
                {...control}
                class={styles.input}
                value={alarm}
                onChange={(event) => setAlarm(Number(event.currentTarget.value))}
              >
                {ALARMS.map(({ label }, index) => (
                  <option key={label} value={index}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <label class={`${styles.choice} ${styles.wide}`}>
            <input type="checkbox" checked={isOpen} onChange={(event) => setOpen(event.currentTarget.checked)} />
            <span>
              With title and place
              <small>Otherwise others who see that calendar only read “Appointment”. Scores are never in it.</small>
            </span>
          </label>
          <div class={styles.actions}>
            <Button type="submit">Save the file</Button>
          </div>
        </form>
      )}
    </div>
  );
}
