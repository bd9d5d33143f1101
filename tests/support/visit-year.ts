import { type Care, initialCare } from '@/utils/domain/care/care';
import type { DayNotes } from '@/utils/domain/care/daily';
import { dayNumber, weekdayOf } from '@/utils/domain/care/day-number';
import { addDays } from '@/utils/domain/time/local-day';
import type { LocalDay, Zone } from '@/utils/domain/time/units';
import { type History, makeHistory } from './decade';

/** A year of a made-up person with more of everything than a sheet of paper has room for. */
export interface VisitYear {
  readonly history: History;
  readonly care: Care;
  /** One question in each line, of which not all fit. */
  readonly questions: string;
}

const LABELS = [
  'Morning tablet',
  'Evening tablet',
  'Gel for the neck',
  'When needed',
  'Magnesium',
  'Vitamin',
  'Tea',
  'Patch',
];

const QUESTIONS = [
  'Is it all right to go back to swimming, and how would I know that it is too much?',
  'The left shoulder wakes me around four in the morning two or three nights a week. Should somebody look at it, and who would that be?',
  'Every two weeks or every month from here on?',
  'Which of the exercises should I leave out on a bad day?',
  'Can I carry a rucksack on the mountain walk in May, about nine kilos for six hours a day?',
  'What may I take together with the evening tablet?',
  'Would a standing desk make any difference, or is it the same as getting up more often?',
  'Do you write a letter to my doctor, or should I take this page along?',
  'One more that does not fit any more.',
];

/** The year that ends with the day. */
export function makeVisitYear(until: LocalDay, zone: Zone): VisitYear {
  const history = makeHistory({ days: 365, until, zone });
  const days = history.days.map((day, index) => ({ ...day, habits: { ...notesOf(day.day, index) } }));
  const appointments = history.appointments.map((one, index) =>
    index % 3 === 0 ? { ...one, title: 'Massage of the neck, the shoulders and the upper back' } : one,
  );
  return { history: { ...history, days, appointments }, care: careOf(until), questions: QUESTIONS.join('\n') };
}

function notesOf(day: LocalDay, index: number): DayNotes {
  const medicines = LABELS.filter((_, place) => index % (place + 1) === 0).map((label) => {
    return { medicine: label, label, outcome: index % 9 === 0 ? 'skipped' : 'taken', time: '08:00' } as const;
  });
  const isMonday = weekdayOf(dayNumber(day)) === 0;
  return { medicines, ...(isMonday && { interference: 2 + (index % 4) }) };
}

function careOf(until: LocalDay): Care {
  const person = { role: 'therapist', checkIn: null, lastCheckIn: null } as const;
  return {
    ...initialCare(),
    people: [
      { ...person, id: 'rivers', name: 'M. Rivers' },
      { ...person, id: 'weiss', role: 'doctor', name: 'Dr Weiss', lastCheckIn: addDays(until, -80) },
    ],
    milestones: Array.from({ length: 9 }, (_, index) => ({
      id: `m${index}`,
      day: addDays(until, -20 * index - 3),
      text:
        index % 2 === 0
          ? 'A whole working day at the new desk without lying down at lunch, for the first time since the spring'
          : 'Walked to work',
    })),
  };
}
