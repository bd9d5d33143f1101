import type { ComponentChildren } from 'preact';
import type { HoldReason } from '@/utils/domain/breaks/break-record';
import type { Plan } from '@/utils/domain/plan/plan';
import type { Surface } from '@/utils/domain/schedule/surface';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Ring, RingFigure, RingSign } from '../Ring';
import styles from './Hero.module.css';
import { describeNext, type NextWords } from './next-words';

interface Props {
  /** Null until the first reading is there; the place is kept free. */
  readonly shown: { readonly surface: Surface; readonly plan: Plan } | null;
  readonly now: Moment;
  readonly onStart: () => void;
  readonly onResume: () => void;
  /** What pauses, put beside the buttons. */
  readonly pause: ComponentChildren;
}

const NOT_YET_READ: NextWords = {
  heading: '\u00a0',
  detail: '\u00a0',
  figure: { figure: '', unit: '' },
  filled: 0,
  isCounting: true,
};

/** The break that comes next, counting down, or why nothing comes now. */
export function NextBreak({ shown, now, onStart, onResume, pause }: Props) {
  const words = shown === null ? NOT_YET_READ : describeNext(shown.surface, shown.plan, now);
  const isPaused = shown?.surface.hold === 'paused';
  return (
    <section class={styles.hero} aria-label={t('popup.nextBreak')}>
      <Ring filled={words.filled} tone={words.isCounting ? 'accent' : 'still'}>
        {words.figure === null ? (
          <RingSign sign={signOf(shown?.surface.hold ?? null)} />
        ) : (
          <RingFigure {...words.figure} />
        )}
      </Ring>
      <div class={styles.words}>
        <h2 class={styles.title}>{words.heading}</h2>
        <p class={styles.detail}>{words.detail}</p>
        <div class={styles.actions}>
          {isPaused ? (
            <Button variant="primary" onClick={onResume}>
              {t('popup.resumeButton')}
            </Button>
          ) : (
            <>
              <Button variant="primary" onClick={onStart} disabled={shown !== null && shown.surface.next === null}>
                {t('popup.startNow')}
              </Button>
              {pause}
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function signOf(hold: HoldReason | null): 'paused' | 'closed' | 'held' {
  if (hold === 'paused') return 'paused';
  return hold === 'hours' ? 'closed' : 'held';
}
