import { useState } from 'preact/hooks';
import { dayOf, nextDay, nextDayStart, startOfDay } from '@/utils/domain/time/local-day';
import { isLocalDay } from '@/utils/domain/time/time-texts';
import { type EpochMs, HOUR, MINUTE, type Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './PauseMenu.module.css';

interface Props {
  readonly now: Moment;
  readonly onChoose: (until: EpochMs) => void;
}

const LENGTHS = [
  [t('common.minutesShort', 30), 30 * MINUTE],
  [t('common.hoursShort', 1), HOUR],
  [t('common.hoursShort', 2), 2 * HOUR],
] as const;

/** A few usual lengths, until tomorrow, or until a date. */
export function PauseChoices({ now, onChoose }: Props) {
  const [day, setDay] = useState('');
  const until = isLocalDay(day) ? startOfDay(day, now.zone) : null;
  return (
    <>
      <div class={styles.lengths}>
        {LENGTHS.map(([label, length]) => (
          <Button key={label} onClick={() => onChoose(now.at + length)}>
            {label}
          </Button>
        ))}
      </div>
      <Button onClick={() => onChoose(nextDayStart(now))}>{t('popup.untilTomorrow')}</Button>
      <Field label={t('popup.untilDate')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={day}
            min={nextDay(dayOf(now))}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button disabled={until === null || until <= now.at} onClick={() => until !== null && onChoose(until)}>
        {t('popup.pauseUntilThen')}
      </Button>
    </>
  );
}
