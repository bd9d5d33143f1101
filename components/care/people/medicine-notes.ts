import type { DayNotes, Medicine, MedicineNote } from '@/utils/domain/care/daily';
import type { TimeOfDay } from '@/utils/domain/time/units';

/** One line of today's list: a time of a medicine, or something noted without one. */
export interface MedicineLine {
  readonly medicine: string;
  readonly label: string;
  /** Null while nothing is noted of a medicine without times. */
  readonly time: TimeOfDay | null;
  readonly noted: MedicineNote | null;
}

/**
 * Today's list by time: every time of every medicine, what was noted at other times or of medicines that are gone, and
 * one line to note more for each medicine without times.
 */
export function linesOf(medicines: readonly Medicine[], notes: readonly MedicineNote[]): readonly MedicineLine[] {
  const wanted = medicines.flatMap(({ id, label, times }) => times.map((time) => ({ medicine: id, label, time })));
  const isWanted = (note: MedicineNote) => wanted.some((line) => isSame(line, note));
  const timed = [
    ...wanted.map((line) => ({ ...line, noted: notes.find((note) => isSame(line, note)) ?? null })),
    ...notes.filter((note) => !isWanted(note)).map((noted) => ({ ...noted, noted })),
  ].sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
  const open = medicines.filter(({ times }) => times.length === 0);
  return [...timed, ...open.map(({ id, label }) => ({ medicine: id, label, time: null, noted: null }))];
}

/** With this noted in place of what was noted of the medicine at that time. */
export function withMedicine(notes: DayNotes, noted: MedicineNote): DayNotes {
  return { ...notes, medicines: [...othersOf(notes, noted), noted] };
}

/** Without what was noted of a medicine at a time. */
export function withoutMedicine(notes: DayNotes, noted: Pick<MedicineNote, 'medicine' | 'time'>): DayNotes {
  return { ...notes, medicines: othersOf(notes, noted) };
}

type Place = Pick<MedicineNote, 'medicine' | 'time'>;

function othersOf({ medicines = [] }: DayNotes, place: Place): readonly MedicineNote[] {
  return medicines.filter((other) => !isSame(other, place));
}

function isSame(a: Place, b: Place): boolean {
  return a.medicine === b.medicine && a.time === b.time;
}
