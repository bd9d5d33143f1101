import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import type { Work } from './use-work';
import styles from './WorkLine.module.css';

interface Props {
  readonly work: Work;
}

/** How far a piece of work is, with the way to stop it, and how it ended. Always in the page, so that it is read out. */
export function WorkLine({ work: { shown, said, error, cancel } }: Props) {
  const end = useRef<HTMLParagraphElement>(null);
  const isOver = shown === null;

  // What had the focus may have gone with the work: Cancel, or a form. Then it goes to how the work ended.
  useEffect(() => {
    if (isOver && end.current?.textContent !== '' && document.activeElement === document.body) end.current?.focus();
  }, [isOver, said]);

  return (
    <div class={styles.line} data-empty={shown === null && said === '' && error === null}>
      {shown !== null && (
        <div class={styles.bar}>
          <progress aria-label={shown.name} max={1} {...(shown.share > 0 && { value: shown.share })} />
          <Button onClick={cancel}>{t('data.cancelWork')}</Button>
        </div>
      )}
      <p ref={end} role="status" tabindex={-1} class={styles.said}>
        {shown === null ? said : t('data.underWay', shown.name)}
      </p>
      <ErrorLine message={error} />
    </div>
  );
}
