import type { Person } from '@/utils/domain/care/care';
import { dueCheckIns } from '@/utils/domain/care/check-in';
import type { LocalDay } from '@/utils/domain/time/units';
import { Banner } from '../../Banner';
import { Card } from '../../Card';
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
    <Card
      id="check-ins"
      title="Check-ins"
      lead="A reminder, every few weeks, to talk with somebody who looks after you. Off until you turn it on."
    >
      {due.length > 0 && (
        <Banner tone="note">
          <p>
            <strong>Time for a check-in with the person who looks after your pain?</strong>
          </p>
          {due.map(({ person, since }) => (
            <p key={person.id}>
              {person.name}, {since === today ? 'today' : `since ${formatDay(since)}`}
            </p>
          ))}
        </Banner>
      )}
      {people.length === 0 ? (
        <p class={styles.muted}>
          Nobody is written down yet. <a href="#people">Add a person</a>, and you can be reminded here.
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
