import type { Plan } from '@/utils/domain/plan/plan';
import type { Surface } from '@/utils/domain/schedule/surface';
import type { Moment } from '@/utils/domain/time/units';
import { Button } from '../Button';
import { describeNext } from '../popup/next-words';
import styles from './BreakAsking.module.css';
import { StartSomething } from './StartSomething';

interface Props {
  readonly surface: Surface;
  readonly plan: Plan;
  readonly now: Moment;
  readonly onStart: () => void;
  readonly onErrand: (errand: string) => void;
}

/** Nothing is asked: what comes next, and a break for whoever wants one now. */
export function BreakResting({ surface, plan, now, onStart, onErrand }: Props) {
  const { heading, detail } = describeNext(surface, plan, now);
  return (
    <section class={styles.asking} aria-label="No break is asked">
      <div>
        <h1 class={styles.question}>No break waits for you</h1>
        <p class={styles.detail}>
          {heading}: {detail}
        </p>
      </div>
      <div class={styles.buttons}>
        <Button variant="primary" onClick={onStart} disabled={surface.next === null}>
          Start the next one now
        </Button>
      </div>
      <h2>Or a break for</h2>
      <StartSomething onStart={onErrand} />
    </section>
  );
}
