import { useState } from 'preact/hooks';
import { addDayOff, addRange, copyDay, removeDayOff, removeRange, withRange } from '@/utils/domain/plan/change-plan';
import type { Plan } from '@/utils/domain/plan/plan';
import type { TimeRange } from '@/utils/domain/time/hours';
import { formatTimeOfDay, weekdayName } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { isWorkday, weekOrder } from '@/utils/i18n/week';
import { Button } from '../Button';
import { Card } from '../Card';
import { ErrorLine } from '../ErrorLine';
import { formatDay } from '../words';
import type { EditPlan } from './edit-plan';
import styles from './HoursSection.module.css';
import { Locked } from './Locked';

interface Props {
  readonly plan: Plan;
  readonly edit: EditPlan;
  /** The person's organisation has set the week; days off stay theirs. */
  readonly isLocked: boolean;
}

/** The days of a week in the order in which the person knows them; 0 is Monday. */
const WEEK = weekOrder();
const WORKDAYS = WEEK.filter((weekday) => isWorkday(weekday));
const FIRST_WORKDAY = WORKDAYS[0] ?? 0;

/** When Unknot may ask at all: several stretches a day, and days off. */
export function HoursSection({ plan, edit, isLocked }: Props) {
  const [error, setError] = useState<string | null>(null);
  const save = async (change: (now: Plan) => Plan): Promise<void> => setError(await edit(change));
  return (
    <Card id="hours" title={t('options.hoursTitle')} lead={t('options.hoursLead')}>
      <ErrorLine message={error} />
      {isLocked && <p>{t('policy.locked')}</p>}
      <Locked isLocked={isLocked}>
        <div>
          {WEEK.map((weekday) => (
            <Weekday
              key={weekday}
              name={weekdayName(weekday)}
              weekday={weekday}
              ranges={plan.hours.week[weekday] ?? []}
              save={save}
            />
          ))}
        </div>
        <div>
          <Button onClick={() => void save((now) => copyDay(now, FIRST_WORKDAY, WORKDAYS))}>
            {t('options.copyToWorkdays', weekdayName(FIRST_WORKDAY))}
          </Button>
        </div>
      </Locked>
      <DaysOff days={plan.hours.daysOff} save={save} />
    </Card>
  );
}

interface WeekdayProps {
  readonly name: string;
  readonly weekday: number;
  readonly ranges: readonly TimeRange[];
  readonly save: (change: (now: Plan) => Plan) => Promise<void>;
}

function Weekday({ name, weekday, ranges, save }: WeekdayProps) {
  return (
    <fieldset class={styles.day} aria-label={name}>
      <span class={styles.name}>{name}</span>
      <div class={styles.ranges}>
        {ranges.length === 0 && <span class={styles.off}>{t('options.dayIsOff')}</span>}
        {ranges.map((range, index) => (
          <div key={`${index}-${range.from}-${range.until}`} class={styles.range}>
            <TimeInput
              label={t('options.weekdayFrom', name)}
              value={range.from}
              onSave={(from) => save((now) => withRange(now, weekday, index, { ...range, from }))}
            />
            <span aria-hidden="true">–</span>
            <TimeInput
              label={t('options.weekdayUntil', name)}
              value={range.until}
              onSave={(until) => save((now) => withRange(now, weekday, index, { ...range, until }))}
            />
            {note(range) !== null && <span class={styles.note}>{note(range)}</span>}
            <Button
              variant="plain"
              aria-label={t(
                'options.removeHoursNamed',
                name,
                formatTimeOfDay(range.from),
                formatTimeOfDay(range.until),
              )}
              onClick={() => void save((now) => removeRange(now, weekday, index))}
            >
              {t('options.removeButton')}
            </Button>
          </div>
        ))}
      </div>
      <Button
        variant="plain"
        aria-label={t('options.addHoursNamed', name)}
        onClick={() => void save((now) => addRange(now, weekday, nextRange(ranges)))}
      >
        {t('options.addHoursButton')}
      </Button>
    </fieldset>
  );
}

function TimeInput({
  label,
  value,
  onSave,
}: {
  label: string;
  value: string;
  onSave: (time: string) => Promise<void>;
}) {
  return (
    <input
      type="time"
      required
      aria-label={label}
      value={value}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        // A half-typed time is empty; the old one comes back.
        if (typed === '') event.currentTarget.value = value;
        else void onSave(typed);
      }}
    />
  );
}

function note({ from, until }: TimeRange): string | null {
  if (from === until) return t('options.rangeAllDay');
  return until < from ? t('options.rangeEndsNextDay') : null;
}

function nextRange(ranges: readonly TimeRange[]): TimeRange {
  const last = ranges.at(-1);
  return last === undefined || last.until >= '20:00' || last.until <= last.from
    ? { from: '09:00', until: '17:00' }
    : { from: plusHour(last.until), until: '21:00' };
}

function plusHour(time: string): string {
  return `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`;
}

function DaysOff({ days, save }: { days: readonly string[]; save: WeekdayProps['save'] }) {
  const [day, setDay] = useState('');
  return (
    <div class={styles.daysOff}>
      <h3>{t('options.daysOff')}</h3>
      {days.length > 0 && (
        <ul>
          {days.map((off) => (
            <li key={off}>
              {formatDay(off)}
              <Button
                variant="plain"
                aria-label={t('options.removeNamed', formatDay(off))}
                onClick={() => void save((now) => removeDayOff(now, off))}
              >
                {t('options.removeButton')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <span class={styles.range}>
        <input
          type="date"
          aria-label={t('options.newDayOff')}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <Button
          disabled={day === ''}
          onClick={() => {
            void save((now) => addDayOff(now, day));
            setDay('');
          }}
        >
          {t('options.addDayOff')}
        </Button>
      </span>
    </div>
  );
}
