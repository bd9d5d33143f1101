import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import { BreakSound } from './BreakSound';
import { BreakWishes } from './BreakWishes';
import styles from './ExerciseParts.module.css';
import type { EditPreferences } from './edit-preferences';
import { Library } from './Library';
import { OwnExercises } from './OwnExercises';
import type { OwnDraft } from './own-draft';
import { Rules } from './Rules';

interface Props {
  readonly preferences: ExercisePreferences;
  readonly edit: EditPreferences;
  readonly onAdd: (draft: OwnDraft) => Promise<string | null>;
}

/** Everything the person can say about exercises. */
export function ExerciseParts({ preferences, edit, onAdd }: Props) {
  return (
    <div class={styles.parts}>
      <BreakWishes preferences={preferences} edit={edit} />
      <BreakSound sound={preferences.sound} edit={edit} />
      <Rules />
      <Library preferences={preferences} edit={edit} />
      <OwnExercises preferences={preferences} edit={edit} onAdd={onAdd} />
    </div>
  );
}
