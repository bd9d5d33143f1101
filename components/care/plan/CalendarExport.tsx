import { useState } from 'preact/hooks';
import { dayOf } from '@/utils/domain/time/local-day';
import type { EpochMs } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
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
  { label: t('care.remindDayAndHour'), alarms: [1440, 60] },
  { label: t('care.remindHour'), alarms: [60] },
  { label: t('care.remindNever'), alarms: [] },
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

  function whenOf(at: EpochMs): string {
    return t('care.dayAndTime', formatWeekdayDate(dayOf({ at, zone }), dayOf(view.now)), formatTime(at, zone));
  }

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const { writeCalendar } = await import('@/utils/domain/exchange/write-ics');
    const alarms = ALARMS[alarm]?.alarms ?? [];
    const text = writeCalendar(chosen, { isOpen, alarms }, now);
    saveFile('appointments.ics', new Blob([text], { type: 'text/calendar' }));
  }

  return (
    <div class={plan.part}>
      <h3 class={plan.name}>{t('care.toAnotherCalendar')}</h3>
      {booked.length === 0 ? (
        <p class={plan.muted}>{t('care.nothingToSave')}</p>
      ) : (
        <form
          class={`${styles.form} ${calendar.form}`}
          aria-label={t('care.calendarFile')}
          onSubmit={(event) => void save(event)}
        >
          <Field label={t('care.whichAppointments')}>
            {(control) => (
              <select
                {...control}
                class={styles.input}
                value={which}
                onChange={(event) => setWhich(event.currentTarget.value)}
              >
                <option value={ALL}>{t('care.allBooked', booked.length)}</option>
                {booked.map(({ id, at, title }) => (
                  <option key={id} value={id}>
                    {t('care.whenAndTitle', whenOf(at), title)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('care.reminderInCalendar')}>
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
              {t('care.withTitleAndPlace')} <small>{t('care.titleAndPlaceHint')}</small>
            </span>
          </label>
          <div class={styles.actions}>
            <Button type="submit">{t('care.saveFile')}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
