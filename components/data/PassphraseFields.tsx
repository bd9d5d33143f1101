import { useState } from 'preact/hooks';
import { PASSPHRASE_LETTERS } from '@/utils/domain/exchange/passphrase';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Field } from '../Field';
import { Rich } from '../Rich';
import styles from './data.module.css';

interface Props {
  /** What the button does, such as `Export, locked`. */
  readonly action: string;
  readonly onChoose: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** A new passphrase, typed twice, with what it can and cannot do. */
export function PassphraseFields({ action, onChoose, onClose }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [errors, setErrors] = useState<{ readonly first: string | null; readonly second: string | null }>(NONE);

  function submit(event: Event): void {
    event.preventDefault();
    const first = passphrase.length < PASSPHRASE_LETTERS ? TOO_SHORT : null;
    const second = first === null && passphrase !== again ? DIFFERENT : null;
    setErrors({ first, second });
    if (first === null && second === null) onChoose(passphrase);
  }

  return (
    <form class={styles.framed} aria-label={t('data.newPassphrase')} onSubmit={submit}>
      <p class={styles.text}>
        <Rich text={t('data.passphraseWarning')} parts={[(words) => <strong>{words}</strong>]} />
      </p>
      <div class={styles.fields}>
        <Secret
          label={t('data.passphrase')}
          hint={many('data.passphraseHint', PASSPHRASE_LETTERS)}
          error={errors.first}
          {...{ isShown, value: passphrase, onInput: setPassphrase }}
        />
        <Secret
          label={t('data.passphraseAgain')}
          error={errors.second}
          {...{ isShown, value: again, onInput: setAgain }}
        />
      </div>
      <label class={styles.choice}>
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{t('data.showPassphrase')}</span>
      </label>
      <div class={styles.actions}>
        <Button type="submit" variant="primary">
          {action}
        </Button>
        <Button onClick={onClose}>{t('data.closeForm')}</Button>
      </div>
    </form>
  );
}

const NONE = { first: null, second: null };
const TOO_SHORT = many('data.passphraseTooShort', PASSPHRASE_LETTERS);
const DIFFERENT = t('data.passphrasesDiffer');

interface SecretProps {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | null;
  readonly isShown: boolean;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

function Secret({ label, hint, error, isShown, value, onInput }: SecretProps) {
  const type = isShown ? ({ type: 'text' } as const) : ({ type: 'password' } as const);
  return (
    <Field label={label} error={error} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          {...type}
          autocomplete="new-password"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
