import { useState } from 'preact/hooks';
import type { Result } from '@/utils/domain/result';
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

const HELP: readonly (readonly [system: string, pattern: RegExp, steps: readonly string[]])[] = [
  [
    'Windows',
    /win/i,
    [
      'Open Settings, System, Notifications, and see that notifications are on and “Do not disturb” is off.',
      'Further down that page, switch notifications on for your browser.',
      'Look into the notification centre (Windows key and N): it may have gone there without showing.',
    ],
  ],
  [
    'macOS',
    /mac/i,
    [
      'Open System Settings, Notifications, and choose your browser (and “Chrome Helper (Alerts)” if it is listed).',
      'Allow notifications and choose “Alerts”, which stay until they are answered.',
      'See that no Focus is on in Control Centre.',
    ],
  ],
  [
    'ChromeOS',
    /cros/i,
    [
      'Click the clock and see that “Do not disturb” is off.',
      'Open Settings, Apps, Notifications, and allow them for the browser.',
    ],
  ],
  [
    'Linux',
    /linux|x11/i,
    [
      'See that a notification service runs: “notify-send test” in a terminal should show something.',
      'Switch off “Do not disturb” in the desktop’s notification list.',
      'In the desktop’s notification settings, allow them for your browser.',
    ],
  ],
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
    <Card
      id="notifications"
      title="Notifications"
      lead="Only you can tell whether they appear: the system may hide them without a word."
    >
      {isAllowed === false && (
        <Banner tone="waiting">
          Your browser says that notifications of Unknot are blocked. The toolbar icon and the popup tell you everything
          all the same.
        </Banner>
      )}
      <div class={styles.actions}>
        <Button onClick={() => void test()}>Send a test</Button>
        {answer === 'asked' && (
          <>
            <span role="status">Did you see it?</span>
            <Button onClick={() => setAnswer('seen')}>Yes</Button>
            <Button onClick={() => setAnswer('unseen')}>No</Button>
          </>
        )}
        {answer === 'seen' && <span role="status">Good. Prompts will look like that.</span>}
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
      <p>Until they do, the toolbar icon and the popup tell you everything. What usually helps:</p>
      {HELP.map(([system, , steps]) => (
        <details key={system} open={system === own}>
          <summary>{system}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
