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
  const prompt = snapshot?.surface.prompt ?? null;
  if (snapshot === null || prompt === null) {
    return (
      <NextBreak
        shown={snapshot}
        now={now}
        onStart={() => commit({ type: 'start' })}
        onResume={() => commit({ type: 'resume' })}
        pause={<PauseMenu now={now} onPause={(until) => commit({ type: 'pause', until })} />}
      />
    );
  }
  const { id } = prompt;
  return (
    <PromptCard
      prompt={prompt}
      plan={snapshot.plan}
      now={now.at}
      onStart={() => commit({ type: 'start' })}
      onDone={() => commit({ type: 'answer', prompt: id, outcome: 'done' })}
      onSkip={() => commit({ type: 'answer', prompt: id, outcome: 'skipped' })}
      onLeave={() => commit({ type: 'leave', prompt: id })}
      onSnooze={(minutes) => commit({ type: 'snooze', prompt: id, minutes })}
    />
  );
}
