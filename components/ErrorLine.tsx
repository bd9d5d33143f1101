import styles from './ErrorLine.module.css';

interface Props {
  /** A whole sentence: what happened, that nothing was lost, what to do next. Null while all is well. */
  readonly message: string | null;
}

/** Says that something did not work; read out at once. Takes no room while there is nothing to say. */
export function ErrorLine({ message }: Props) {
  if (message === null) return null;
  return (
    <p role="alert" class={styles.line}>
      {message}
    </p>
  );
}
