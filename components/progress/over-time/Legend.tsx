import type { JSX } from 'preact';
import type { Mark, Timeline } from '@/utils/domain/progress/timeline';
import { ENOUGH_IN_A_WEEK } from '@/utils/domain/progress/trend';
import { t } from '@/utils/i18n/t';
import styles from './Legend.module.css';

interface Props {
  readonly timeline: Timeline;
  readonly hidesNumbers: boolean;
}

const NAMES: Readonly<Record<Mark['type'], string>> = {
  session: t('progress.sessionSign'),
  phase: t('progress.planChangeSign'),
  milestone: t('progress.milestoneSign'),
};

const MEDIAN = t('progress.medianOf14Days');
const TOO_FEW = t('progress.medianNeedsDays', ENOUGH_IN_A_WEEK);

const SIGNS: Readonly<Record<Mark['type'] | 'dot' | 'line' | 'bar', JSX.Element>> = {
  dot: <circle class={styles.muted} cx="10" cy="7" r="3.5" />,
  line: <path class={styles.accentLine} d="M1 9 7 5 13 8 19 6" />,
  bar: (
    <>
      <path class={styles.soft} d="M4 3H16V14H4Z" />
      <path class={styles.accent} d="M4 2H16V4H4Z" />
    </>
  ),
  session: <path class={styles.mark} d="M10 2 15 7 10 12 5 7Z" />,
  phase: <path class={styles.broken} d="M10 0V14" />,
  milestone: <path class={styles.flag} d="M6 14V1L16 5 6 9" />,
};

/** What the signs of the chart mean; only those that it has. */
export function Legend({ timeline, hidesNumbers }: Props) {
  const marks = (Object.keys(NAMES) as Mark['type'][]).filter((type) =>
    timeline.marks.some((mark) => mark.type === type),
  );
  return (
    <ul class={styles.legend} aria-label={t('progress.signsLegend')}>
      {!hidesNumbers && (
        <>
          <Item sign="dot">{t('progress.painOfOneDay')}</Item>
          <Item sign="line">{timeline.medians.some((median) => median !== null) ? MEDIAN : TOO_FEW}</Item>
        </>
      )}
      <Item sign="bar">{t('progress.breaksTaken')}</Item>
      {marks.map((type) => (
        <Item key={type} sign={type}>
          {NAMES[type]}
        </Item>
      ))}
    </ul>
  );
}

function Item({ sign, children }: { readonly sign: keyof typeof SIGNS; readonly children: string }) {
  return (
    <li>
      <svg width="20" height="14" aria-hidden="true">
        {SIGNS[sign]}
      </svg>
      {children}
    </li>
  );
}
