import type { Appointment } from '@/utils/domain/care/appointment';
import type { Care } from '@/utils/domain/care/care';
import { t } from '@/utils/i18n/t';
import { Banner } from '../../Banner';
import { therapistOf } from './plan-words';

interface Props {
  readonly appointment: Appointment;
  readonly care: Care;
}

/** Suggests a message to the therapist, with their contact when it is known. */
export function StillSore({ appointment, care }: Props) {
  const therapist = therapistOf(care, appointment);
  return (
    <Banner tone="note">
      <p>{t('care.stillSore')}</p>
      {therapist?.contact !== undefined && therapist.contact !== '' && (
        <p>
          {t('care.contactOf', therapist.name)} <Contact text={therapist.contact} />
        </p>
      )}
    </Banner>
  );
}

/** A contact as it was written; a mail address or a telephone number can be pressed. */
function Contact({ text }: { readonly text: string }) {
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return <Link to={`mailto:${text}`} text={text} />;
  if (/^\+?\d[\d\s()./-]{4,}$/.test(text)) return <Link to={`tel:${text.replace(/[^\d+]/g, '')}`} text={text} />;
  return <>{text}</>;
}

/** Numbers and addresses run from left to right in every language. */
function Link({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <a href={to} dir="ltr">
      {text}
    </a>
  );
}
