import type { Fortnights } from '@/utils/domain/progress/fortnights';
import { BreaksNow } from './BreaksNow';
import { HeldList } from './HeldList';
import styles from './Now.module.css';
import { PainNow } from './PainNow';

interface Props {
  readonly fortnights: Fortnights;
  /** How often breaks were held back for each reason in this fortnight; null until that was read. */
  readonly held: readonly (readonly [reason: string, count: number])[] | null;
  /** Whether the first record is in this fortnight. */
  readonly isFirst: boolean;
  readonly hidesPain: boolean;
}

/** This fortnight beside the one before: pain, breaks, and what was held back. */
export function Now({ fortnights, held, isFirst, hidesPain }: Props) {
  return (
    <div class={styles.now}>
      <div class={styles.parts}>
        <PainNow fortnights={fortnights} isFirst={isFirst} isHidden={hidesPain} />
        <BreaksNow fortnights={fortnights} isFirst={isFirst} />
      </div>
      <div class={styles.foot}>{held !== null && <HeldList held={held} />}</div>
    </div>
  );
}
