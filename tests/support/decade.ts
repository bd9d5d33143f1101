import type { BreakOutcome, BreakRecord, HoldReason } from '@/utils/domain/breaks/break-record';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { PainEntry, Region } from '@/utils/domain/pain/entry';
import { type DayRecord, rollUp } from '@/utils/domain/progress/rollup';
import { addDays, momentOf } from '@/utils/domain/time/local-day';
import { type EpochMs, type LocalDay, MINUTE, type Zone } from '@/utils/domain/time/units';

/** Records of a made-up person, as the store holds them; all in the order of time. */
export interface History {
  readonly pain: readonly PainEntry[];
  readonly breaks: readonly BreakRecord[];
  readonly appointments: readonly Appointment[];
  readonly days: readonly DayRecord[];
}

interface Wish {
  /** How many days, of which the last is `until`. */
  readonly days: number;
  readonly until: LocalDay;
  readonly zone: Zone;
  /** On average, over all days. The decade of the bench has 33 and 4.1. */
  readonly breaksADay?: number;
  readonly painADay?: number;
}

const REGIONS: readonly Region[] = ['neck', 'shoulders', 'upperBack', 'lowerBack', 'wrists', 'head'];
const HOLDS: readonly HoldReason[] = ['meeting', 'fullScreen', 'away', 'cap', 'media'];
const NOTES = ['long drive', 'slept badly', 'deadline', 'walked at lunch', 'new chair'];

/** The decade of the bench: 3,650 days, 15,000 pain entries and 120,000 breaks, and an appointment every two weeks. */
export function makeDecade(until: LocalDay, zone: Zone): History {
  return makeHistory({ days: 3650, until, zone, breaksADay: 120_000 / 3650, painADay: 15_000 / 3650 });
}

/** A made-up history, the same every time: pain falls slowly and noisily, weekdays are kept better than Fridays. */
export function makeHistory({ days: count, until, zone, breaksADay = 24, painADay = 1.4 }: Wish): History {
  const random = makeRandom(20_261_125);
  const pain: PainEntry[] = [];
  const breaks: BreakRecord[] = [];
  const appointments: Appointment[] = [];
  const days: DayRecord[] = [];
  let serial = 0;
  let owedBreaks = 0;
  let owedPain = 0;
  for (let index = 0; index < count; index += 1) {
    const day = addDays(until, index + 1 - count);
    const weekday = new Date(`${day}T12:00Z`).getUTCDay();
    const start = momentOf(day, '09:00', zone);
    const stamp = (at: EpochMs) => ({ id: idAt(at, serial++), at, day, zone });
    const [breaksFrom, painFrom] = [breaks.length, pain.length];

    owedBreaks += breaksADay;
    const todays = Math.floor(owedBreaks);
    owedBreaks -= todays;
    const step = Math.floor((9 * 60 * MINUTE) / Math.max(1, todays));
    const keeps = 0.78 - (weekday === 5 ? 0.2 : 0) + 0.1 * Math.sin(index / 45);
    for (let asked = 0; asked < todays; asked += 1) {
      const routine = asked % 3 === 0 ? 'movement' : 'posture';
      breaks.push({ ...stamp(start + asked * step), routine, ...endOf(random, keeps) });
    }

    owedPain += painADay;
    const entries = Math.floor(owedPain);
    owedPain -= entries;
    const level = 6.2 - 2.6 * Math.min(1, index / Math.max(60, count)) + 0.9 * Math.sin(index / 17) - keeps;
    for (let entry = 0; entry < entries; entry += 1) {
      const score = Math.max(0, Math.min(10, Math.round(level + (random() - 0.5) * 3.4)));
      const kind = entry === 0 ? 'average24h' : entry % 2 === 0 ? 'worst24h' : 'now';
      const region = REGIONS[Math.floor(random() * random() * REGIONS.length)] ?? 'neck';
      const second = REGIONS[Math.floor(random() * REGIONS.length)] ?? 'neck';
      const note = NOTES[Math.floor(random() * 40)];
      pain.push({
        ...stamp(start + 10 * 60 * MINUTE + entry * 7 * MINUTE),
        kind,
        score,
        ...(entry === 0 && { regions: { [region]: score, [second]: Math.max(0, score - 2) } }),
        ...(note !== undefined && { note }),
      });
    }

    if (index % 14 === 6) {
      const at = start + 9 * 60 * MINUTE;
      const before = Math.max(0, Math.min(10, Math.round(level + 1)));
      appointments.push({
        ...stamp(at),
        minutes: 50,
        title: 'Massage',
        therapist: index % 56 < 42 ? 'M. Rivers' : 'J. Stone',
        status: 'done',
        before,
        after: Math.max(0, before - Math.round(random() * 3)),
        soreness: { h24: Math.round(random() * 4), h48: Math.round(random() * 2) },
      });
    }
    const made = rollUp(day, breaks.slice(breaksFrom), pain.slice(painFrom), {});
    if (breaksFrom < breaks.length || painFrom < pain.length) days.push(made);
  }
  return { pain, breaks, appointments, days };
}

function endOf(random: () => number, keeps: number): Pick<BreakRecord, 'outcome' | 'reason' | 'seconds'> {
  if (random() < 0.12) return { outcome: 'held', reason: HOLDS[Math.floor(random() * HOLDS.length)] ?? 'meeting' };
  if (random() < keeps) {
    const outcome: BreakOutcome = random() < 0.7 ? 'done' : random() < 0.6 ? 'natural' : 'partial';
    return { outcome, seconds: 30 + Math.floor(random() * 150) };
  }
  return { outcome: random() < 0.6 ? 'skipped' : random() < 0.6 ? 'missed' : 'snoozed' };
}

/** A UUIDv7 of this moment and serial number. */
function idAt(at: EpochMs, serial: number): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${serial.toString(16).padStart(12, '0')}`;
}

/** Numbers from 0 to 1 that come in the same order every time. */
function makeRandom(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
