import { lastDays, lengthOf, moved, type TimeSpan, zoomed } from '@/utils/domain/progress/time-span';
import { LOCALE, t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { Segments } from '../../Segments';
import styles from './SpanControls.module.css';

interface Props {
  readonly bounds: TimeSpan;
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan) => void;
}

const SPANS = [
  { value: '14', label: unit(2, 'week') },
  { value: '91', label: unit(3, 'month') },
  { value: '365', label: unit(1, 'year') },
] as const;
const ALL = { value: 'all', label: t('progress.wholeHistory') } as const;

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
          legend={t('progress.howMuchSeen')}
          options={options}
          value={isAll ? ALL.value : String(Math.round(length * 100) / 100)}
          onChoose={(value) => onSpan(value === ALL.value ? bounds : lastDays(Number(value), bounds))}
        />
      )}
      <fieldset class={styles.steps} aria-label={t('progress.moveAndZoom')}>
        <Button
          aria-label={t('progress.earlier')}
          disabled={span.from <= bounds.from}
          onClick={() => onSpan(moved(span, -STEP * length, bounds))}
        >
          <span aria-hidden="true">←</span>
        </Button>
        <Button
          aria-label={t('progress.later')}
          disabled={span.until >= bounds.until}
          onClick={() => onSpan(moved(span, STEP * length, bounds))}
        >
          <span aria-hidden="true">→</span>
        </Button>
        <Button
          aria-label={t('progress.zoomOut')}
          disabled={isAll}
          onClick={() => onSpan(zoomed(span, 1 / CLOSER, middle, bounds))}
        >
          <span aria-hidden="true">−</span>
        </Button>
        <Button
          aria-label={t('progress.zoomIn')}
          disabled={length <= 7}
          onClick={() => onSpan(zoomed(span, CLOSER, middle, bounds))}
        >
          <span aria-hidden="true">+</span>
        </Button>
      </fieldset>
    </div>
  );
}

function unit(count: number, name: 'week' | 'month' | 'year'): string {
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);
}
