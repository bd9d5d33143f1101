import type { Policy } from '@/utils/domain/policy/policy';
import type { Result } from '@/utils/domain/result';
import { t } from '@/utils/i18n/t';
import { Banner } from '../Banner';
import { Button } from '../Button';

interface Props {
  /** What was read of the organisation's settings; null when there are none. */
  readonly policy: Result<Policy | null, readonly string[]> | null;
  /** A suggestion that waits for an answer. */
  readonly isOffered: boolean;
  readonly onUse: () => void;
  readonly onDecline: () => void;
}

/** What the person's organisation has to say: its notice, a suggestion to answer, or why its settings do not apply. */
export function OrganisationNote({ policy, isOffered, onUse, onDecline }: Props) {
  if (policy === null) return null;
  if (!policy.ok) {
    return (
      <Banner tone="note">
        <p>{t('policy.cannotBeUsed')}</p>
        <ul>
          {policy.error.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Banner>
    );
  }
  const notice = policy.value?.notice;
  if (notice === undefined && !isOffered) return null;
  return (
    <Banner tone="note">
      <h2>{t('policy.fromOrganisation')}</h2>
      {notice !== undefined && <p>{notice}</p>}
      {isOffered && (
        <>
          <p>{t('policy.suggests')}</p>
          <p>
            <Button onClick={onUse}>{t('policy.use')}</Button>{' '}
            <Button variant="plain" onClick={onDecline}>
              {t('policy.decline')}
            </Button>
          </p>
        </>
      )}
    </Banner>
  );
}
