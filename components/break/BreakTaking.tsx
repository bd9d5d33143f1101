import { performed } from '@/utils/domain/exercises/performed';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import { placeAt, type Session } from '@/utils/domain/exercises/session';
import type { PromptView } from '@/utils/domain/schedule/surface';
import { type EpochMs, seconds } from '@/utils/domain/time/units';
import { DIRECTION, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Ring, RingFigure } from '../Ring';
import { useLater } from '../use-later';
import { formatClock } from '../words';
import { BreakStage } from './BreakStage';
import styles from './BreakTaking.module.css';
import { CalmFigure } from './CalmFigure';
import { isBreakOver } from './is-over';

interface Props {
  readonly prompt: PromptView;
  readonly session: Session;
  readonly preferences: ExercisePreferences;
  readonly now: EpochMs;
  /** Escape was pressed once: ask before leaving. */
  readonly isLeaving: boolean;
  readonly onHalt: () => void;
  readonly onGoOn: () => void;
  readonly onNext: () => void;
  readonly onSwap: () => void;
  readonly onDone: () => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Most people know them already. */
const fetchRules = () => import('./GeneralRules').then(({ GeneralRules }) => GeneralRules);

/** The break that is being taken. */
export function BreakTaking({ prompt, session, preferences, now, isLeaving, ...on }: Props) {
  const Rules = useLater(fetchRules);
  const spent = exactSpent(prompt, now);
  const { index, into } = placeAt(session, spent);
  const item = session.items[index];
  const isHalted = prompt.haltedAt !== null;
  const isOver = isBreakOver(session, prompt, now);
  const left = isOver ? 0 : Math.max(0, seconds(prompt.lasts) - spent * 1000);
  const next = session.items[index + 1];
  return (
    <section class={styles.taking} aria-label={t('break.yourBreak')}>
      <div class={styles.clock}>
        <Ring filled={isOver ? 1 : spent / prompt.lasts} tone={isHalted ? 'still' : 'accent'}>
          <RingFigure figure={formatClock(left)} unit={t(isHalted ? 'common.clockPaused' : 'common.clockLeft')} />
        </Ring>
      </div>
      {item !== undefined && !isOver ? (
        <BreakStage
          piece={performed(item, preferences.own)}
          into={into}
          beganAt={isHalted ? null : (prompt.startedAt ?? now) + prompt.halted + Math.round((spent - into) * 1000)}
        />
      ) : (
        <>
          <CalmFigure />
          <div class={styles.over}>
            <h1>{isOver ? t('break.thatWasIt') : t('break.yourTime')}</h1>
            <p>{isOver ? t('break.stayAsLongAsYouLike') : t('break.useAsYouLike')}</p>
          </div>
        </>
      )}
      <div class={styles.foot}>
        {next !== undefined && !isOver && <p class={styles.next}>{nextWords(next, preferences)}</p>}
        {isLeaving ? (
          <fieldset class={styles.buttons}>
            <legend class={styles.question}>{t('break.leaveQuestion')}</legend>
            <Button variant="primary" onClick={on.onStay}>
              {t('break.goOnButton')}
            </Button>
            <Button onClick={on.onLeave}>{t('break.leaveButton')}</Button>
          </fieldset>
        ) : (
          <div class={styles.buttons}>
            {isOver ? (
              <Button variant="primary" onClick={on.onDone}>
                {t('break.doneButton')}
              </Button>
            ) : (
              <>
                <Button variant="primary" onClick={isHalted ? on.onGoOn : on.onHalt}>
                  {isHalted ? t('break.goOnButton') : t('break.pauseButton')}
                </Button>
                <Button onClick={on.onDone}>{t('break.finishButton')}</Button>
                {item !== undefined && (
                  <span class={styles.asides}>
                    <Button variant="plain" onClick={on.onNext}>
                      {t('break.skipThisOne')}
                    </Button>
                    {item.reps > 0 && (
                      <Button variant="plain" onClick={on.onSwap}>
                        {t('break.somethingElseButton')}
                      </Button>
                    )}
                  </span>
                )}
              </>
            )}
          </div>
        )}
        {!preferences.knowsRules && item !== undefined && !isOver && Rules !== null && <Rules />}
        <Keys state={isLeaving ? 'leaving' : isOver ? 'over' : isHalted ? 'halted' : 'running'} />
      </div>
    </section>
  );
}

const SPACE = t('break.keySpace');
const [FORTH, BACK] = DIRECTION === 'rtl' ? ['←', '→'] : ['→', '←'];
const LEAVE = [t('break.keyEscape'), 'leave'] as const;
const WITHIN = [[FORTH, 'skip'], [BACK, 'again'], LEAVE] as const;
const KEYS = {
  running: [[SPACE, 'pause'], ...WITHIN],
  halted: [[SPACE, 'goOn'], ...WITHIN],
  leaving: [[SPACE, 'goOn'], LEAVE],
  over: [[SPACE, 'done']],
} as const;

/** What the keys do now. The buttons say the same to those who do not see it. */
function Keys({ state }: { readonly state: keyof typeof KEYS }) {
  return (
    <p class={styles.keys} aria-hidden="true">
      {KEYS[state].map(([key, what]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(`break.keyDoes.${what}`)}{' '}
        </span>
      ))}
    </p>
  );
}

/** Seconds of the break that have passed, to the millisecond, for what moves. */
function exactSpent({ startedAt, haltedAt, halted }: PromptView, now: EpochMs): number {
  return startedAt === null ? 0 : Math.max(0, ((haltedAt ?? now) - startedAt - halted) / 1000);
}

function nextWords(item: Session['items'][number], { own }: ExercisePreferences): string {
  const piece = performed(item, own);
  return piece.type === 'exercise' ? t('break.nextExercise', piece.exercise.name) : t('break.nextUnknown');
}
