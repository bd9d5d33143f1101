import { PainCard } from '@/components/popup/PainCard';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { dayOf, previousDay } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { usePainSheet } from './use-pain-sheet';

interface Props {
  /** Entries of today and yesterday, oldest first. */
  readonly recent: readonly PainEntry[];
  readonly now: Moment;
}

/** The pain card with its sheet and what was logged before. */
export function PainSection({ recent, now }: Props) {
  const sheet = usePainSheet();
  const view = sheet.view();
  const today = dayOf(now);
  const day = view.when === 'today' ? today : previousDay(today);
  const earlier = recent.findLast((entry) => entry.kind === 'average24h' && entry.day === day) ?? null;
  return (
    <PainCard
      view={view}
      earlier={earlier}
      zone={now.zone}
      onWhen={sheet.chooseDay}
      onChoose={sheet.choose}
      onReopen={sheet.reopen}
      onRegion={sheet.setRegion}
      onNote={sheet.setNote}
      onUndo={sheet.undo}
      onRetry={sheet.retry}
    />
  );
}
