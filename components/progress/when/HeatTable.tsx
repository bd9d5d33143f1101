import type { Weekday } from '@/utils/domain/care/day-number';
import { type HeatMap, type Slot, shareOf, shareStep } from '@/utils/domain/progress/heat-map';
import { weekdayName } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import styles from './HeatTable.module.css';
import tints from './share-tint.module.css';
import { hourSpan, hourStart, slotWords } from './when-words';

interface Props {
  readonly map: HeatMap;
  /** The columns from the first day of the person's week on. */
  readonly weekdays: readonly Weekday[];
}

/** A week with an hour in each row; each cell says how many of its prompts were taken. */
export function HeatTable({ map, weekdays }: Props) {
  return (
    <div class={styles.scroll}>
      <table class={styles.table}>
        <caption class="visually-hidden">{t('progress.promptsByHour')}</caption>
        <thead>
          <tr>
            <td />
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                <abbr title={weekdayName(weekday)}>{weekdayName(weekday, 'short')}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.hours.map((hour) => (
            <tr key={hour}>
              <th scope="row">
                <span aria-hidden="true">{hourStart(hour)}</span>
                <span class="visually-hidden">{hourSpan(hour)}</span>
              </th>
              {weekdays.map((weekday) => (
                <Cell key={weekday} slot={map.slotAt(weekday, hour)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ slot }: { readonly slot: Slot }) {
  const share = shareOf(slot);
  if (slot.asked === 0) {
    return (
      <td class={styles.none}>
        <span class="visually-hidden">{t('progress.slotEmpty')}</span>
      </td>
    );
  }
  return (
    <td class={share === null ? styles.few : `${styles.share} ${tints[`step${shareStep(share)}`]}`}>
      <Rich text={slotWords(slot)} parts={[(prompts) => <span class={styles.of}>{prompts}</span>]} />
    </td>
  );
}
