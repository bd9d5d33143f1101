import { weekdayName } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { weekOrder } from '@/utils/i18n/week';
import { Card } from '../Card';
import { ErrorLine } from '../ErrorLine';
import { Field } from '../Field';
import styles from './SimpleHoursCard.module.css';
import { faultOf, type SimpleHours } from './simple-hours';

interface Props {
  readonly hours: SimpleHours;
  readonly onChange: (hours: SimpleHours) => void;
}

/** When prompts may come: one stretch, and the weekdays it holds for. */
export function SimpleHoursCard({ hours, onChange }: Props) {
  const { from, until, days } = hours;
  return (
    <Card title={t('welcome.whenDoYouWork')} lead={t('welcome.nothingAskedOutsideHours')}>
      <div class={styles.times}>
        <Field label={t('welcome.fromTime')}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={from}
              onInput={(event) => onChange({ ...hours, from: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('welcome.untilTime')}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={until}
              onInput={(event) => onChange({ ...hours, until: event.currentTarget.value })}
            />
          )}
        </Field>
        <p class={styles.remark}>{remarkOn(hours)}</p>
      </div>
      <fieldset class={styles.days} aria-label={t('welcome.weekdays')}>
        {weekOrder().map((weekday) => (
          <label key={weekday} class={styles.day}>
            <input
              type="checkbox"
              checked={days[weekday] === true}
              aria-label={weekdayName(weekday)}
              onChange={() => onChange({ ...hours, days: days.with(weekday, days[weekday] !== true) })}
            />
            <span aria-hidden="true">{weekdayName(weekday, 'short')}</span>
          </label>
        ))}
      </fieldset>
      <ErrorLine message={faultOf(hours)} />
    </Card>
  );
}

function remarkOn({ from, until, days }: SimpleHours): string {
  if (!days.includes(true)) return t('welcome.noDayChosen');
  if (from === '' || until === '') return '';
  if (from === until) return t('welcome.wholeDay');
  return until < from ? t('welcome.untilNextMorning') : '';
}
