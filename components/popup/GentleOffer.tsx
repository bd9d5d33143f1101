import type { PainScore } from '@/utils/domain/pain/entry';
import { Banner } from '../Banner';
import { Button } from '../Button';
import styles from './Extras.module.css';

interface Props {
  readonly score: PainScore;
  /** The median of the fortnight before. */
  readonly usual: number;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** Offers, once a day, what may suit a day that was noted clearly higher than usual. It never does so by itself. */
export function GentleOffer({ score, usual, onAccept, onDecline }: Props) {
  return (
    <Banner tone="note">
      <p>
        Today you noted {score}; your middle of the last two weeks is {usual}. Would you like easier exercises, a little
        more often, just for today?
      </p>
      <p class={styles.choices}>
        <Button onClick={onAccept}>Yes, today</Button>
        <Button onClick={onDecline}>No, as usual</Button>
      </p>
    </Banner>
  );
}

/** Says that it is so today, with the way back. */
export function GentleToday({ onEnd }: { readonly onEnd: () => void }) {
  return (
    <p class={styles.line}>
      <span>Easier breaks, a little more often, today.</span>
      <Button variant="plain" onClick={onEnd}>
        As usual again
      </Button>
    </p>
  );
}
