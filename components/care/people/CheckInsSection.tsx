import type { Person } from '@/utils/domain/care/care';
import { dueCheckIns } from '@/utils/domain/care/check-in';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Banner } from '../../Banner';
import { Card } from '../../Card';
import { Rich } from '../../Rich';
import { formatDay } from '../../words';
import { CheckInItem } from './CheckInItem';
import type { EditCare } from './edits';
import styles from './parts.module.css';

interface Props {
  readonly people: readonly Person[];
  readonly today: LocalDay;
  readonly edit: EditCare;
}

/** Check-ins with those who look after the person: on or off, how often, when next. */
export function CheckInsSection({ people, today, edit }: Props) {
  const due = dueCheckIns(people, today);
  return (
    <Card id="check-ins" title={t('people.checkIns')} lead={t('people.checkInsLead')}>
      {due.length > 0 && (
        <Banner tone="note">
          <p>
            <strong>{t('people.timeForCheckIn')}</strong>
          </p>
          {due.map(({ person, since }) => (
            <p key={person.id}>
              {since === today
                ? t('people.dueTodayWith', person.name)
                : t('people.dueSinceWith', person.name, formatDay(since))}
            </p>
          ))}
        </Banner>
      )}
      {people.length === 0 ? (
        <p class={styles.muted}>
          <Rich text={t('people.nobodyWrittenDown')} parts={[(words) => <a href="#people">{words}</a>]} />
        </p>
      ) : (
        <ul class={styles.list}>
          {people.map((person) => (
            <CheckInItem key={person.id} person={person} today={today} edit={edit} />
          ))}
        </ul>
      )}
    </Card>
  );
}
