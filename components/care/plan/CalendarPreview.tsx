import { useState } from 'preact/hooks';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { LeftOut } from '@/utils/domain/exchange/ics';
import type { CalendarFile } from '@/utils/domain/exchange/read-ics';
import { dayOf } from '@/utils/domain/time/local-day';
import { join, many, type PluralKey, t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { formatTime } from '../../words';
import styles from './Calendar.module.css';
import forms from './forms.module.css';
import plan from './plan.module.css';
import type { PlanView } from './plan-desk';
import { detailWords, formatWeekdayDate } from './plan-words';

interface Props {
  readonly file: CalendarFile;
  readonly view: PlanView;
  readonly onAdd: (picked: readonly Appointment[]) => void;
  readonly onClose: () => void;
}

const REASONS = {
  past: 'care.leftOutPast',
  later: 'care.leftOutLater',
  wholeDay: 'care.leftOutWholeDay',
  long: 'care.leftOutLong',
  cancelled: 'care.leftOutCancelled',
  unreadable: 'care.leftOutUnreadable',
} as const satisfies Readonly<Record<LeftOut, PluralKey>>;

/** What a calendar file has, to be picked from; what is here already cannot be added twice. */
export function CalendarPreview({ file, view, onAdd, onClose }: Props) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const known = new Set(view.appointments.map(({ id }) => id));
  const { appointments, leftOut } = file;
  const { zone } = view.now;
  const today = dayOf(view.now);
  const chosen = appointments.filter(({ id }) => picked.has(id) && !known.has(id));
  const left = (Object.entries(leftOut) as [LeftOut, number][]).map(([why, count]) => many(REASONS[why], count));

  function toggle(id: string): void {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }

  return (
    <fieldset class={styles.preview}>
      <legend class={styles.legend}>
        {appointments.length === 0 ? t('care.nothingToAdd') : many('care.appointmentsToCome', appointments.length)}
      </legend>
      {left.length > 0 && <p class={plan.muted}>{t('care.leftOut', join(left))}</p>}
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
                    {[
                      t(
                        'care.dayAndTime',
                        formatWeekdayDate(dayOf({ at: one.at, zone }), today),
                        formatTime(one.at, zone),
                      ),
                      detailWords(one),
                      ...(known.has(one.id) ? [t('care.alreadyHere')] : []),
                    ].join(' · ')}
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
            {chosen.length === 0 ? t('care.addPicked') : many('care.addAppointments', chosen.length)}
          </Button>
        )}
        <Button onClick={onClose}>{t('care.closeButton')}</Button>
      </div>
    </fieldset>
  );
}
