import { useId } from 'preact/hooks';
import { type Performed, performed } from '@/utils/domain/exercises/performed';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import type { SessionItem } from '@/utils/domain/exercises/session';
import type { Plan } from '@/utils/domain/plan/plan';
import { routineQuestion } from '@/utils/domain/plan/wording';
import type { PromptView } from '@/utils/domain/schedule/surface';
import type { Minutes } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { FigureStill } from '../figure/FigureStill';
import { formatDuration } from '../words';
import styles from './BreakAsking.module.css';
import { GeneralRules } from './GeneralRules';

interface Props {
  readonly prompt: PromptView;
  readonly plan: Plan;
  readonly items: readonly SessionItem[];
  readonly preferences: ExercisePreferences;
  readonly onStart: () => void;
  readonly onSmall: () => void;
  readonly onDone: () => void;
  readonly onSkip: () => void;
  readonly onSnooze: (minutes: Minutes) => void;
}

/** The prompt, what its break would be, and every way to answer. */
export function BreakAsking({ prompt, plan, items, preferences, ...on }: Props) {
  const why = useId();
  const routine = plan.routines.find(({ id }) => id === prompt.routine);
  const first = items.map((item) => performed(item, preferences.own)).find(isExercise)?.exercise ?? null;
  const names = items.map((item) => nameOf(item, preferences)).filter((name) => name !== '');
  return (
    <section class={`${styles.asking} ${first === null ? '' : styles.pictured}`} aria-label={t('break.promptWaiting')}>
      {first !== null && (
        <div class={styles.picture}>
          <FigureStill exercise={first} />
        </div>
      )}
      <h1 class={styles.question}>{routine ? routineQuestion(routine) : t('common.routineQuestion.own')}</h1>
      <p class={styles.detail}>{[formatDuration(prompt.lasts), ...names].join(' · ')}</p>
      {!preferences.knowsRules && items.length > 0 && <GeneralRules />}
      <div class={styles.buttons}>
        <Button variant="primary" onClick={on.onStart}>
          {t('break.startButton')}
        </Button>
        {prompt.small !== null && (
          <Button onClick={on.onSmall}>{t('break.takeSmallOne', formatDuration(prompt.small))}</Button>
        )}
        <Button onClick={on.onDone}>{t('break.doneButton')}</Button>
        <Button onClick={on.onSkip} disabled={!prompt.canSkip} aria-describedby={prompt.canSkip ? undefined : why}>
          {t('break.skipButton')}
        </Button>
      </div>
      {!prompt.canSkip && (
        <p id={why} class={styles.detail}>
          {t('break.noSkipsLeftToday')}
        </p>
      )}
      {prompt.snoozes.length > 0 && (
        <div class={styles.buttons}>
          <span aria-hidden="true">{t('break.snoozeFor')}</span>
          {prompt.snoozes.map((length) => (
            <Button key={length} aria-label={t('break.snoozeMinutes', length)} onClick={() => on.onSnooze(length)}>
              {t('common.minutesShort', length)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function isExercise(piece: Performed): piece is Extract<Performed, { type: 'exercise' }> {
  return piece.type === 'exercise';
}

function nameOf(item: SessionItem, { own }: ExercisePreferences): string {
  const piece = performed(item, own);
  return piece.type === 'exercise' ? piece.exercise.name : '';
}
