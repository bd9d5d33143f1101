import type { Person, Role } from '@/utils/domain/care/care';
import { t } from '@/utils/i18n/t';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  therapist: t('people.massageTherapist'),
  doctor: t('people.doctor'),
  physio: t('people.physiotherapist'),
  other: t('people.somebodyElse'),
};

/** What to do with a contact or an address that plainly is a number, an e-mail address or a web page; null for other text. */
export function linkOf(text: string): string | null {
  const line = text.trim();
  if (/^https?:\/\/\S+$/i.test(line)) return line;
  if (/^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(line)) return `mailto:${line}`;
  const digits = line.replace(/[\s().-]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? `tel:${digits}` : null;
}

/** A person with their role, for a list of names. */
export function personTitle({ name, role }: Person): string {
  switch (role) {
    case 'therapist':
      return t('people.therapistNamed', name);
    case 'doctor':
      return t('people.doctorNamed', name);
    case 'physio':
      return t('people.physiotherapistNamed', name);
    case 'other':
      return name;
  }
}
