import type { ComponentChildren } from 'preact';
import styles from './Locked.module.css';

interface Props {
  readonly isLocked: boolean;
  readonly children: ComponentChildren;
}

/** Controls that cannot be used while the person's organisation has set what they say. */
export function Locked({ isLocked, children }: Props) {
  return (
    <fieldset class={styles.locked} disabled={isLocked}>
      {children}
    </fieldset>
  );
}
