import type { Daily } from '@/utils/domain/care/daily';
import { DAILY_LIMITS } from '@/utils/domain/care/parse-daily';
import { t } from '@/utils/i18n/t';
import { ErrorLine } from '../../ErrorLine';
import { NumberField } from '../../options/NumberField';
import { Toggle } from '../../Toggle';
import { useRefusal } from './edits';
import styles from './parts.module.css';
import { TimeField } from './TimeField';

interface Props {
  readonly windDown: Daily['windDown'];
  readonly onChange: (windDown: Daily['windDown']) => Promise<string | null>;
}

const AT_FIRST = { bedtime: '22:30', before: 60 }; // an hour (clinical 6), before a common bedtime

/** Winding down before bed. */
export function WindDownHabit({ windDown, onChange }: Props) {
  const { refused, attempt } = useRefusal();
  return (
    <div class={styles.habit}>
      <Toggle
        label={t('people.windDown')}
        hint={t('people.windDownHint')}
        isOn={windDown !== null}
        onChange={(isOn) => attempt(onChange(isOn ? AT_FIRST : null))}
      />
      <ErrorLine message={refused} />
      {windDown !== null && (
        <div class={styles.indented}>
          <div class={styles.row}>
            <TimeField
              label={t('people.bedtime')}
              value={windDown.bedtime}
              onSave={(bedtime) => attempt(onChange({ ...windDown, bedtime }))}
            />
            <NumberField
              label={t('people.windDownBegins')}
              unit={t('people.minutesBeforeBedtime')}
              value={windDown.before}
              limit={DAILY_LIMITS.windDown}
              step={15}
              onSave={(before) => onChange({ ...windDown, before: Math.round(before) })}
            />
          </div>
        </div>
      )}
    </div>
  );
}
