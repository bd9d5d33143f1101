import type { ComponentChildren, JSX } from 'preact';
import styles from './Button.module.css';

interface Props extends Omit<JSX.IntrinsicElements['button'], 'className' | 'class' | 'type'> {
  readonly variant?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly children: ComponentChildren;
}

/** A button: `primary` for the one thing to do, `quiet` for the others, `plain` for text that acts, `danger` for what cannot be undone. */
export function Button({ variant = 'quiet', type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} class={`${styles.button} ${styles[variant]}`}>
      {children}
    </button>
  );
}
