import { Card } from '../Card';
import styles from './sections.module.css';

/** What Unknot is, and what it is not. */
export function AboutSection({ version }: { readonly version: string }) {
  return (
    <Card id="about" title="About Unknot">
      <p class={styles.muted}>
        Unknot helps desk workers take movement breaks, keep private notes on comfort, and plan appointments. It does
        not diagnose, treat, monitor or manage any condition.
      </p>
      <p class={styles.muted}>
        Nothing leaves this machine: there is no account, no server and no measuring of what you do. How often to take a
        break is a convention with mixed evidence behind it; change it to what suits you.
      </p>
      <p class={styles.muted}>Version {version}</p>
    </Card>
  );
}
