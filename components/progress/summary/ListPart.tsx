import type { SummaryPart } from '@/utils/domain/progress/summary';
import { t } from '@/utils/i18n/t';
import { SheetPart } from './SheetPart';
import styles from './SummarySheet.module.css';

interface Props {
  readonly part: SummaryPart;
  /** A name and what is said of it. */
  readonly lines: readonly (readonly [name: string, said: string])[];
  /** What was left out, in words; empty for nothing. */
  readonly more: string;
}

/** A part that is a short list. */
export function ListPart({ part, lines, more }: Props) {
  return (
    <SheetPart part={part}>
      {lines.length === 0 && <p>{t('progress.nothingNoted')}</p>}
      {lines.length > 0 && (
        <ul class={styles.list}>
          {lines.map(([name, said], index) => (
            <li key={index}>
              <strong>{name}</strong> {said}
            </li>
          ))}
        </ul>
      )}
      {more !== '' && <p>{more}</p>}
    </SheetPart>
  );
}
