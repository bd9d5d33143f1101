import { useId } from 'preact/hooks';
import { formatNumber, many, t } from '@/utils/i18n/t';
import { Toggle } from '../../Toggle';
import styles from './parts.module.css';
import own from './SleepHabit.module.css';

interface Props {
  readonly isOn: boolean;
  /** Of last night; null while nothing is noted. */
  readonly hours: number | null;
  readonly onTurn: (isOn: boolean) => void;
  readonly onChoose: (hours: number) => void;
}

const HOURS = Array.from({ length: 13 }, (_, step) => 4 + step / 2); // 4 to 10, in halves

/** The hours slept last night, in one tap. */
export function SleepHabit({ isOn, hours, onTurn, onChoose }: Props) {
  const name = useId();
  return (
    <div class={styles.habit}>
      <Toggle label={t('people.hoursSlept')} hint={t('people.hoursSleptHint')} isOn={isOn} onChange={onTurn} />
      {isOn && (
        <div class={styles.indented}>
          <fieldset class={own.hours}>
            <legend>{t('people.hoursLastNight')}</legend>
            <div class={own.row}>
              {HOURS.map((choice) => (
                <label key={choice} class={own.cell}>
                  <input
                    type="radio"
                    name={name}
                    aria-label={many('people.hours', choice)}
                    checked={hours === choice}
                    onChange={() => onChoose(choice)}
                  />
                  <span aria-hidden="true">{textOf(choice)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <p class={styles.small}>{hours === null ? t('people.hoursNotNoted') : many('people.hoursNoted', hours)}</p>
        </div>
      )}
    </div>
  );
}

/** Halves as one sign, so that all cells have one width. */
function textOf(hours: number): string {
  return Number.isInteger(hours) ? formatNumber(hours) : `${formatNumber(Math.floor(hours))}½`;
}
