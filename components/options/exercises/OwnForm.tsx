import { useEffect, useRef, useState } from 'preact/hooks';
import { AREAS } from '@/utils/domain/exercises/areas';
import { type Exercise, GET_READY, totalSeconds } from '@/utils/domain/exercises/exercise';
import { LIMITS } from '@/utils/domain/exercises/own';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import { Toggle } from '../../Toggle';
import styles from '../AppointmentForm.module.css';
import { ChoiceField } from '../ChoiceField';
import { AREA_NAMES } from './exercise-words';
import own from './OwnForm.module.css';
import { draftOf, type OwnDraft, type OwnTexts, textsOf } from './own-draft';
import { PositionChoice } from './PositionChoice';

interface Props {
  /** The one to change; null for a new one. */
  readonly exercise: Exercise | null;
  /** Saves; gives the sentence that says why not, or null. What was typed stays then. */
  readonly onSave: (draft: OwnDraft) => Promise<string | null>;
  readonly onClose: () => void;
}

const AREA_CHOICES = AREAS.map((area) => [area, AREA_NAMES[area]] as const);

const SIDES: readonly (readonly [OwnTexts['sides'], string])[] = [
  ['1', t('options.bothSidesAtOnce')],
  ['2', t('options.oneSideThenOther')],
];

/** Adds an exercise of the person's own, or changes one. */
export function OwnForm({ exercise, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(() => textsOf(exercise));
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const set = (change: Partial<OwnTexts>): void => setTyped({ ...typed, ...change });
  const bind = (name: 'name' | 'steps' | 'hold' | 'release' | 'reps' | 'cautions') => ({
    class: styles.input,
    value: typed[name],
    onInput: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });

  useEffect(() => first.current?.focus(), []);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const failure = await onSave(draftOf(typed));
    setError(failure);
    if (failure === null) onClose();
  }

  // The browser's own bubbles say less than the sentences do.
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => void save(event)}
      aria-label={exercise === null ? t('options.newExercise') : t('options.changeNamed', exercise.name)}
    >
      <div class={styles.wide}>
        <Field label={t('options.nameLabel')}>
          {(control) => <input {...control} ref={first} maxLength={LIMITS.name.max} {...bind('name')} />}
        </Field>
      </div>
      <div class={styles.wide}>
        <Field label={t('options.stepsLabel')} hint={t('options.stepsHint')}>
          {(control) => <textarea {...control} rows={4} {...bind('steps')} />}
        </Field>
      </div>
      <ChoiceField
        label={t('options.areaLabel')}
        options={AREA_CHOICES}
        value={typed.area}
        onChoose={(area) => set({ area })}
      />
      <ChoiceField
        label={t('options.sidesLabel')}
        options={SIDES}
        value={typed.sides}
        onChoose={(sides) => set({ sides })}
      />
      <PositionChoice positions={typed.positions} onChange={(positions) => set({ positions })} />
      <div class={own.numbers}>
        <Field label={t('options.holdSeconds')}>
          {(control) => <input {...control} type="number" {...LIMITS.hold} {...bind('hold')} />}
        </Field>
        <Field label={t('options.letGoSeconds')}>
          {(control) => <input {...control} type="number" {...LIMITS.release} {...bind('release')} />}
        </Field>
        <Field label={typed.sides === '2' ? t('options.timesPerSide') : t('options.repetitions')}>
          {(control) => <input {...control} type="number" {...LIMITS.reps} {...bind('reps')} />}
        </Field>
      </div>
      <p class={own.total}>{totalWords(typed)}</p>
      <div class={styles.wide}>
        <Field label={t('options.cautionsLabel')} hint={t('options.cautionsHint')}>
          {(control) => <textarea {...control} rows={2} maxLength={LIMITS.cautions.max} {...bind('cautions')} />}
        </Field>
      </div>
      <div class={styles.wide}>
        <Toggle
          label={t('options.exerciseGentle')}
          hint={t('options.exerciseGentleHint')}
          isOn={typed.isGentle}
          onChange={(isGentle) => set({ isGentle })}
        />
      </div>
      <div class={`${styles.wide} ${styles.actions}`}>
        <Button type="submit" variant="primary">
          {t('options.saveButton')}
        </Button>
        <Button onClick={onClose}>{t('options.cancelForm')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}

/** How long all of it takes, as it is being typed. */
function totalWords(typed: OwnTexts): string {
  const total = totalSeconds({ ...draftOf(typed), id: '' });
  const { min, max } = LIMITS.total;
  return Number.isFinite(total)
    ? many('options.exerciseTotal', total, GET_READY, min, max)
    : t('options.exerciseMayLast', min, max);
}
