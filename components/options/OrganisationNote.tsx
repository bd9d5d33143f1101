import { useState } from 'preact/hooks';
import type { Policy } from '@/utils/domain/policy/policy';
import type { Result } from '@/utils/domain/result';
import { t } from '@/utils/i18n/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { Card } from '../Card';
import { ErrorLine } from '../ErrorLine';

interface Props {
  /** What was read of the organisation's settings; null when there are none. */
  readonly policy: Result<Policy | null, readonly string[]> | null;
  /** A suggestion that waits for an answer. */
  readonly isOffered: boolean;
  /** Gives why the answer could not be kept; null when it was. */
  readonly onAnswer: (isAccepted: boolean) => Promise<string | null>;
}

/** What the person's organisation has to say: its notice, a suggestion to answer, or why its settings do not apply. */
export function OrganisationNote({ policy, isOffered, onAnswer }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  if (policy === null) return null;
  if (!policy.ok) {
    return (
      <Banner tone="note">
        {[t('policy.cannotBeUsed'), ...policy.error].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Banner>
    );
  }
  const notice = policy.value?.notice;
  if (notice === undefined && !isOffered) return null;
  return (
    <Card title={t('policy.fromOrganisation')}>
      {notice !== undefined && <p>{notice}</p>}
      {isOffered && (
        <>
          <p>{t('policy.suggests')}</p>
          <p>
            <Button onClick={() => void onAnswer(true).then(setRefused)}>{t('policy.use')}</Button>{' '}
            <Button variant="plain" onClick={() => void onAnswer(false).then(setRefused)}>
              {t('policy.decline')}
            </Button>
          </p>
          <ErrorLine message={refused} />
        </>
      )}
    </Card>
  );
}
