import { useState } from 'preact/hooks';
import type { Result } from '@/utils/domain/result';
import { type ListKey, lines, t } from '@/utils/i18n/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { Card } from '../Card';
import { ErrorLine } from '../ErrorLine';
import styles from './sections.module.css';

interface Props {
  /** Whether the browser lets Unknot show notifications; null where it does not say. */
  readonly isAllowed: boolean | null;
  readonly platform: string;
  readonly onTest: () => Promise<Result<null, string>>;
}

const HELP: readonly (readonly [system: string, pattern: RegExp, steps: ListKey])[] = [
  ['Windows', /win/i, 'options.windowsSteps'],
  ['macOS', /mac/i, 'options.macSteps'],
  ['ChromeOS', /cros/i, 'options.chromeOsSteps'],
  ['Linux', /linux|x11/i, 'options.linuxSteps'],
];

/** Finds out together with the person whether notifications really appear on this computer. */
export function NoticesSection({ isAllowed, platform, onTest }: Props) {
  const [answer, setAnswer] = useState<'none' | 'asked' | 'seen' | 'unseen'>('none');
  const [error, setError] = useState<string | null>(null);

  async function test(): Promise<void> {
    const result = await onTest();
    setError(result.ok ? null : result.error);
    setAnswer(result.ok ? 'asked' : 'unseen');
  }

  return (
    <Card id="notifications" title={t('options.notificationsTitle')} lead={t('options.notificationsLead')}>
      {isAllowed === false && <Banner tone="waiting">{t('options.notificationsBlocked')}</Banner>}
      <div class={styles.actions}>
        <Button onClick={() => void test()}>{t('options.sendTest')}</Button>
        {answer === 'asked' && (
          <>
            <span role="status">{t('options.didYouSeeIt')}</span>
            <Button onClick={() => setAnswer('seen')}>{t('options.sawIt')}</Button>
            <Button onClick={() => setAnswer('unseen')}>{t('options.didNotSeeIt')}</Button>
          </>
        )}
        {answer === 'seen' && <span role="status">{t('options.sawItReply')}</span>}
      </div>
      <ErrorLine message={error} />
      {answer === 'unseen' && <Help platform={platform} />}
    </Card>
  );
}

function Help({ platform }: { platform: string }) {
  const own = HELP.find(([, pattern]) => pattern.test(platform))?.[0];
  return (
    <div class={styles.stack}>
      <p>{t('options.notSeenLead')}</p>
      {HELP.map(([system, , steps]) => (
        <details key={system} open={system === own}>
          <summary>{system}</summary>
          <ol>
            {lines(steps).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
