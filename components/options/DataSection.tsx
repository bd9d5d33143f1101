import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Card } from '../Card';
import { ErrorLine } from '../ErrorLine';
import { Field } from '../Field';
import styles from './sections.module.css';

interface Props {
  /** Saves the file; gives the sentence that says why not, or null. */
  readonly onExport: () => Promise<string | null>;
  readonly onErase: () => Promise<string | null>;
}

const WORD = 'erase';

/** Everything out in one file, or everything away. */
export function DataSection({ onExport, onErase }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <Card
      id="data"
      title="Your data"
      lead="All of it is in this browser profile, and nowhere else. Whoever uses this profile can read it."
    >
      <ErrorLine message={failure} />
      <div class={styles.stack}>
        <p>
          The file holds your plan, pain entries, breaks and appointments. It contains health notes and is not
          encrypted.
        </p>
        <div>
          <Button onClick={async () => setFailure(await onExport())}>Export everything</Button>
        </div>
      </div>
      <Erase onErase={onErase} />
    </Card>
  );
}

function Erase({ onErase }: Pick<Props, 'onErase'>) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function erase(event: Event): Promise<void> {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== WORD) {
      setError(`Type “${WORD}” to confirm. Nothing was erased.`);
      return;
    }
    const failure = await onErase();
    setError(failure);
    setSaid(failure === null ? 'Everything was erased. Unknot begins again with the standard plan.' : null);
    setTyped('');
  }

  return (
    <details>
      <summary>Erase everything</summary>
      <form class={styles.stack} onSubmit={(event) => void erase(event)}>
        <p>
          This erases the plan, every pain entry, every break and every appointment on this machine, at once and for
          good. An export made before is the only way back.
        </p>
        <Field label={`Type “${WORD}” to confirm`} error={error}>
          {(control) => (
            <input
              {...control}
              class={styles.text}
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" variant="danger">
            Erase everything
          </Button>
        </div>
      </form>
      <p role="status">{said}</p>
    </details>
  );
}
