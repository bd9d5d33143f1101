import { useEffect, useState } from 'preact/hooks';
import { canSeeSharing, meetingAccess } from '@/utils/browser/permissions';

type Seen = 'sharing' | 'addresses' | 'nothing';

/** How a meeting in a tab can be told in this browser, and the ways to change it. Null until it is known. */
export function useMeetings() {
  const [seen, setSeen] = useState<Seen | null>(canSeeSharing() ? 'sharing' : null);
  const show = (hasAccess: boolean): void => setSeen(hasAccess ? 'addresses' : 'nothing');

  useEffect(() => {
    if (!canSeeSharing()) void meetingAccess.has().then(show);
  }, []);

  return {
    seen,
    // The browser wants this to come straight from the click.
    allow: () => void meetingAccess.ask().then(show),
    takeBack: () => void meetingAccess.drop().then(() => show(false)),
  };
}
