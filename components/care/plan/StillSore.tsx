import type { Appointment } from '@/utils/domain/care/appointment';
import type { Care } from '@/utils/domain/care/care';
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
      <p>
        Soreness usually passes in a day or two. Yours is still there - a quick message to your therapist makes sense.
      </p>
      {therapist?.contact !== undefined && therapist.contact !== '' && (
        <p>
          {therapist.name}: <Contact text={therapist.contact} />
        </p>
      )}
    </Banner>
  );
}

/** A contact as it was written; a mail address or a telephone number can be pressed. */
function Contact({ text }: { readonly text: string }) {
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return <a href={`mailto:${text}`}>{text}</a>;
  if (/^\+?\d[\d\s()./-]{4,}$/.test(text)) return <a href={`tel:${text.replace(/[^\d+]/g, '')}`}>{text}</a>;
  return <>{text}</>;
}
