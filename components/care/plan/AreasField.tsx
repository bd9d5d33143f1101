import { CARE_LIMITS } from '@/utils/domain/care/care-limits';
import { REGIONS, type Region } from '@/utils/domain/pain/entry';
import { t } from '@/utils/i18n/t';
import { FieldGroup } from '../../Field';
import { REGION_NAMES } from '../../words';
import styles from './forms.module.css';

interface Props {
  readonly areas: readonly Region[];
  readonly onChange: (areas: readonly Region[]) => void;
}

/** Which one or two areas the person's rule follows. */
export function AreasField({ areas, onChange }: Props) {
  const isFull = areas.length >= CARE_LIMITS.areas.max;
  return (
    <div class={styles.wide}>
      <FieldGroup legend={t('care.areasRuleFollows')} hint={t('care.areasHint')}>
        <span class={styles.checks}>
          {REGIONS.map((region) => (
            <label key={region} class={styles.check}>
              <input
                type="checkbox"
                checked={areas.includes(region)}
                disabled={isFull && !areas.includes(region)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(checked ? [...areas, region] : areas.filter((one) => one !== region))
                }
              />
              {REGION_NAMES[region]}
            </label>
          ))}
        </span>
      </FieldGroup>
    </div>
  );
}
