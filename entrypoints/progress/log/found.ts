import type { Day } from '@/components/log/DayPart';
import type { Found } from '@/components/log/found-words';
import type { Trouble } from '@/utils/app/app';
import { isNarrowed, type LogFilter, type LogNames } from '@/utils/domain/progress/log-filter';
import type { LogReading } from './log-reader';

/** Everything that the pages read so far hold. */
interface FoundDays extends Found {
  readonly days: readonly Day[];
  readonly troubles: readonly Trouble[];
  readonly ownExercises: ReadonlyMap<string, string>;
}

/** The pages as one. */
export function foundIn({ pages }: LogReading, filter: LogFilter): FoundDays {
  const days = pages.flatMap((page) => page.days);
  const last = pages.at(-1);
  return {
    days,
    count: days.reduce((total, { pain, breaks }) => total + pain.length + breaks.length, 0),
    hasMore: last?.hasMore ?? false,
    lookedTo: last?.lookedTo ?? null,
    troubles: pages.flatMap((page) => page.troubles),
    ownExercises: last?.ownExercises ?? new Map(),
    isNarrowed: isNarrowed(filter),
  };
}

/** The names, with those of the person's own exercises. */
export function namesWithOwn(names: LogNames, own: FoundDays['ownExercises']): LogNames {
  return { ...names, exercise: (id) => own.get(id) ?? names.exercise(id) };
}
