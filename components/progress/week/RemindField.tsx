import type { Weekday } from '@/utils/domain/care/day-number';
import { formatTimeOfDay } from '@/utils/i18n/formats';
import { lines, t } from '@/utils/i18n/t';
import { weekOrder } from '@/utils/i18n/week';

import { Field } from '../../Field';

interface Props {
  /** Null for never. */
  readonly weekday: Weekday | null;
  readonly onChoose: (weekday: Weekday | null) => void;
}

/** From the first day of the week as it is shown. */
const WEEKDAYS: readonly Weekday[] = weekOrder();
const NAMES = lines('progress.everyWeekday'); // from Monday
const NEVER = 'never';

/** On which day of the week to be reminded of this page. */
export function RemindField({ weekday, onChoose }: Props) {
  return (
    <Field label={t('progress.remindMe')} hint={t('progress.remindMeHint', formatTimeOfDay('10:00'))}>
      {(control) => (
        <span>
          <select
            {...control}
            value={weekday ?? NEVER}
            onChange={({ currentTarget: { value } }) => onChoose(value === NEVER ? null : Number(value))}
          >
            <option value={NEVER}>{t('progress.never')}</option>
            {WEEKDAYS.map((day) => (
              <option key={day} value={day}>
                {NAMES[day]}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
