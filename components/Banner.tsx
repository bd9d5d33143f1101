import type { ComponentChildren } from 'preact';
import styles from './Banner.module.css';

interface Props {
  readonly tone: 'trouble' | 'waiting' | 'note';
  readonly children: ComponentChildren;
}

/** A few lines that stand out. A `trouble` is read out at once. */
export function Banner({ tone, children }: Props) {
  return (
    <div class={`${styles.banner} ${styles[tone]}`} role={tone === 'trouble' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
