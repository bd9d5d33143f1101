import type { Person } from '@/utils/domain/care/care';
import { CARE_LIMITS, CHECK_IN_WEEKS } from '@/utils/domain/care/care-limits';
import { changePerson, logCheckIn } from '@/utils/domain/care/change-care';
import { nextCheckIn } from '@/utils/domain/care/check-in';
import type { LocalDay } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { NumberField } from '../../options/NumberField';
import { Rich } from '../../Rich';
import { Toggle } from '../../Toggle';
import { formatDay } from '../../words';
import { type EditCare, useRefusal } from './edits';
import styles from './parts.module.css';
import { personTitle } from './people-words';

interface Props {
  readonly person: Person;
  readonly today: LocalDay;
  readonly edit: EditCare;
}

/** The check-ins with one person. */
export function CheckInItem({ person, today, edit }: Props) {
  const { refused, attempt } = useRefusal();
  const { id, name, checkIn, lastCheckIn } = person;
  const next = nextCheckIn(person);
  const isLogged = lastCheckIn === today;

  function turn(isOn: boolean): void {
    const change = { checkIn: isOn ? { everyWeeks: CHECK_IN_WEEKS, since: today } : null };
    attempt(edit((care) => changePerson(care, id, change)));
  }

  return (
    <li>
      <article class={styles.habit} aria-label={name}>
        <Toggle label={personTitle(person)} isOn={checkIn !== null} onChange={turn} />
        <ErrorLine message={refused} />
        <div class={styles.indented}>
          {checkIn !== null && next !== null && (
            <div class={styles.row}>
              <NumberField
                label={t('people.everyLabel')}
                unit={many('people.everyUnitWeeks', checkIn.everyWeeks)}
                value={checkIn.everyWeeks}
                limit={CARE_LIMITS.checkInWeeks}
                onSave={(weeks) =>
                  edit((care) => changePerson(care, id, { checkIn: { ...checkIn, everyWeeks: Math.round(weeks) } }))
                }
              />
              <p class={styles.beside}>
                <Rich
                  text={t(next <= today ? 'people.checkInDueSince' : 'people.nextCheckInOn', formatDay(next))}
                  parts={[(date) => <strong>{date}</strong>]}
                />
              </p>
            </div>
          )}
          <div class={styles.line}>
            <span class={styles.muted}>
              {lastCheckIn === null ? t('people.noCheckInYet') : t('people.lastCheckInOn', formatDay(lastCheckIn))}
            </span>
            {!isLogged && (
              <Button
                aria-label={t('people.checkInWithHappenedToday', name)}
                onClick={() => attempt(edit((care) => logCheckIn(care, id, today)))}
              >
                {t('people.checkInHappenedToday')}
              </Button>
            )}
          </div>
        </div>
      </article>
    </li>
  );
}
