import { useId } from 'preact/hooks';
import type { Plan } from '@/utils/domain/plan/plan';
import { routineName, routineQuestion } from '@/utils/domain/plan/wording';
import { spentSeconds } from '@/utils/domain/schedule/spent';
import type { PromptView } from '@/utils/domain/schedule/surface';
import { type EpochMs, type Minutes, seconds } from '@/utils/domain/time/units';
import { join, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Ring, RingFigure } from '../Ring';
import { formatClock, formatDuration } from '../words';
import styles from './Hero.module.css';

interface Props {
  readonly prompt: PromptView;
  readonly plan: Plan;
  readonly now: EpochMs;
  readonly onStart: () => void;
  readonly onSmall: () => void;
  readonly onDone: () => void;
  readonly onSkip: () => void;
  readonly onLeave: () => void;
  readonly onSnooze: (minutes: Minutes) => void;
  /** Brings the page of the break to the front. */
  readonly onShow: () => void;
}

/** The prompt that waits for an answer, or the break that has begun. */
export function PromptCard(props: Props) {
  return props.prompt.startedAt === null ? <Asking {...props} /> : <Taking {...props} />;
}

function Asking({ prompt, plan, onStart, onSmall, onDone, onSkip, onSnooze }: Props) {
  const why = useId();
  const routine = plan.routines.find(({ id }) => id === prompt.routine);
  return (
    <section class={`${styles.hero} ${styles.waiting} ${styles.asking}`} aria-label={t('popup.promptWaiting')}>
      <div class={styles.words}>
        <h2 class={styles.title}>{routine ? routineQuestion(routine) : t('common.routineQuestion.own')}</h2>
        <p class={styles.detail}>{lengthInWords(prompt, plan)}</p>
        <div class={styles.actions}>
          <Button variant="primary" onClick={onStart}>
            {t('popup.startNow')}
          </Button>
          <Button onClick={onDone}>{t('popup.doneButton')}</Button>
          <Button onClick={onSkip} disabled={!prompt.canSkip} aria-describedby={prompt.canSkip ? undefined : why}>
            {t('popup.skipButton')}
          </Button>
        </div>
        {prompt.small !== null && (
          <Button variant="plain" onClick={onSmall}>
            {t('popup.takeSmallOne', formatDuration(prompt.small))}
          </Button>
        )}
        {!prompt.canSkip && (
          <p id={why} class={styles.detail}>
            {t('popup.noSkipsLeftToday')}
          </p>
        )}
        {prompt.snoozes.length > 0 && (
          <div class={styles.snooze}>
            <span aria-hidden="true">{t('popup.snoozeFor')}</span>
            {prompt.snoozes.map((length) => (
              <Button key={length} aria-label={t('popup.snoozeMinutes', length)} onClick={() => onSnooze(length)}>
                {t('common.minutesShort', length)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

function lengthInWords({ lasts, others }: PromptView, plan: Plan): string {
  const names = others.flatMap((other) => plan.routines.filter(({ id }) => id === other)).map(routineName);
  if (names.length === 0) return t('common.lengthIsEnough', formatDuration(lasts));
  return t('popup.lengthAndAlso', formatDuration(lasts), join(names));
}

function Taking({ prompt, plan, now, onDone, onLeave, onShow }: Props) {
  const routine = plan.routines.find(({ id }) => id === prompt.routine);
  const length = seconds(prompt.lasts);
  const passed = seconds(spentSeconds(prompt, now));
  const isHalted = prompt.haltedAt !== null;
  const isOver = passed >= length;
  return (
    <section class={`${styles.hero} ${styles.waiting}`} aria-label={t('popup.yourBreak')}>
      <Ring filled={passed / length} tone="waiting">
        {isOver ? (
          <RingFigure figure="0:00" />
        ) : (
          <RingFigure
            figure={formatClock(length - passed)}
            unit={t(isHalted ? 'common.clockPaused' : 'common.clockLeft')}
          />
        )}
      </Ring>
      <div class={styles.words}>
        <h2 class={styles.title}>{routine ? routineName(routine) : t('popup.unnamedBreak')}</h2>
        <p class={styles.detail}>{isOver ? t('popup.timeIsUp') : t('popup.takeYourTime')}</p>
        <div class={styles.actions}>
          <Button variant="primary" onClick={onDone}>
            {t('popup.doneButton')}
          </Button>
          {!isOver && <Button onClick={onLeave}>{t('popup.leaveBreak')}</Button>}
          <Button variant="plain" onClick={onShow}>
            {t('popup.showBreak')}
          </Button>
        </div>
      </div>
    </section>
  );
}
