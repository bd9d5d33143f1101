import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { SKIP_REASON_WORDS, SKIP_REASONS } from '@/utils/domain/breaks/skip-reasons';
import { findExercise } from '@/utils/domain/exercises/catalogue';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import type { Felt } from '@/utils/domain/exercises/session';
import type { PainScore } from '@/utils/domain/pain/entry';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { PainScale } from '../PainScale';
import { UndoBar } from '../UndoBar';
import styles from './BreakEnd.module.css';
import { endingWords } from './ending-words';
import { FeltRow } from './FeltRow';

interface Props {
  readonly record: BreakRecord | null;
  readonly preferences: ExercisePreferences;
  /** An exercise that was passed over and may be done now; null when there is none. */
  readonly passedOver: string | null;
  /** What is chosen on the pain scale; undefined when it is not to be asked. */
  readonly pain: { readonly score: PainScore | null; readonly said: string } | undefined;
  readonly onFeel: (exercise: string, felt: Felt | null) => void;
  readonly onAvoid: (exercise: string) => void;
  readonly onReason: (reason: string) => void;
  /** Does what was skipped after all: the exercise, or the whole break. */
  readonly onReplay: (exercise: string | null) => void;
  readonly onPain: (score: PainScore) => void;
  readonly onUndoPain: () => void;
  readonly onClose: () => void;
}

/** How the break ended, and what may be said of it. Nothing here has to be answered. */
export function BreakEnd({ record, preferences, passedOver, pain, ...on }: Props) {
  const { heading, detail } = endingWords(record);
  const { exercises = [], outcome } = record ?? {};
  return (
    <section class={styles.end} aria-label={t('break.afterBreak')}>
      <div>
        <h1 class={styles.heading}>{heading}</h1>
        <p class={styles.detail}>{detail}</p>
      </div>
      <div class={styles.buttons}>
        <Button variant="primary" onClick={on.onClose}>
          {t('break.backToWork')}
        </Button>
        {outcome === 'skipped' && <Button onClick={() => on.onReplay(null)}>{t('break.takeAfterAll')}</Button>}
        {passedOver !== null && (
          <Button onClick={() => on.onReplay(passedOver)}>
            {t('break.doAfterAll', nameOf(passedOver, preferences))}
          </Button>
        )}
      </div>
      {outcome === 'skipped' && (
        <fieldset class={styles.part}>
          <legend class={styles.title}>{t('break.whyIfYouLike')}</legend>
          <div class={styles.buttons}>
            {SKIP_REASONS.map((reason) => (
              <Button key={reason} aria-pressed={record?.reason === reason} onClick={() => on.onReason(reason)}>
                {SKIP_REASON_WORDS[reason]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {exercises.length > 0 && (
        <div class={styles.part}>
          <h2 class={styles.title}>{t('break.howWasIt')}</h2>
          <ul class={styles.felt}>
            {exercises.map(({ id, felt }) => (
              <FeltRow
                key={id}
                name={nameOf(id, preferences)}
                felt={felt ?? null}
                isAvoided={preferences.avoid.includes(id)}
                onFeel={(next) => on.onFeel(id, next)}
                onAvoid={() => on.onAvoid(id)}
              />
            ))}
          </ul>
        </div>
      )}
      {pain !== undefined && (
        <div class={styles.part}>
          <PainScale legend={t('common.painRightNow')} value={pain.score} onChoose={on.onPain} />
          <UndoBar said={pain.said} onUndo={pain.score === null ? null : on.onUndoPain} />
        </div>
      )}
    </section>
  );
}

function nameOf(id: string, { own }: ExercisePreferences): string {
  return findExercise(id, own)?.name ?? t('break.exerciseOfAnotherVersion');
}
