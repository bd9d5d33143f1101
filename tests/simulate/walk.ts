import type { Appointment } from '@/utils/domain/care/appointment';
import type { RuleCadence } from '@/utils/domain/care/cadence';
import { type Care, initialCare, type Phase } from '@/utils/domain/care/care';
import { answerCard } from '@/utils/domain/care/change-series';
import { dayAt } from '@/utils/domain/care/day-number';
import { type Card, ruleCard } from '@/utils/domain/care/rule';
import type { RuleNumbers } from '@/utils/domain/care/rule-numbers';
import { FIRST_DAY } from './diary';

/** A person whose diary goes through the rule, check by check. */
export interface Walk {
  readonly diary: ReadonlyMap<string, number>;
  /** Days of the diary before the present phase; they are a weekly phase, and give the anchor. */
  readonly before: number;
  readonly cadence: RuleCadence;
  /** Days of the whole diary. */
  readonly length: number;
  readonly numbers?: Partial<RuleNumbers>;
}

/** A card with the day of the diary on which it came. */
export interface Shown {
  readonly day: number;
  readonly card: Card;
}

/** What came of a walk. */
export interface Walked {
  readonly shown: readonly Shown[];
  readonly endsOn: RuleCadence;
}

const SERIES = 'massage';
// What 5.4 does not model is always satisfied: nobody is ever too high, and everybody was checked in with.
const NOT_MODELLED: Partial<RuleNumbers> = { veryHighScore: 11 };

/** Every card until the end of the diary; a step is taken at once, a review read. The impression is never "worse". */
export function walk(start: Walk): Walked {
  let care = careOf(start);
  const shown: Shown[] = [];
  for (let day = 6; day < start.length; day += 7) {
    const today = dayAt(FIRST_DAY + day);
    const look = () => ruleCard({ care, appointments: SESSIONS, scores: [{ region: null, days: start.diary }], today });
    for (let card = look(); card !== null; card = look()) {
      shown.push({ day, card });
      const answer = card.type === 'V' ? 'kept' : 'accepted';
      care = answerCard(care, { day: today, series: SERIES, card: card.type, answer });
    }
  }
  const cadence = care.series[0]?.phases.at(-1)?.cadence;
  if (cadence === undefined || cadence === 'paused' || cadence.type === 'custom')
    throw new Error('No cadence is left.');
  return { shown, endsOn: cadence.type };
}

/** A session every week from the beginning: enough for every step. */
const SESSIONS: readonly Appointment[] = Array.from({ length: 60 }, (_, week) => ({
  id: `session-${week}`,
  at: 0,
  day: dayAt(FIRST_DAY + 7 * week),
  zone: 'UTC',
  minutes: 60,
  title: 'Massage',
  status: 'done',
  series: SERIES,
}));

function careOf({ before, cadence, length, numbers }: Walk): Care {
  const first: Phase = { since: dayAt(FIRST_DAY), cadence: { type: 'weekly' }, by: 'person' };
  const present: Phase = { since: dayAt(FIRST_DAY + before), cadence: { type: cadence }, by: 'person' };
  const empty = initialCare();
  return {
    ...empty,
    people: [{ id: 'doctor', role: 'doctor', name: 'Doctor', checkIn: null, lastCheckIn: dayAt(FIRST_DAY + length) }],
    series: [
      {
        id: SERIES,
        title: 'Massage',
        weekday: null,
        time: null,
        minutes: 60,
        bookBefore: 3,
        areas: [],
        phases: before === 0 ? [present] : [first, present],
        courses: [{ since: dayAt(FIRST_DAY), why: 'setUp' }],
      },
    ],
    rule: { ...empty.rule, isOn: true, numbers: { ...empty.rule.numbers, ...NOT_MODELLED, ...numbers } },
  };
}
