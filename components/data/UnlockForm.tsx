import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './data.module.css';

interface Props {
  /** Opens the file; gives the sentence that says why not, or null. */
  readonly onUnlock: (passphrase: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a locked file. */
export function UnlockForm({ onUnlock, onClose }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const failure = await onUnlock(passphrase);
    setBusy(false);
    setError(failure);
    if (failure !== null) field.current?.select();
  }

  return (
    <form class={styles.framed} aria-label={t('data.lockedFile')} onSubmit={(event) => void submit(event)}>
      <Field label={t('data.filePassphrase')} hint={t('data.filePassphraseHint')} error={error}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class={styles.actions}>
        <Button type="submit" variant="primary">
          {isBusy ? t('data.openingFile') : t('data.openFile')}
        </Button>
        <Button onClick={onClose}>{t('data.closeForm')}</Button>
      </div>
    </form>
  );
}
