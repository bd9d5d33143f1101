import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { t } from '@/utils/i18n/t';
import 'uplot/dist/uPlot.min.css';
import type { DayNumber } from '@/utils/domain/care/day-number';
import { keptWithin, moved, type TimeSpan, zoomed } from '@/utils/domain/progress/time-span';
import type { Timeline } from '@/utils/domain/progress/timeline';
import styles from './Chart.module.css';
import { layOut, readColours } from './chart-look';
import { followGestures } from './gestures';
import { keyAction } from './keys';
import { plotData, plotOptions } from './plot-options';

interface Props {
  readonly timeline: Timeline;
  readonly bounds: TimeSpan;
  readonly span: TimeSpan;
  readonly hidesPain: boolean;
  /** The day that is pointed at; null for none. */
  readonly day: DayNumber | null;
  readonly label: string;
  /** Ids of what describes it. */
  readonly describedBy: string;
  readonly onSpan: (span: TimeSpan) => void;
  readonly onPoint: (day: DayNumber | null, by: 'pointer' | 'keys') => void;
  /** Called with the canvas once there is one, and with null when it goes. */
  readonly onCanvas: (canvas: HTMLCanvasElement | null) => void;
}

/** The chart itself: a canvas that is moved and zoomed by mouse, touch and keyboard. The axis runs left to right in every language. */
export function Chart({ timeline, bounds, span, hidesPain, day, label, describedBy, ...calls }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  // What listeners made once have to see as it is now.
  const latest = useRef({ span, bounds, ...calls });
  latest.current = { span, bounds, ...calls };

  useLayoutEffect(() => {
    const place = host.current;
    if (place === null) return;
    const { chart, stop } = draw(place);
    plot.current = chart;
    latest.current.onCanvas(chart.ctx.canvas);
    return () => {
      latest.current.onCanvas(null);
      stop();
      plot.current = null;
    };
  }, [timeline, hidesPain]);

  useLayoutEffect(() => {
    plot.current?.setScale('x', { min: span.from, max: span.until });
  }, [span, timeline, hidesPain]);

  useEffect(() => {
    const chart = plot.current;
    if (chart === null || day === chart.data[0][chart.cursor.idx ?? -1]) return;
    const left = day === null ? -10 : chart.valToPos(day, 'x'); // outside the plot is nowhere
    chart.setCursor({ left, top: day === null ? -10 : 0 }, false);
  }, [day, span]);

  function draw(place: HTMLElement) {
    let colours = readColours();
    const onPoint = (index: number | null): void =>
      latest.current.onPoint(index === null ? null : timeline.first + index, 'pointer');
    const layout = layOut(timeline.marks, hidesPain);
    const options = plotOptions({ timeline, layout, colours: () => colours, onPoint }, place.clientWidth);
    const chart = new uPlot(options, plotData(timeline, hidesPain), place);
    const endGestures = followGestures(chart, {
      span: () => latest.current.span,
      move: (from, days) => latest.current.onSpan(moved(from, days, latest.current.bounds)),
      zoom: (from, times, around) => latest.current.onSpan(zoomed(from, times, around, latest.current.bounds)),
      show: (wanted) => latest.current.onSpan(keptWithin(wanted, latest.current.bounds)),
    });
    const resized = new ResizeObserver(() => chart.setSize({ width: place.clientWidth, height: options.height }));
    resized.observe(place);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = (): void => {
      colours = readColours();
      chart.redraw(false);
    };
    scheme.addEventListener('change', recolour);
    const stop = (): void => {
      scheme.removeEventListener('change', recolour);
      resized.disconnect();
      endGestures();
      chart.destroy();
    };
    return { chart, stop };
  }

  function onKeyDown(event: KeyboardEvent): void {
    const action = keyAction(event, { span, bounds, day, timeline });
    if (action === null) return;
    event.preventDefault();
    if (action.span !== undefined) calls.onSpan(action.span);
    if (action.day !== undefined) calls.onPoint(action.day, 'keys');
  }

  return (
    <div
      ref={host}
      class={styles.chart}
      dir="ltr"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the focus and the keys.
      tabIndex={0}
      role="application"
      aria-roledescription={t('progress.chartRole')}
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    />
  );
}
