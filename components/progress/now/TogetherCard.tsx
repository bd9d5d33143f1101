import { chain } from '@/utils/domain/progress/chain';
import { changeBetween } from '@/utils/domain/progress/fortnights';
import { type Comparison, ENOUGH_ON_A_SIDE, type Together } from '@/utils/domain/progress/together';
import type { PainFigure } from '@/utils/domain/progress/trend';
import { formatNumber, many, t } from '@/utils/i18n/t';
import { ChartCard } from '../ChartCard';
import { type ChangeKind, changeKind, spreadWords } from './now-words';
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
    <ChartCard title={t('progress.breaksAndPain')} lead={leadOf(sameDay)} isHidden={isHidden}>
      {!isShort && divide !== null && (
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('progress.painThatDay')}</th>
              <th scope="col">{t('progress.painNextDay')}</th>
            </tr>
          </thead>
          <Side
            name={t('progress.moreBreaks')}
            hint={t('progress.overTaken', divide)}
            side="more"
            {...{ sameDay, nextDay }}
          />
          <Side
            name={t('progress.fewerBreaks')}
            hint={t('progress.underTaken', divide)}
            side="fewer"
            {...{ sameDay, nextDay }}
          />
        </table>
      )}
      {sameDay.type === 'short' && (
        <ul class={styles.sides}>
          <SideSoFar name={t('progress.moreBreaks')} count={sameDay.more} />
          <SideSoFar name={t('progress.fewerBreaks')} count={sameDay.fewer} />
        </ul>
      )}
      <p class={styles.note}>
        {chain(
          [
            ...(!isShort && divide !== null && between > 0 ? [many('progress.onNeitherSide', between, divide)] : []),
            t('progress.togetherNote'),
          ],
          'sentences',
        )}
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
  return <td class={styles.hint}>{t('progress.fewDaysOnSide', comparison[side], ENOUGH_ON_A_SIDE)}</td>;
}

function SideSoFar({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <li class={styles.soFar}>
      <span>{name}</span>
      <span class={styles.hint}>{many('progress.daysOf', ENOUGH_ON_A_SIDE, count)}</span>
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

const LEADS = {
  same: 'progress.moreBreaksAnd.same',
  littleLower: 'progress.moreBreaksAnd.littleLower',
  littleHigher: 'progress.moreBreaksAnd.littleHigher',
  clearLower: 'progress.moreBreaksAnd.clearLower',
  clearHigher: 'progress.moreBreaksAnd.clearHigher',
} as const satisfies Record<ChangeKind, string>;

function leadOf(sameDay: Comparison): string {
  if (sameDay.type === 'short') return t('progress.fewDaysToCompare');
  return t(LEADS[changeKind(changeBetween(sameDay.more.median, sameDay.fewer.median))]);
}
