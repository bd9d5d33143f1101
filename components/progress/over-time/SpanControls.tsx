import { lastDays, lengthOf, moved, type TimeSpan, zoomed } from '@/utils/domain/progress/time-span';
import { Button } from '../../Button';
import { Segments } from '../../Segments';
import styles from './SpanControls.module.css';

interface Props {
  readonly bounds: TimeSpan;
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan) => void;
}

const SPANS = [
  { value: '14', label: '2 weeks' },
  { value: '91', label: '3 months' },
  { value: '365', label: '1 year' },
] as const;
const ALL = { value: 'all', label: 'All' } as const;

const STEP = 0.5; // of what is seen, for a button
const CLOSER = 0.6; // of what is seen

/** How much is seen, and buttons for those who do not drag. Spans as long as the whole history are left to "All". */
export function SpanControls({ bounds, span, onSpan }: Props) {
  const length = lengthOf(span);
  const isAll = length >= lengthOf(bounds);
  const middle = (span.from + span.until) / 2;
  const options = [...SPANS.filter(({ value }) => Number(value) < lengthOf(bounds)), ALL];
  return (
    <div class={styles.controls}>
      {options.length > 1 && (
        <Segments<string>
          legend="How much is seen"
          options={options}
          value={isAll ? ALL.value : String(Math.round(length * 100) / 100)}
          onChoose={(value) => onSpan(value === ALL.value ? bounds : lastDays(Number(value), bounds))}
        />
      )}
      <fieldset class={styles.steps} aria-label="Move and zoom">
        <Button
          aria-label="Earlier"
          disabled={span.from <= bounds.from}
          onClick={() => onSpan(moved(span, -STEP * length, bounds))}
        >
          <span aria-hidden="true">←</span>
        </Button>
        <Button
          aria-label="Later"
          disabled={span.until >= bounds.until}
          onClick={() => onSpan(moved(span, STEP * length, bounds))}
        >
          <span aria-hidden="true">→</span>
        </Button>
        <Button aria-label="Zoom out" disabled={isAll} onClick={() => onSpan(zoomed(span, 1 / CLOSER, middle, bounds))}>
          <span aria-hidden="true">−</span>
        </Button>
        <Button
          aria-label="Zoom in"
          disabled={length <= 7}
          onClick={() => onSpan(zoomed(span, CLOSER, middle, bounds))}
        >
          <span aria-hidden="true">+</span>
        </Button>
      </fieldset>
    </div>
  );
}
