import { useState } from 'preact/hooks';
import { BreakEnd } from '@/components/break/BreakEnd';
import { formatTime } from '@/components/words';
import { systemNow } from '@/utils/app/clock';
import { closeThisPage } from '@/utils/browser/this-page';
import type { PainEntry, PainScore } from '@/utils/domain/pain/entry';
import { HOUR } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { app } from './app';
import type { BreakDesk, BreakView } from './break-view';

const LATELY = 4 * HOUR; // half a working day: whoever has just said it is not asked again

interface Props {
  readonly desk: BreakDesk;
  readonly view: Extract<BreakView, { type: 'ended' }>;
}

/** The end of a break with its pain scale, which is only shown to whom has not answered it lately. */
export function AfterBreak({ desk, view }: Props) {
  const { room, session, record } = view;
  const [entry, setEntry] = useState<PainEntry | null>(null);
  const [said, setSaid] = useState('');
  const [wasAsked] = useState(() =>
    room.recentPain.some(({ at, kind }) => kind !== 'worst24h' && Date.now() - at < LATELY),
  );
  const isTaken = record?.outcome === 'done' || record?.outcome === 'partial' || record?.outcome === 'natural';

  async function note(score: PainScore): Promise<void> {
    if (entry !== null) await app.removePain(entry.id);
    const saved = await app.logPain({ kind: 'now', score, when: 'today' });
    setEntry(saved.ok ? saved.value : null);
    setSaid(saved.ok ? t('common.savedAt', formatTime(Date.now(), systemNow().zone)) : saved.error.message);
  }

  async function undo(): Promise<void> {
    if (entry === null) return;
    const removed = await app.removePain(entry.id);
    if (removed.ok) setEntry(null);
    setSaid(removed.ok ? t('common.takenBack') : removed.error.message);
  }

  return (
    <BreakEnd
      record={record}
      preferences={room.preferences}
      passedOver={session?.skipped.at(-1) ?? null}
      pain={isTaken && !wasAsked ? { score: entry?.score ?? null, said } : undefined}
      onFeel={desk.feel}
      onAvoid={desk.avoid}
      onReason={desk.giveReason}
      onReplay={desk.replay}
      onPain={note}
      onUndoPain={undo}
      onClose={closeThisPage}
    />
  );
}
