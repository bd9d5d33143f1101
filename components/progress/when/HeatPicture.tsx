import type { Weekday } from '@/utils/domain/care/day-number';
import { type HeatMap, type Slot, shareOf, shareStep } from '@/utils/domain/progress/heat-map';
import { weekdayName } from '@/utils/i18n/formats';
import { DIRECTION, t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import styles from './HeatPicture.module.css';
import tints from './share-tint.module.css';
import { hourStart, slotWords } from './when-words';

const SIDE = 64; // px for the hours
const TOP = 28; // px for the weekdays
const CELL = { width: 100, height: 32 };
const GAP = 3;

interface Props {
  readonly map: HeatMap;
  readonly weekdays: readonly Weekday[];
}

/** The table as a drawing, to be saved. Its columns run left to right in every language. */
export function HeatPicture({ map, weekdays }: Props) {
  const width = SIDE + weekdays.length * (CELL.width + GAP);
  const height = TOP + map.hours.length * (CELL.height + GAP);
  const across = (column: number): number => SIDE + column * (CELL.width + GAP);
  const down = (row: number): number => TOP + row * (CELL.height + GAP);
  return (
    <svg
      class={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('progress.promptsByHour')}
    >
      {weekdays.map((weekday, column) => (
        <text key={weekday} class={styles.weekday} x={across(column) + CELL.width / 2} y={TOP / 2}>
          {weekdayName(weekday, 'short')}
        </text>
      ))}
      {map.hours.map((hour, row) => (
        <g key={hour}>
          <text class={styles.hour} direction={DIRECTION} x={SIDE - 10} y={down(row) + CELL.height / 2}>
            {hourStart(hour)}
          </text>
          {weekdays.map((weekday, column) => (
            <Cell key={weekday} slot={map.slotAt(weekday, hour)} x={across(column)} y={down(row)} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Cell({ slot, x, y }: { readonly slot: Slot; readonly x: number; readonly y: number }) {
  const share = shareOf(slot);
  const look = slot.asked === 0 ? styles.none : share === null ? styles.few : tints[`step${shareStep(share)}`];
  return (
    <g class={look}>
      <rect class={styles.cell} x={x} y={y} {...CELL} rx="6" />
      {slot.asked > 0 && (
        <text class={styles.said} direction={DIRECTION} x={x + CELL.width / 2} y={y + CELL.height / 2}>
          <Rich text={slotWords(slot)} parts={[]} />
        </text>
      )}
    </g>
  );
}
