import { useEffect, useRef } from 'preact/hooks';
import { NextBreak } from '@/components/popup/NextBreak';
import { PauseMenu } from '@/components/popup/PauseMenu';
import { PromptCard } from '@/components/popup/PromptCard';
import type { Snapshot } from '@/utils/app/app';
import { openBreak } from '@/utils/browser/pages';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import type { Moment } from '@/utils/domain/time/units';

interface Props {
  /** Null until the first reading is there. */
  readonly snapshot: Snapshot | null;
  readonly now: Moment;
  readonly commit: (event: ScheduleEvent) => Promise<void>;
}

/** What is asked now, or else what comes next. */
export function BreakSection({ snapshot, now, commit }: Props) {
  const { prompt = null, hold = null } = snapshot?.surface ?? {};
  const { place, follow } = useFocusThatFollows(`${prompt?.id} ${prompt?.startedAt} ${hold}`);

  async function act(event: ScheduleEvent): Promise<void> {
    follow();
    await commit(event);
  }

  /** Begins a break and shows its page, before which the popup makes way. */
  async function begin(event: ScheduleEvent): Promise<void> {
    await act(event);
    await show();
  }

  const show = () => openBreak(snapshot?.plan.breakIn ?? 'tab');

  return (
    <div ref={place} tabindex={-1}>
      {snapshot === null || prompt === null ? (
        <NextBreak
          shown={snapshot}
          now={now}
          onStart={() => begin({ type: 'start' })}
          onResume={() => act({ type: 'resume' })}
          pause={<PauseMenu now={now} onPause={(until) => act({ type: 'pause', until })} />}
        />
      ) : (
        <PromptCard
          prompt={prompt}
          plan={snapshot.plan}
          now={now.at}
          onStart={() => begin({ type: 'start' })}
          onSmall={() => begin({ type: 'small', prompt: prompt.id })}
          onShow={show}
          onDone={() => act({ type: 'answer', prompt: prompt.id, outcome: 'done' })}
          onSkip={() => act({ type: 'answer', prompt: prompt.id, outcome: 'skipped' })}
          onLeave={() => act({ type: 'leave', prompt: prompt.id })}
          onSnooze={(minutes) => act({ type: 'snooze', prompt: prompt.id, minutes })}
        />
      )}
    </div>
  );
}

/** When a press makes its own button go, the focus moves to what took its place instead of being lost. */
function useFocusThatFollows(shown: string) {
  const place = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(false);
  useEffect(() => {
    if (isFollowing.current && document.activeElement === document.body) place.current?.focus();
    isFollowing.current = false;
  }, [shown]);
  function follow(): void {
    isFollowing.current = true;
  }
  return { place, follow };
}
