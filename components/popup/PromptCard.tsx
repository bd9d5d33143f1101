import type { Plan } from '@/utils/domain/plan/plan';
import { routineName, routineQuestion } from '@/utils/domain/plan/wording';
import type { PromptView } from '@/utils/domain/schedule/surface';
import type { EpochMs } from '@/utils/domain/time/units';
import { Button } from '../Button';
import { Ring } from '../Ring';
import { formatClock, formatLength } from '../words';
import styles from './PromptCard.module.css';

interface Props {
  readonly prompt: PromptView;
  readonly plan: Plan;
  readonly now: EpochMs;
  readonly onStart: () => void;
  readonly onDone: () => void;
  readonly onSkip: () => void;
  readonly onLeave: () => void;
  readonly onSnooze: (minutes: number) => void;
}

/** The prompt that waits for an answer, or the break that has begun. */
export function PromptCard(props: Props) {
  const { prompt, plan } = props;
  const routine = plan.routines.find(({ id }) => id === prompt.routine);
  const others = prompt.others.flatMap((other) => plan.routines.filter(({ id }) => id === other)).map(routineName);
  return (
    <section class={styles.card} aria-label="Waiting for you">
      {prompt.startedAt === null ? (
        <Asking {...props} question={routine ? routineQuestion(routine) : 'Time for a break?'} others={others} />
      ) : (
        <Taking {...props} startedAt={prompt.startedAt} name={routine ? routineName(routine) : 'Break'} />
      )}
    </section>
  );
}

function Asking({
  prompt,
  onStart,
  onDone,
  onSkip,
  onSnooze,
  question,
  others,
}: Props & { question: string; others: readonly string[] }) {
  return (
    <>
      <h2 class={styles.question}>{question}</h2>
      <p class={styles.detail}>
        {formatLength(prompt.lasts)} is enough.
        {others.length > 0 && ` Counts for ${others.join(', ').toLowerCase()} too.`}
      </p>
      <div class={styles.actions}>
        <Button variant="primary" onClick={onStart}>
          Start now
        </Button>
        <Button onClick={onDone}>Done</Button>
        <Button onClick={onSkip} disabled={!prompt.canSkip}>
          Skip
        </Button>
      </div>
      {!prompt.canSkip && (
        <p class={styles.detail}>Your skips for today are used up; you can change that in the options.</p>
      )}
      {prompt.snoozes.length > 0 && (
        <div class={styles.actions}>
          {prompt.snoozes.map((length) => (
            <Button key={length} variant="plain" onClick={() => onSnooze(length)}>
              Snooze {length} min
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function Taking({ prompt, now, onDone, onLeave, startedAt, name }: Props & { startedAt: EpochMs; name: string }) {
  const passed = now - startedAt;
  const left = prompt.lasts * 1000 - passed;
  return (
    <div class={styles.taking}>
      <Ring filled={passed / (prompt.lasts * 1000)} tone="waiting">
        {left > 0 ? formatClock(left) : 'Over'}
      </Ring>
      <div>
        <h2 class={styles.question}>{name}</h2>
        <p class={styles.detail}>
          {left > 0 ? 'Take your time; this counts down by itself.' : 'The time is over. How was it?'}
        </p>
        <div class={styles.actions}>
          <Button variant="primary" onClick={onDone}>
            Done
          </Button>
          {left > 0 && <Button onClick={onLeave}>Leave</Button>}
        </div>
      </div>
    </div>
  );
}
