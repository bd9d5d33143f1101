import { useRef, useState } from 'preact/hooks';
import type { Person } from '@/utils/domain/care/care';
import { removePerson } from '@/utils/domain/care/change-care';
import type { TherapistSummary } from '@/utils/domain/care/therapist-summary';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { Card } from '../../Card';
import { ErrorLine } from '../../ErrorLine';
import { Choosing } from './Choosing';
import { type EditCare, useRefusal } from './edits';
import { PersonForm } from './PersonForm';
import { PersonItem } from './PersonItem';
import styles from './parts.module.css';
import { type PersonDraft, withDraft } from './person-draft';
import { TherapistNumbers } from './TherapistNumbers';

interface Props {
  readonly people: readonly Person[];
  readonly summaries: readonly TherapistSummary[];
  readonly edit: EditCare;
  readonly onAdd: (draft: PersonDraft) => Promise<string | null>;
}

/** Who looks after the person, their sessions in numbers, and what is worth asking. */
export function PeopleSection({ people, summaries, edit, onAdd }: Props) {
  const { refused, attempt } = useRefusal();
  const [isAdding, setAdding] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  function remove(id: string): void {
    attempt(edit((care) => removePerson(care, id)));
    // The button that was pressed goes away, so the focus would be lost.
    place.current?.focus();
  }

  function close(): void {
    setAdding(false);
    place.current?.focus();
  }

  return (
    <Card id="people" title={t('people.title')} lead={t('people.whoLooksAfterYou')}>
      <ErrorLine message={refused} />
      <div ref={place} tabIndex={-1} class={styles.place}>
        {people.length > 0 && (
          <ul class={styles.list}>
            {people.map((person) => (
              <PersonItem
                key={person.id}
                person={person}
                onChange={(draft) => edit((care) => withDraft(care, person.id, draft))}
                onRemove={() => remove(person.id)}
              />
            ))}
          </ul>
        )}
        {isAdding ? (
          <PersonForm person={null} onSave={onAdd} onClose={close} />
        ) : (
          <div>
            <Button onClick={() => setAdding(true)}>{t('people.addPerson')}</Button>
          </div>
        )}
      </div>
      {summaries.length > 0 && (
        <div class={styles.part}>
          <TherapistNumbers summaries={summaries} />
        </div>
      )}
      <div class={styles.part}>
        <Choosing />
      </div>
    </Card>
  );
}
