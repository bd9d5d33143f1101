import { useCallback } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { Now } from '@/components/progress/now/Now';
import { useLive } from '@/components/use-live';
import { dayAt } from '@/utils/domain/care/day-number';
import { type Fortnights, heldByReason } from '@/utils/domain/progress/fortnights';
import type { LocalDay } from '@/utils/domain/time/units';
import { app } from '../app';

interface Props {
  readonly fortnights: Fortnights;
  readonly today: LocalDay;
  /** Whether the first record is in this fortnight. */
  readonly isFirst: boolean;
  readonly hidesPain: boolean;
}

/** This fortnight, with the reasons of what was held back: those stand in the records of its days only. */
export function NowPart({ fortnights, today, isFirst, hidesPain }: Props) {
  const first = dayAt(fortnights.current.first);
  const read = useCallback(() => app.readStretch(first, today), [first, today]);
  const { value, failure } = useLive(read, app.watch);
  return (
    <>
      {failure !== null && <Banner tone="trouble">{failure}</Banner>}
      <Now
        fortnights={fortnights}
        held={value === null ? null : heldByReason(value.breaks)}
        isFirst={isFirst}
        hidesPain={hidesPain}
      />
    </>
  );
}
