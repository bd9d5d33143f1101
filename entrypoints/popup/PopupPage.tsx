import { useState } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { Button } from '@/components/Button';
import { NextAppointment } from '@/components/popup/NextAppointment';
import { NextBreak } from '@/components/popup/NextBreak';
import { PainCard } from '@/components/popup/PainCard';
import { PauseMenu } from '@/components/popup/PauseMenu';
import { PromptCard } from '@/components/popup/PromptCard';
import { Tally } from '@/components/popup/Tally';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { Wordmark } from '@/components/Wordmark';
import type { Snapshot } from '@/utils/app/app';
import { systemNow } from '@/utils/app/clock';
import { openPage } from '@/utils/browser/pages';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import { dayOf } from '@/utils/domain/time/local-day';
import { app } from './app';
import styles from './PopupPage.module.css';
import { usePainLog } from './use-pain-log';

/** The popup: what comes next, how it feels, how today went. Paints at once and fills in when the store has answered. */
export function PopupPage() {
  const { value: snapshot, failure: unread } = useLive(app.read, app.watch);
  const [failure, setFailure] = useState<string | null>(null);
  const now = useNow();
  const { zone } = snapshot?.now ?? systemNow();

  async function act(event: ScheduleEvent): Promise<void> {
    const outcome = await app.commit(event);
    setFailure(outcome.ok ? null : outcome.error.message);
  }

  async function settle(id: string, status: 'done' | 'missed'): Promise<void> {
    const outcome = await app.settleAppointment(id, status);
    setFailure(outcome.ok ? null : outcome.error.message);
  }

  return (
    <div class={styles.popup}>
      <header class={styles.header}>
        <h1>
          <Wordmark />
        </h1>
        <nav class={styles.links}>
          <Button variant="plain" onClick={() => openPage('progress')}>
            Log
          </Button>
          <Button variant="plain" onClick={() => openPage('options')}>
            Options
          </Button>
        </nav>
      </header>
      {(failure ?? unread) !== null && <Banner tone="trouble">{failure ?? unread}</Banner>}
      <Troubles snapshot={snapshot} />
      <Break snapshot={snapshot} now={now} zone={zone} act={act} />
      <Pain snapshot={snapshot} zone={zone} now={now} />
      <Tally today={snapshot?.today ?? null} />
      <NextAppointment
        upcoming={snapshot?.upcoming ?? []}
        unanswered={snapshot?.unanswered ?? []}
        now={now}
        zone={zone}
        onSettle={(id, status) => void settle(id, status)}
        onMove={() => openPage('options', '#appointments')}
      />
    </div>
  );
}

interface BreakProps {
  readonly snapshot: Snapshot | null;
  readonly now: number;
  readonly zone: string;
  readonly act: (event: ScheduleEvent) => Promise<void>;
}

function Break({ snapshot, now, zone, act }: BreakProps) {
  const prompt = snapshot?.surface.prompt ?? null;
  if (snapshot !== null && prompt !== null) {
    const { id } = prompt;
    return (
      <PromptCard
        prompt={prompt}
        plan={snapshot.plan}
        now={now}
        onStart={() => act({ type: 'start' })}
        onDone={() => act({ type: 'answer', prompt: id, outcome: 'done' })}
        onSkip={() => act({ type: 'answer', prompt: id, outcome: 'skipped' })}
        onLeave={() => act({ type: 'leave', prompt: id })}
        onSnooze={(minutes) => act({ type: 'snooze', prompt: id, minutes })}
      />
    );
  }
  return (
    <NextBreak
      surface={snapshot?.surface ?? null}
      plan={snapshot?.plan ?? null}
      now={now}
      zone={zone}
      onStart={() => act({ type: 'start' })}
      onResume={() => act({ type: 'resume' })}
      pause={<PauseMenu now={now} zone={zone} onPause={(until) => act({ type: 'pause', until })} />}
    />
  );
}

function Pain({ snapshot, now, zone }: Pick<BreakProps, 'snapshot' | 'now' | 'zone'>) {
  const log = usePainLog();
  const { entry, said, failure, when, others } = log.session;
  const day = dayOf({ at: now, zone });
  const earlier = snapshot?.recentPain.findLast((logged) => logged.kind === 'average24h' && logged.day === day) ?? null;
  const scores = Object.fromEntries(Object.entries(others).map(([kind, other]) => [kind, other.score]));
  return (
    <PainCard
      entry={entry}
      said={said}
      failure={failure}
      earlier={said === '' ? earlier : null}
      when={when}
      zone={zone}
      others={scores}
      onWhen={log.chooseDay}
      onChoose={(score) => void log.choose(score)}
      onUndo={entry === null ? null : () => void log.undo()}
      onChangeEarlier={() => earlier !== null && log.changeEarlier(earlier)}
      onRegions={(regions) => void log.change({ regions })}
      onNote={(note) => void log.change({ note })}
      onOther={(kind, score) => void log.chooseOther(kind, score)}
    />
  );
}

function Troubles({ snapshot }: { readonly snapshot: Snapshot | null }) {
  if (snapshot === null || snapshot.troubles.length === 0) return null;
  return (
    <Banner tone="trouble">
      {snapshot.troubles.map(({ key, message }) => (
        <p key={key}>{message}</p>
      ))}
      <Button onClick={() => void app.acknowledgeTroubles()}>Understood</Button>
    </Banner>
  );
}
