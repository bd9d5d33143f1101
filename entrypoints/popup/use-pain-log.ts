import { useState } from 'preact/hooks';
import type { Day } from '@/components/popup/PainCard';
import { formatTime } from '@/components/words';
import type { Failure, PainChange } from '@/utils/app/app';
import type { PainEntry, PainKind, PainScore } from '@/utils/domain/pain/entry';
import type { Result } from '@/utils/domain/result';
import { app } from './app';

interface Session {
  readonly when: Day;
  /** The entry that this session is about. */
  readonly entry: PainEntry | null;
  /** How it was before the session; null when the session made it. */
  readonly before: PainEntry | null;
  /** Entries of the two other questions made in this session. */
  readonly others: Readonly<Partial<Record<PainKind, PainEntry>>>;
  readonly said: string;
  readonly failure: string | null;
}

const START: Session = { when: 'today', entry: null, before: null, others: {}, said: '', failure: null };

/** One visit to the pain card: however often the choice changes, it stays one entry for each question. */
export function usePainLog() {
  const [session, setSession] = useState<Session>(START);

  /** A failure leaves everything in the form as it was typed. */
  function settle(result: Result<PainEntry, Failure>, after: (entry: PainEntry) => Partial<Session>): void {
    if (!result.ok) {
      setSession((now) => ({ ...now, failure: result.error.message }));
      return;
    }
    const said = `Saved ${formatTime(Date.now(), result.value.zone)}`;
    setSession((now) => ({ ...now, failure: null, said, ...after(result.value) }));
  }

  async function choose(score: PainScore): Promise<void> {
    const { entry, when } = session;
    const result =
      entry === null
        ? await app.logPain({ kind: 'average24h', score, when })
        : await app.changePain(entry.id, { score });
    settle(result, (saved) => ({ entry: saved }));
  }

  async function change(changed: PainChange): Promise<void> {
    if (session.entry === null) return;
    settle(await app.changePain(session.entry.id, changed), (saved) => ({ entry: saved }));
  }

  async function chooseOther(kind: PainKind, score: PainScore): Promise<void> {
    const earlier = session.others[kind];
    const result =
      earlier === undefined
        ? await app.logPain({ kind, score, when: session.when })
        : await app.changePain(earlier.id, { score });
    settle(result, (saved) => ({ others: { ...session.others, [kind]: saved } }));
  }

  async function undo(): Promise<void> {
    const { entry, before, others } = session;
    for (const other of Object.values(others)) await app.removePain(other.id);
    if (entry !== null) await (before === null ? app.removePain(entry.id) : app.restorePain(before));
    setSession({ ...START, when: session.when, said: 'Taken back' });
  }

  return {
    session,
    choose,
    change,
    chooseOther,
    undo,
    chooseDay: (when: Day) => setSession({ ...START, when }),
    changeEarlier: (entry: PainEntry) => setSession({ ...START, entry, before: entry }),
  };
}
