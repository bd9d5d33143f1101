import { changeBetween } from '@/utils/domain/progress/fortnights';
import { type Comparison, ENOUGH_ON_A_SIDE, type Together } from '@/utils/domain/progress/together';
import type { PainFigure } from '@/utils/domain/progress/trend';
import { ChartCard } from '../ChartCard';
import { changeWords, formatDays, formatNumber, spreadWords } from './now-words';
import { PainStrip } from './PainStrip';
import { ShareBar } from './ShareBar';
import styles from './TogetherCard.module.css';

interface Props {
  readonly together: Together;
  readonly isHidden: boolean;
}

/** Days with more breaks beside days with fewer: what goes together, never why. */
export function TogetherCard({ together, isHidden }: Props) {
  const { divide, between, sameDay, nextDay } = together;
  const isShort = sameDay.type === 'short';
  return (
    <ChartCard title="Breaks and pain together" lead={leadOf(sameDay)} isHidden={isHidden}>
      {!isShort && divide !== null && (
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">Pain that day</th>
              <th scope="col">Pain the next day</th>
            </tr>
          </thead>
          <Side name="More breaks" hint={`over ${formatNumber(divide)} taken`} side="more" {...{ sameDay, nextDay }} />
          <Side
            name="Fewer breaks"
            hint={`under ${formatNumber(divide)} taken`}
            side="fewer"
            {...{ sameDay, nextDay }}
          />
        </table>
      )}
      {sameDay.type === 'short' && (
        <ul class={styles.sides}>
          <SideSoFar name="More breaks" count={sameDay.more} />
          <SideSoFar name="Fewer breaks" count={sameDay.fewer} />
        </ul>
      )}
      <p class={styles.note}>
        {!isShort &&
          divide !== null &&
          between > 0 &&
          `On neither side: ${formatDays(between)} with exactly ${divide}. `}
        The last 12 weeks, up to yesterday. What goes together need not lead from one to the other: on a bad day one may
        take more breaks, or fewer.
      </p>
    </ChartCard>
  );
}

interface SideProps {
  readonly name: string;
  readonly hint: string;
  readonly side: 'more' | 'fewer';
  readonly sameDay: Comparison;
  readonly nextDay: Comparison;
}

function Side({ name, hint, side, sameDay, nextDay }: SideProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {name} <span class={styles.hint}>{hint}</span>
        </th>
      </tr>
      <tr>
        <Cell comparison={sameDay} side={side} />
        <Cell comparison={nextDay} side={side} />
      </tr>
    </tbody>
  );
}

function Cell({ comparison, side }: { readonly comparison: Comparison; readonly side: 'more' | 'fewer' }) {
  if (comparison.type === 'enough') {
    return (
      <td>
        <Figure figure={comparison[side]} />
      </td>
    );
  }
  return (
    <td class={styles.hint}>
      Not enough days yet ({comparison[side]} of {ENOUGH_ON_A_SIDE})
    </td>
  );
}

function SideSoFar({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <li class={styles.soFar}>
      <span>{name}</span>
      <span class={styles.hint}>
        {count} of {ENOUGH_ON_A_SIDE} days
      </span>
      <ShareBar share={Math.min(1, count / ENOUGH_ON_A_SIDE)} isBefore />
    </li>
  );
}

function Figure({ figure }: { readonly figure: PainFigure }) {
  return (
    <>
      <strong class={styles.figure}>{formatNumber(figure.median)}</strong>{' '}
      <span class={styles.hint}>{spreadWords(figure)}</span>
      <div class={styles.strip}>
        <PainStrip figure={figure} />
      </div>
    </>
  );
}

function leadOf(sameDay: Comparison): string {
  if (sameDay.type === 'short') return 'Not enough days yet: it takes ten with a pain score on each side.';
  const change = changeBetween(sameDay.more.median, sameDay.fewer.median);
  if (change.type === 'same') return 'Pain was about the same on days with more breaks and on days with fewer.';
  const ordinary = change.type === 'little' ? ' This can be ordinary day-to-day change.' : '';
  return `Days with more breaks and ${changeWords(change)} pain went together.${ordinary}`;
}
