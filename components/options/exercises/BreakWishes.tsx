import { AREAS } from '@/utils/domain/exercises/areas';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import { ErrorLine } from '../../ErrorLine';
import { FieldGroup } from '../../Field';
import { Segments } from '../../Segments';
import styles from './BreakWishes.module.css';
import type { EditPreferences } from './edit-preferences';
import { AREA_NAMES } from './exercise-words';
import { useEdit } from './use-edit';

interface Props {
  readonly preferences: ExercisePreferences;
  readonly edit: EditPreferences;
}

type Place = ExercisePreferences['position'];

const PLACES: readonly { value: Place; label: string }[] = [
  { value: 'seated', label: 'Seated' },
  { value: 'standing', label: 'Standing' },
  { value: 'any', label: 'Either' },
];

const PLACE_HINTS: Readonly<Record<Place, string>> = {
  seated: 'Nothing asks you to get up.',
  standing: 'Nothing asks you to sit down.',
  any: 'What needs standing comes last, so that you get up once at most.',
};

/** What breaks are for and where they are taken. */
export function BreakWishes({ preferences, edit }: Props) {
  const { areas, position } = preferences;
  const { refused, change } = useEdit(edit);

  function choose(area: (typeof AREAS)[number], isChosen: boolean): void {
    change((now) => ({
      ...now,
      areas: isChosen ? [...now.areas, area] : now.areas.filter((other) => other !== area),
    }));
  }

  return (
    <>
      <FieldGroup
        legend="Breaks are for"
        hint={
          areas.length === 0
            ? 'Nothing is chosen, so a break may be for any of them.'
            : 'Only for what is chosen; a movement for the whole body may fill a break up.'
        }
      >
        <div class={styles.chips}>
          {AREAS.map((area) => (
            <label key={area} class={styles.chip}>
              <input
                type="checkbox"
                checked={areas.includes(area)}
                onChange={(event) => choose(area, event.currentTarget.checked)}
              />
              {AREA_NAMES[area]}
            </label>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup legend="Where you exercise" hint={PLACE_HINTS[position]}>
        <div>
          <Segments
            legend="Where you exercise"
            options={PLACES}
            value={position}
            onChoose={(place) => change((now) => ({ ...now, position: place }))}
          />
        </div>
      </FieldGroup>
      <ErrorLine message={refused} />
    </>
  );
}
