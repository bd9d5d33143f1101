import { AREAS } from '@/utils/domain/exercises/areas';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import { t } from '@/utils/i18n/t';
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
  { value: 'seated', label: t('options.positionSeated') },
  { value: 'standing', label: t('options.positionStanding') },
  { value: 'any', label: t('options.anyPosition') },
];

const PLACE_HINTS: Readonly<Record<Place, string>> = {
  seated: t('options.seatedHint'),
  standing: t('options.standingHint'),
  any: t('options.anyPositionHint'),
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
        legend={t('options.breaksFor')}
        hint={areas.length === 0 ? t('options.breaksForAny') : t('options.breaksForChosen')}
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
      <FieldGroup legend={t('options.exercisePlace')} hint={PLACE_HINTS[position]}>
        <div>
          <Segments
            legend={t('options.exercisePlace')}
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
