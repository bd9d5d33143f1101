import { notesIn } from '../care/parse-daily';
import type { DayRecord } from './rollup';

/** How often something was noted under a label. Counts only: no doses, no totals (clinical 6). */
export interface MedicineCount {
  readonly label: string;
  readonly taken: number;
  readonly skipped: number;
  /** Days with a note of it. */
  readonly days: number;
}

/** The counts by label, as it was when it was noted; most days first, then by the alphabet. Notes that cannot be read are left out. */
export function medicineCounts(days: readonly Pick<DayRecord, 'habits'>[]): readonly MedicineCount[] {
  const counts = new Map<string, MedicineCount>();
  for (const { habits } of days) {
    const { medicines = [] } = notesIn(habits);
    for (const [label, ofDay] of Map.groupBy(medicines, ({ label }) => label.trim())) {
      const { taken, skipped, days } = counts.get(label) ?? { taken: 0, skipped: 0, days: 0 };
      const takenOfDay = ofDay.filter(({ outcome }) => outcome === 'taken').length;
      counts.set(label, {
        label,
        taken: taken + takenOfDay,
        skipped: skipped + ofDay.length - takenOfDay,
        days: days + 1,
      });
    }
  }
  return [...counts.values()].sort((a, b) => b.days - a.days || a.label.localeCompare(b.label, 'en'));
}
