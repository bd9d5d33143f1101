import type { Ref } from 'preact';
import { Field } from './Field';
import styles from './FileField.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Endings and media types, as the `accept` of an input has them. */
  readonly accept: string;
  /** The input itself, to empty it, so that the same file can be chosen again, or to give it the focus. */
  readonly input: Ref<HTMLInputElement>;
  /** Undefined when the person chose none. */
  readonly onChoose: (file: File | undefined) => void;
}

/** Takes one file of the person's choice. Nothing is read before that. */
export function FileField({ label, hint, accept, input, onChoose }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          ref={input}
          class={styles.file}
          type="file"
          accept={accept}
          onChange={(event) => onChoose(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  );
}
