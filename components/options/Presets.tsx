import { useId } from 'preact/hooks';
import type { Plan } from '@/utils/domain/plan/plan';
import { PRESETS, type PresetName, presetOf } from '@/utils/domain/plan/presets';
import styles from './Presets.module.css';

const NAMES: readonly (readonly [PresetName, string])[] = [
  ['gentle', 'Gentle'],
  ['standard', 'Standard'],
  ['intensive', 'Intensive'],
];

interface Props {
  readonly plan: Plan;
  readonly onChoose: (name: PresetName) => void;
}

/** The rhythms to start from, and whether one of them still holds. */
export function Presets({ plan, onChoose }: Props) {
  const name = useId();
  const current = presetOf(plan);
  return (
    <div>
      <div class={styles.presets} role="radiogroup" aria-label="Rhythm">
        {NAMES.map(([preset, label]) => (
          <label key={preset} class={styles.preset}>
            <input type="radio" name={name} checked={current === preset} onChange={() => onChoose(preset)} />
            <strong>{label}</strong>
            <span>Position every {PRESETS[preset].posture.every} min</span>
            <span>Movement every {PRESETS[preset].movement.every} min</span>
          </label>
        ))}
      </div>
      {current === null && <p class={styles.own}>The rhythm below is your own. Choosing one of these replaces it.</p>}
    </div>
  );
}
