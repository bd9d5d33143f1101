import type { Care, Person, Role } from '@/utils/domain/care/care';

/** What the form gives: a person without what it does not ask for. */
export type PersonDraft = Omit<Person, 'id' | 'checkIn' | 'lastCheckIn'>;

/** The same as it is typed. */
export type PersonTexts = Record<'name' | 'contact' | 'registration' | 'checkAt' | 'note', string> & {
  readonly role: Role;
};

/** What stands in the form to begin with; a new person is a therapist. */
export function textsOf(person: Person | null): PersonTexts {
  if (person === null) return { role: 'therapist', name: '', contact: '', registration: '', checkAt: '', note: '' };
  const { role, name, contact = '', registration = '', checkAt = '', note = '' } = person;
  return { role, name, contact, registration, checkAt, note };
}

/** What was typed, without the blanks around it and without what stayed empty. */
export function draftOf(typed: PersonTexts): PersonDraft {
  const [name, contact, registration, checkAt, note] = [
    typed.name,
    typed.contact,
    typed.registration,
    typed.checkAt,
    typed.note,
  ].map((text) => text.trim());
  return {
    role: typed.role,
    name: name ?? '',
    ...(contact && { contact }),
    ...(registration && { registration }),
    ...(checkAt && { checkAt }),
    ...(note && { note }),
  };
}

/** With what the form says of a person in place of what was said; their check-ins stay. */
export function withDraft(care: Care, id: string, draft: PersonDraft): Care {
  const people = care.people.map((person): Person => {
    const { checkIn, lastCheckIn } = person;
    return person.id === id ? { ...draft, id, checkIn, lastCheckIn } : person;
  });
  return { ...care, people };
}
