import { ErrorLine } from '@/components/ErrorLine';
import { ExerciseParts } from '@/components/options/exercises/ExerciseParts';
import type { EditPreferences } from '@/components/options/exercises/edit-preferences';
import { useLive } from '@/components/use-live';
import type { useSaving } from '@/components/use-saving';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import { addOwn } from '@/utils/domain/exercises/preferences';
import { app } from './app';

interface Props {
  readonly save: ReturnType<typeof useSaving>['save'];
}

/** What the person wants of exercises: read here, because no other part of the page needs it. */
export function Exercises({ save }: Props) {
  const { value: preferences, failure } = useLive(app.readPreferences, app.watch);

  const edit: EditPreferences = (change, what) => {
    let before: ExercisePreferences | null = null;
    const changed = app.changePreferences((now) => {
      before = now;
      return change(now);
    });
    return save(changed, () => app.changePreferences((now) => before ?? now), what);
  };

  return (
    <>
      <ErrorLine message={failure} />
      {preferences !== null && (
        <ExerciseParts
          preferences={preferences}
          edit={edit}
          onAdd={(draft) => {
            const exercise = { ...draft, id: `own-${crypto.randomUUID()}` };
            return edit((now) => addOwn(now, exercise));
          }}
        />
      )}
    </>
  );
}
