import { useEffect, useMemo, useRef } from 'preact/hooks';
import { phaseWords } from '@/components/break/words';
import { useLater } from '@/components/use-later';
import { performed } from '@/utils/domain/exercises/performed';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import { beatAt } from '@/utils/domain/exercises/rhythm';
import { placeAt } from '@/utils/domain/exercises/session';
import { spentSeconds } from '@/utils/domain/schedule/spent';
import type { EpochMs } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import type { BreakView } from './break-view';
import type { Sounds } from './sounds';

/** Where in the break one is, as far as it is told: what changes is heard and announced. */
interface Spot {
  /** Changes with the exercise and with the side. */
  readonly step: string;
  /** Changes with every repetition. */
  readonly rep: string;
  readonly announced: string;
  readonly counted: string;
}

const NOWHERE: Spot = { step: '', rep: '', announced: '', counted: '' };

/** Chimes and speaks at changes, and gives what a screen reader is to say: at the change of a step, never every second. */
export function useCues(view: BreakView, now: EpochMs): { readonly announced: string; readonly sounds: Sounds | null } {
  const preferences = 'room' in view ? view.room.preferences : null;
  const latest = useRef(preferences);
  latest.current = preferences;
  const fetchSounds = useMemo(
    () => () => import('./sounds').then(({ createSounds }) => createSounds(() => latest.current?.sound ?? null)),
    [],
  );
  const sounds = useLater(fetchSounds);
  const spot = preferences === null ? NOWHERE : spotOf(view, preferences, now);
  const isRunning = view.type === 'taking' && view.prompt.haltedAt === null;
  useEffect(() => {
    if (!isRunning || spot.step === '') return;
    sounds?.chime(spot.step === 'over' ? 'end' : 'change');
    sounds?.say(spot.announced);
  }, [isRunning, spot.step]);
  useEffect(() => {
    if (isRunning && spot.counted !== '') sounds?.say(spot.counted);
  }, [isRunning, spot.rep]);
  useEffect(() => () => sounds?.stop(), [sounds]);
  return { announced: spot.announced, sounds };
}

function spotOf(view: BreakView, { own }: ExercisePreferences, now: EpochMs): Spot {
  if (view.type !== 'taking') return NOWHERE;
  const { session, prompt } = view;
  const spent = spentSeconds(prompt, now);
  const { index, into } = placeAt(session, spent);
  const item = session.items[index];
  if (item === undefined || spent >= prompt.lasts) {
    return { ...NOWHERE, step: 'over', announced: t('break.sayBreakOver') };
  }
  const piece = performed(item, own);
  if (piece.type === 'unknown') return { ...NOWHERE, step: `${index}`, announced: t('break.sayMoveAsYouLike') };
  if (piece.type === 'check') return { ...NOWHERE, step: `${index}`, announced: piece.text };
  const { exercise, reps } = piece;
  const beat = beatAt(exercise, reps, into);
  const isOther = beat.side === 1;
  return {
    step: `${index} ${session.since} ${beat.side}`,
    rep: `${index} ${beat.side} ${beat.rep} ${beat.phase === 'ready'}`,
    announced: isOther ? t('break.sayOtherSide') : t('break.sayExercise', exercise.name, exercise.steps.join(' ')),
    counted:
      beat.phase === 'ready' || reps === 1 || beat.rep === 1
        ? ''
        : t('break.sayRepetition', beat.rep, phaseWords(exercise, beat)),
  };
}
