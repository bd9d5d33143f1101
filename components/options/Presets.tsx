import { useId } from 'preact/hooks';
import type { Plan } from '@/utils/domain/plan/plan';
import { PRESETS, type PresetName, presetOf } from '@/utils/domain/plan/presets';
import { t } from '@/utils/i18n/t';
import styles from './Presets.module.css';

const NAMES: readonly (readonly [PresetName, string])[] = [
  ['gentle', t('options.rhythmGentle')],
  ['standard', t('options.rhythmStandard')],
  ['intensive', t('options.rhythmIntensive')],
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
      <div class={styles.presets} role="radiogroup" aria-label={t('options.rhythmLegend')}>
        {NAMES.map(([preset, label]) => (
          <label key={preset} class={styles.preset}>
            <input type="radio" name={name} checked={current === preset} onChange={() => onChoose(preset)} />
            <strong>{label}</strong>
            <span>{t('options.positionEveryMin', PRESETS[preset].posture.every)}</span>
            <span>{t('options.movementEveryMin', PRESETS[preset].movement.every)}</span>
          </label>
        ))}
      </div>
      {current === null && <p class={styles.own}>{t('options.rhythmIsOwn')}</p>}
    </div>
  );
}
