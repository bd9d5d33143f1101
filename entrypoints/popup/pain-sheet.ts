import type { PainView, When } from '@/components/popup/PainCard';
import { formatTime } from '@/components/words';
import type { App, PainChange } from '@/utils/app/app';
import type { PainEntry, PainKind, PainScore, Region } from '@/utils/domain/pain/entry';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';

/** One thing that was saved and can be taken back. */
interface Step {
  readonly kind: PainKind;
  readonly what: keyof PainChange;
  readonly id: string;
  /** The entry as it was; null when this step made it. */
  readonly before: PainEntry | null;
}

interface Change {
  readonly what: keyof PainChange;
  /** Made from the entry as it stands when its turn comes. */
  readonly of: (before: PainEntry | null) => PainChange;
}

/** What the card shows and the ways to change it. */
export interface PainSheet {
  view(): PainView;
  chooseDay(when: When): void;
  choose(kind: PainKind, score: PainScore): Promise<void>;
  /** Null takes the region's score away. */
  setRegion(region: Region, score: PainScore | null): Promise<void>;
  setNote(note: string): Promise<void>;
  /** Goes on with an entry that was logged before, instead of beginning a new one. */
  reopen(entry: PainEntry): void;
  undo(): Promise<void>;
  retry(): Promise<void>;
}

/**
 * One visit to the pain card. However often a choice changes (an arrow key changes it at every press) it stays one entry
 * for each question. Writes wait for each other; one that fails leaves what was chosen in place, to be tried again.
 */
export function createPainSheet(
  app: Pick<App, 'logPain' | 'changePain' | 'removePain' | 'restorePain'>,
  now: () => Moment,
  onChange: () => void,
): PainSheet {
  let view: PainView = emptyView('today');
  let steps: readonly Step[] = [];
  let line: Promise<void> = Promise.resolve();
  let visit = 0;
  let retry: (() => Promise<void>) | null = null;

  function show(change: Partial<PainView>): void {
    view = { ...view, ...change, canUndo: steps.length > 0 };
    onChange();
  }

  function begin(start: PainView): void {
    visit += 1;
    steps = [];
    view = start;
    onChange();
  }

  /** Puts a write at the end of the line; what belongs to an earlier visit still happens but is no longer shown. */
  function queue(write: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const mine = visit;
    line = line.then(() => write(() => mine === visit));
    return line;
  }

  function save(kind: PainKind, change: Change): Promise<void> {
    const { when } = view;
    return queue(async (isCurrent) => {
      const before = isCurrent() ? (view.entries[kind] ?? null) : null;
      const result = await write(kind, change.of(before), before, when);
      if (result === null || !isCurrent()) return;
      if (!result.ok) {
        retry = () => save(kind, change);
        show({ failure: result.error.message, said: '' });
        return;
      }
      remember({ kind, what: change.what, id: result.value.id, before });
      show({
        entries: { ...view.entries, [kind]: result.value },
        said: t('common.savedAt', formatTime(now().at, now().zone)),
        failure: null,
      });
    });
  }

  /** Null when there is no entry yet to which a region or a note could belong. */
  async function write(kind: PainKind, change: PainChange, before: PainEntry | null, when: When) {
    if (before !== null) return app.changePain(before.id, change);
    return change.score === undefined ? null : app.logPain({ kind, score: change.score, when });
  }

  /** Several changes of the same thing in a row are one step: taking it back goes to where it began. */
  function remember(step: Step): void {
    const last = steps.at(-1);
    if (last?.kind === step.kind && last.what === step.what) return;
    steps = [...steps, step];
  }

  function undo(): Promise<void> {
    return queue(async (isCurrent) => {
      const step = steps.at(-1);
      if (step === undefined || !isCurrent()) return;
      const { kind, id, before } = step;
      const result = await (before === null ? app.removePain(id) : app.restorePain(before));
      if (!isCurrent()) return;
      if (!result.ok) {
        retry = undo;
        show({ failure: result.error.message, said: '' });
        return;
      }
      steps = steps.slice(0, -1);
      const { [kind]: _entry, ...entries } = view.entries;
      const { [kind]: _score, ...chosen } = view.chosen;
      show({
        entries: before === null ? entries : { ...entries, [kind]: before },
        chosen: before === null ? chosen : { ...chosen, [kind]: before.score },
        said: t('common.takenBack'),
        failure: null,
      });
    });
  }

  return {
    view: () => view,
    chooseDay: (when) => begin(emptyView(when)),
    choose: (kind, score) => {
      show({ chosen: { ...view.chosen, [kind]: score } });
      return save(kind, { what: 'score', of: () => ({ score }) });
    },
    setRegion: (region, score) =>
      save('average24h', {
        what: 'regions',
        of: (before) => ({ regions: withRegion(before?.regions, region, score) }),
      }),
    setNote: (note) => save('average24h', { what: 'note', of: () => ({ note }) }),
    reopen: (entry) =>
      begin({
        ...view,
        entries: { [entry.kind]: entry },
        chosen: { [entry.kind]: entry.score },
        said: '',
        failure: null,
      }),
    undo,
    retry: () => retry?.() ?? Promise.resolve(),
  };
}

function emptyView(when: When): PainView {
  return { when, chosen: {}, entries: {}, said: '', failure: null, canUndo: false };
}

function withRegion(regions: PainEntry['regions'], region: Region, score: PainScore | null) {
  const { [region]: _, ...others } = regions ?? {};
  return score === null ? others : { ...others, [region]: score };
}
