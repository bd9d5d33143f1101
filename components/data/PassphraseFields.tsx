import { useState } from 'preact/hooks';
import { PASSPHRASE_LETTERS } from '@/utils/domain/exchange/passphrase';
import { Button } from '../Button';
import { Field } from '../Field';
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
    <form class={styles.framed} aria-label="New passphrase" onSubmit={submit}>
      <p class={styles.text}>
        <strong>A forgotten passphrase cannot be recovered, by you or anybody else.</strong> It locks the file only:
        what is in this browser stays readable for whoever uses this profile.
      </p>
      <div class={styles.fields}>
        <Secret
          label="Passphrase"
          hint={`At least ${PASSPHRASE_LETTERS} letters; four unrelated words are good.`}
          error={errors.first}
          {...{ isShown, value: passphrase, onInput: setPassphrase }}
        />
        <Secret label="The same again" error={errors.second} {...{ isShown, value: again, onInput: setAgain }} />
      </div>
      <label class={styles.choice}>
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>Show what I type</span>
      </label>
      <div class={styles.actions}>
        <Button type="submit" variant="primary">
          {action}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
}

const NONE = { first: null, second: null };
const TOO_SHORT = `Too short: ${PASSPHRASE_LETTERS} letters at least. Nothing was changed.`;
const DIFFERENT = 'The two are not the same. Nothing was changed. Please type the second one again.';

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
