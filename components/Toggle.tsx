import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Toggle.module.css';

interface Props {
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** One thing that is on or off. */
export function Toggle({ label, hint, isOn, onChange }: Props) {
  const id = useId();
  return (
    <div class={styles.toggle}>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
