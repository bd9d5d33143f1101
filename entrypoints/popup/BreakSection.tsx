import { useEffect, useRef } from 'preact/hooks';
import { NextBreak } from '@/components/popup/NextBreak';
import { PauseMenu } from '@/components/popup/PauseMenu';
import { PromptCard } from '@/components/popup/PromptCard';
import type { Snapshot } from '@/utils/app/app';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import type { Moment } from '@/utils/domain/time/units';

interface Props {
  /** Null until the first reading is there. */
  readonly snapshot: Snapshot | null;
  readonly now: Moment;
  readonly commit: (event: ScheduleEvent) => void;
}

/** What is asked now, or else what comes next. */
export function BreakSection({ snapshot, now, commit }: Props) {
  const { prompt = null, hold = null } = snapshot?.surface ?? {};
  const { place, follow } = useFocusThatFollows(`${prompt?.id} ${prompt?.startedAt} ${hold}`);

  function act(event: ScheduleEvent): void {
    follow();
    commit(event);
  }

  return (
    <div ref={place} tabindex={-1}>
      {snapshot === null || prompt === null ? (
        <NextBreak
          shown={snapshot}
          now={now}
          onStart={() => act({ type: 'start' })}
          onResume={() => act({ type: 'resume' })}
          pause={<PauseMenu now={now} onPause={(until) => act({ type: 'pause', until })} />}
        />
      ) : (
        <PromptCard
          prompt={prompt}
          plan={snapshot.plan}
          now={now.at}
          onStart={() => act({ type: 'start' })}
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
