import { useRef, useState } from 'preact/hooks';
import {
  changeOwn,
  type ExercisePreferences,
  removeOwn,
  withAvoided,
  withoutAvoided,
} from '@/utils/domain/exercises/preferences';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import type { EditPreferences } from './edit-preferences';
import styles from './OwnExercises.module.css';
import { OwnForm } from './OwnForm';
import { OwnItem } from './OwnItem';
import type { OwnDraft } from './own-draft';
import { useEdit } from './use-edit';

interface Props {
  readonly preferences: ExercisePreferences;
  readonly edit: EditPreferences;
  readonly onAdd: (draft: OwnDraft) => Promise<string | null>;
}

/** Exercises the person knows and wants in a break. */
export function OwnExercises({ preferences: { own, avoid, helped }, edit, onAdd }: Props) {
  const { refused, change } = useEdit(edit);
  const [isAdding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  return (
    <div class={styles.own}>
      <h3 ref={heading} tabIndex={-1}>
        {t('options.ownTitle')}
      </h3>
      <p class={styles.lead}>{t('options.ownLead')}</p>
      <ErrorLine message={refused} />
      {own.length > 0 && (
        <ul>
          {own.map((exercise) => (
            <OwnItem
              key={exercise.id}
              exercise={exercise}
              isOffered={!avoid.includes(exercise.id)}
              hasHelped={helped.includes(exercise.id)}
              onOffer={(isOffered) => change((now) => (isOffered ? withoutAvoided : withAvoided)(now, exercise.id))}
              onChange={(draft) => edit((now) => changeOwn(now, exercise.id, draft))}
              onDelete={() => {
                change((now) => removeOwn(now, exercise.id), t('options.deletedNotice'));
                // The button that was pressed goes away, so the focus would be lost.
                heading.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {isAdding ? (
        <OwnForm
          exercise={null}
          onSave={onAdd}
          onClose={() => {
            setAdding(false);
            heading.current?.focus();
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{t('options.addOwnExercise')}</Button>
        </div>
      )}
    </div>
  );
}
