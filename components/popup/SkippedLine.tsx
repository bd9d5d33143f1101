import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { SKIP_REASON_WORDS, SKIP_REASONS } from '@/utils/domain/breaks/skip-reasons';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { formatTime } from '../words';
import styles from './Extras.module.css';

interface Props {
  readonly record: BreakRecord;
  readonly onReplay: () => void;
  readonly onReason: (reason: string) => void;
}

/** What was just skipped: it can be taken after all, and why it was skipped can be said in one tap, or not at all. */
export function SkippedLine({ record, onReplay, onReason }: Props) {
  return (
    <section class={styles.skipped} aria-label={t('popup.skippedBreak')}>
      <p class={styles.line}>
        <span>{t('popup.skippedAt', formatTime(record.at, record.zone))}</span>
        <Button variant="plain" onClick={onReplay}>
          {t('popup.takeAfterAll')}
        </Button>
      </p>
      <details class={styles.extra}>
        <summary>{t('popup.whyIfYouLike')}</summary>
        <div class={styles.reasons}>
          {SKIP_REASONS.map((reason) => (
            <Button key={reason} aria-pressed={record.reason === reason} onClick={() => onReason(reason)}>
              {SKIP_REASON_WORDS[reason]}
            </Button>
          ))}
        </div>
      </details>
    </section>
  );
}
