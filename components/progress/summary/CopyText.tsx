import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import styles from './CopyText.module.css';

interface Props {
  readonly text: string;
}

type Outcome = 'copied' | 'refused';

/** Puts the summary on the clipboard as plain text; where the browser will not, it is shown to be copied by hand. */
export function CopyText({ text }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch (reason) {
      console.info('The clipboard was refused.', reason);
      setOutcome('refused');
    }
  }

  return (
    <>
      <Button onClick={() => void copy()}>{t('progress.copyAsText')}</Button>
      <span role="status" class={styles.said}>
        {outcome === 'copied' && t('progress.textCopied')}
      </span>
      {outcome === 'refused' && (
        <div class={styles.byHand}>
          <label for="summary-text">{t('progress.copyRefused')}</label>
          <textarea id="summary-text" readOnly rows={10} value={text} ref={select} />
        </div>
      )}
    </>
  );
}

/** Everything is marked as soon as it is there, so that one key copies it. */
function select(element: HTMLTextAreaElement | null): void {
  element?.select();
}
