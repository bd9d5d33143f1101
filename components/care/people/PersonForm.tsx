import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person, Role } from '@/utils/domain/care/care';
import { CARE_LIMITS } from '@/utils/domain/care/care-limits';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import styles from '../../options/AppointmentForm.module.css';
import { ChoiceField } from '../../options/ChoiceField';
import own from './PersonForm.module.css';
import { ROLE_NAMES } from './people-words';
import { draftOf, type PersonDraft, type PersonTexts, textsOf } from './person-draft';

interface Props {
  /** The one to change; null for a new one. */
  readonly person: Person | null;
  /** Saves; gives the sentence that says why not, or null. What was typed stays then. */
  readonly onSave: (draft: PersonDraft) => Promise<string | null>;
  readonly onClose: () => void;
}

const ROLES = Object.entries(ROLE_NAMES) as unknown as readonly (readonly [Role, string])[];
const NOTE_MAX = 2000; // characters, as in every note

/** Adds somebody who looks after the person, or changes what is kept of them. */
export function PersonForm({ person, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(() => textsOf(person));
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const bind = (name: Exclude<keyof PersonTexts, 'role'>) => ({
    class: styles.input,
    value: typed[name],
    onInput: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });

  useEffect(() => first.current?.focus(), []);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const failure = await onSave(draftOf(typed));
    setError(failure);
    if (failure === null) onClose();
  }

  // The browser's own bubbles say less than the sentences do.
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => void save(event)}
      aria-label={person === null ? t('people.newPerson') : t('people.changeNamed', person.name)}
    >
      <div class={own.pair}>
        <Field label={t('people.name')}>
          {(control) => <input {...control} ref={first} maxLength={CARE_LIMITS.name.max} {...bind('name')} />}
        </Field>
        <ChoiceField
          label={t('people.role')}
          options={ROLES}
          value={typed.role}
          onChoose={(role) => setTyped({ ...typed, role })}
        />
      </div>
      <div class={styles.wide}>
        <Field label={t('people.phoneEmailOrAddress')}>
          {(control) => <input {...control} maxLength={CARE_LIMITS.line.max} {...bind('contact')} />}
        </Field>
      </div>
      <div class={own.pair}>
        <Field label={t('people.licenceOrRegisterNumber')}>
          {(control) => <input {...control} maxLength={CARE_LIMITS.line.max} {...bind('registration')} />}
        </Field>
        <Field label={t('people.whereToCheckNumber')}>
          {(control) => <input {...control} maxLength={CARE_LIMITS.line.max} {...bind('checkAt')} />}
        </Field>
      </div>
      <div class={styles.wide}>
        <Field label={t('people.yourNotes')}>
          {(control) => <textarea {...control} rows={2} maxLength={NOTE_MAX} {...bind('note')} />}
        </Field>
      </div>
      <div class={`${styles.wide} ${styles.actions}`}>
        <Button type="submit" variant="primary">
          {t('people.save')}
        </Button>
        <Button onClick={onClose}>{t('people.cancel')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}
