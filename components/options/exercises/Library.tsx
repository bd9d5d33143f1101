import { useState } from 'preact/hooks';
import { AREAS } from '@/utils/domain/exercises/areas';
import { EXERCISES } from '@/utils/domain/exercises/catalogue';
import type { Area } from '@/utils/domain/exercises/exercise';
import { type ExercisePreferences, withAvoided, withoutAvoided } from '@/utils/domain/exercises/preferences';
import { formatNumber, many, t } from '@/utils/i18n/t';
import { ErrorLine } from '../../ErrorLine';
import type { EditPreferences } from './edit-preferences';
import { AREA_NAMES } from './exercise-words';
import styles from './Library.module.css';
import { LibraryItem } from './LibraryItem';
import { useEdit } from './use-edit';

interface Props {
  readonly preferences: ExercisePreferences;
  readonly edit: EditPreferences;
}

/** Every built-in exercise, area by area. */
export function Library({ preferences, edit }: Props) {
  const { refused, change } = useEdit(edit);
  return (
    <div class={styles.library}>
      <h3>{t('options.libraryTitle')}</h3>
      <p class={styles.lead}>{many('options.libraryLead', EXERCISES.length)}</p>
      <ErrorLine message={refused} />
      {AREAS.map((area) => (
        <Group
          key={area}
          area={area}
          preferences={preferences}
          onOffer={(id, isOffered) => change((now) => (isOffered ? withoutAvoided(now, id) : withAvoided(now, id)))}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly area: Area;
  readonly preferences: ExercisePreferences;
  readonly onOffer: (id: string, isOffered: boolean) => void;
}

/** The exercises of one area; they are drawn when it is opened. */
function Group({ area, preferences: { avoid, helped }, onOffer }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  const exercises = EXERCISES.filter((exercise) => exercise.area === area);
  const off = exercises.filter(({ id }) => avoid.includes(id)).length;
  return (
    <details class={styles.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {AREA_NAMES[area]}{' '}
        <span class={styles.count}>
          {formatNumber(exercises.length)}
          {off > 0 && ` · ${many('options.exercisesOff', off)}`}
        </span>
      </summary>
      {isOpen && (
        <ul class={styles.grid}>
          {exercises.map((exercise) => (
            <LibraryItem
              key={exercise.id}
              exercise={exercise}
              isOffered={!avoid.includes(exercise.id)}
              hasHelped={helped.includes(exercise.id)}
              onOffer={(isOffered) => onOffer(exercise.id, isOffered)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}
