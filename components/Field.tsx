import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';

/** What the control inside a field must be given, so that label, hint and error belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Why the value was not taken, as a whole sentence; null while it is fine. */
  readonly error?: string | null;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** One control with its label above it: `<Field label="Place">{(control) => <input {...control} />}</Field>`. */
export function Field({ label, hint, error = null, children }: FieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error === null ? undefined : true })}
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} class={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface FieldGroupProps {
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly children: ComponentChildren;
}

/** Several controls that answer one question together. */
export function FieldGroup({ legend, hint, error = null, children }: FieldGroupProps) {
  const id = useId();
  return (
    <fieldset class={styles.group} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class={styles.label}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {error !== null && (
        <p class={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
