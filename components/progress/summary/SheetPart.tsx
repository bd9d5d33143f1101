import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SummaryPart } from '@/utils/domain/progress/summary';
import { PART_NAMES } from '@/utils/domain/progress/summary-text';
import { t } from '@/utils/i18n/t';
import styles from './SummarySheet.module.css';

interface Props {
  readonly part: SummaryPart;
  /** Its scores are not seen on the screen until the person asks for them; the print has them. */
  readonly isConcealed?: boolean;
  readonly children: ComponentChildren;
}

/** One part of the sheet under its heading. */
export function SheetPart({ part, isConcealed = false, children }: Props) {
  const heading = useId();
  return (
    <section class={styles.part} aria-labelledby={heading}>
      <h3 id={heading}>{PART_NAMES[part]}</h3>
      {isConcealed && <p class={styles.stand}>{t('progress.partHiddenOnScreen')}</p>}
      <div class={`${styles.body} ${isConcealed ? styles.concealed : ''}`}>{children}</div>
    </section>
  );
}
