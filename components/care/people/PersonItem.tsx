import { useRef, useState } from 'preact/hooks';
import type { Person } from '@/utils/domain/care/care';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { PersonForm } from './PersonForm';
import styles from './parts.module.css';
import { linkOf, ROLE_NAMES } from './people-words';
import type { PersonDraft } from './person-draft';

interface Props {
  readonly person: Person;
  readonly onChange: (draft: PersonDraft) => Promise<string | null>;
  readonly onRemove: () => void;
}

/** One person with what is kept of them, or the form that changes it. */
export function PersonItem({ person, onChange, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  /** The button that was pressed is gone, so the focus would be lost. */
  function close(): void {
    setOpen(false);
    requestAnimationFrame(() => heading.current?.focus());
  }

  if (isOpen) {
    return (
      <li>
        <PersonForm person={person} onSave={onChange} onClose={close} />
      </li>
    );
  }
  const { name, role, contact, registration, checkAt, note } = person;
  return (
    <li class={styles.item}>
      <div class={styles.words}>
        <h3 ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <p class={styles.muted}>{ROLE_NAMES[role]}</p>
        {contact && (
          <p>
            <Line text={contact} />
          </p>
        )}
        {(registration || checkAt) && (
          <p>
            {registration && t('people.registration', registration)}
            {registration && checkAt && <br />}
            {checkAt && (
              <>
                {t('people.checkRegistrationAt')} <Line text={checkAt} />
              </>
            )}
          </p>
        )}
        {note && <p class={styles.note}>{note}</p>}
      </div>
      <div class={styles.actions}>
        <Button variant="plain" aria-label={t('people.changeNamed', name)} onClick={() => setOpen(true)}>
          {t('people.change')}
        </Button>
        <Button variant="plain" aria-label={t('people.removeNamed', name)} onClick={onRemove}>
          {t('people.remove')}
        </Button>
      </div>
    </li>
  );
}

/** The person's own line, and a link where it plainly is a number or an address. */
function Line({ text }: { readonly text: string }) {
  const link = linkOf(text);
  return link === null ? (
    <span>{text}</span>
  ) : (
    <a class={styles.link} href={link} rel="noreferrer">
      {text}
    </a>
  );
}
