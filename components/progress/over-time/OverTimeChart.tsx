import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { DayNumber } from '@/utils/domain/care/day-number';
import { boundsOf, daysWithin, keptWithin, lastDays, type TimeSpan } from '@/utils/domain/progress/time-span';
import type { Timeline } from '@/utils/domain/progress/timeline';
import { groupBetween } from '@/utils/domain/progress/timeline-groups';
import { describeDays } from '@/utils/domain/progress/timeline-words';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { ChartCard } from '../ChartCard';
import { HiddenScores } from '../now/HiddenScores';
import { useAskedFor } from '../now/use-asked-for';
import { Chart } from './Chart';
import { FORMATS } from './chart-words';
import { DayLine } from './DayLine';
import { Legend } from './Legend';
import styles from './OverTimeChart.module.css';
import { SpanControls } from './SpanControls';
import { saveChart } from './save-chart';
import { TimelineTable } from './TimelineTable';
import { useSettled } from './use-settled';

interface Props {
  readonly timeline: Timeline;
  /** Shows the breaks only, until the person asks for the scores. */
  readonly hidesNumbers: boolean;
}

const FIRST_LOOK = 91; // days: three months

/** Pain and kept breaks on one axis of time, with what happened in between: as a picture, a sentence and a table. */
export function OverTimeChart({ timeline, hidesNumbers: wantsHidden }: Props) {
  const { isCovered: hidesNumbers, show, heading } = useAskedFor(wantsHidden);
  const bounds = useMemo(() => boundsOf(timeline), [timeline]);
  const [wanted, setSpan] = useState<TimeSpan>(() => lastDays(FIRST_LOOK, bounds));
  // The history may have become shorter meanwhile.
  const span = useMemo(() => keptWithin(wanted, bounds), [wanted, bounds]);
  const [pointed, setPointed] = useState<Pointed>(NOWHERE);
  const [problem, setProblem] = useState<string | null>(null);
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const settled = useSettled(span);
  const sentence = useMemo(() => {
    const { first, last } = daysWithin(settled, timeline);
    return describeDays(groupBetween(timeline, first, last), FORMATS, { hidesNumbers });
  }, [settled, timeline, hidesNumbers]);
  const id = useId();

  async function save(): Promise<void> {
    if (canvas.current === null) return;
    const { first, last } = daysWithin(span, timeline);
    const isSaved = await saveChart(canvas.current, FORMATS.range(first, last), hidesNumbers);
    setProblem(isSaved ? null : t('progress.pictureFailed'));
  }

  return (
    <ChartCard
      title={t('progress.overTime')}
      lead={<span id={`${id}-sentence`}>{sentence}</span>}
      aside={<Button onClick={() => void save()}>{t('progress.saveAsPng')}</Button>}
    >
      <SpanControls bounds={bounds} span={span} onSpan={setSpan} />
      <div class={styles.figure}>
        <h3 ref={heading} tabIndex={-1} class="visually-hidden">
          {t('progress.chartHeading')}
        </h3>
        <Chart
          timeline={timeline}
          bounds={bounds}
          span={span}
          hidesPain={hidesNumbers}
          day={pointed.day}
          label={hidesNumbers ? t('progress.breaksOverTime') : t('progress.painAndBreaksOverTime')}
          describedBy={`${id}-sentence ${id}-keys`}
          onSpan={setSpan}
          onPoint={(day, by) => setPointed((before) => (before.day === day ? before : { day, by }))}
          onCanvas={(found) => {
            canvas.current = found;
          }}
        />
        <DayLine
          timeline={timeline}
          day={pointed.day}
          isByKeys={pointed.by === 'keys'}
          hidesNumbers={hidesNumbers}
          hintId={`${id}-keys`}
        />
        <Legend timeline={timeline} hidesNumbers={hidesNumbers} />
      </div>
      {hidesNumbers && <HiddenScores what={t('progress.overTime')} onShow={show} />}
      <ErrorLine message={problem} />
      <TimelineTable timeline={timeline} span={settled} hidesNumbers={hidesNumbers} />
    </ChartCard>
  );
}

interface Pointed {
  readonly day: DayNumber | null;
  readonly by: 'pointer' | 'keys';
}

const NOWHERE: Pointed = { day: null, by: 'pointer' };
