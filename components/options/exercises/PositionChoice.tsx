import type { Position } from '@/utils/domain/exercises/exercise';
import { t } from '@/utils/i18n/t';
import { FieldGroup } from '../../Field';
import chips from './BreakWishes.module.css';
import { POSITION_NAMES } from './exercise-words';
import styles from './OwnForm.module.css';

interface Props {
  readonly positions: readonly Position[];
  readonly onChange: (positions: readonly Position[]) => void;
}

const POSITIONS: readonly Position[] = ['seated', 'standing', 'lying'];

/** Where an exercise can be done; the first of them is the one that is shown. */
export function PositionChoice({ positions, onChange }: Props) {
  return (
    <div class={styles.positions}>
      <FieldGroup legend={t('options.positionsLegend')}>
        <div class={chips.chips}>
          {POSITIONS.map((position) => (
            <label key={position} class={chips.chip}>
              <input
                type="checkbox"
                checked={positions.includes(position)}
                onChange={(event) => {
                  const isChosen = event.currentTarget.checked;
                  onChange(POSITIONS.filter((one) => (one === position ? isChosen : positions.includes(one))));
                }}
              />
              {POSITION_NAMES[position]}
            </label>
          ))}
        </div>
      </FieldGroup>
    </div>
  );
}
