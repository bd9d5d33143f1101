import type { BreakDraft } from '@/utils/domain/breaks/break-record';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { Plan, Routine } from '@/utils/domain/plan/plan';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import type { ScheduleEvent, Seen } from '@/utils/domain/schedule/event';
import { initialState } from '@/utils/domain/schedule/initial-state';
import { advance } from '@/utils/domain/schedule/machine';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import { type Surface, surface } from '@/utils/domain/schedule/surface';
import { type EpochMs, type Minutes, minutes, type Zone } from '@/utils/domain/time/units';

export const BERLIN = 'Europe/Berlin';
/** A Tuesday in winter, far from any clock change. */
export const TUESDAY = '2026-11-24';

/** The moment of a wall-clock time, `10:30` or `2026-11-25 10:30`. */
export function wall(text: string, zone: Zone = BERLIN): EpochMs {
  const [day, time] = text.includes(' ') ? text.split(' ') : [TUESDAY, text];
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

/** The plan at install with some fields replaced. */
export function planWith(change: Partial<Plan>): Plan {
  return { ...standardPlan(), ...change };
}

/** A plan with only these routines on, each `[id, every, lasts]`. */
export function planOf(
  ...routines: readonly (readonly [id: string, every: Minutes | null, lasts: number, times?: string[]])[]
): Plan {
  return planWith({
    routines: routines.map(([id, every, lasts, times]): Routine => {
      return {
        id,
        kind: 'own',
        name: id,
        isOn: true,
        every,
        times: times ?? [],
        lasts,
        style: 'notification',
        noticeBefore: 0,
      };
    }),
  });
}

/** Somebody's desk for a day: a clock, a schedule that is woken when it asked to be, and the log it writes. */
export class Desk {
  zone: Zone = BERLIN;
  seen: Seen = { input: 'active', fullScreen: false, meeting: false, audible: false };
  appointments: readonly Appointment[] = [];
  readonly log: BreakDraft[] = [];
  wakes = 0;
  /** Called after every event. */
  onStep: () => void = () => undefined;
  state: ScheduleState;
  plan: Plan;
  now: EpochMs;

  constructor(plan: Plan, from: string | EpochMs = '09:00', zone: Zone = BERLIN) {
    this.zone = zone;
    this.plan = plan;
    this.now = typeof from === 'number' ? from : wall(from, zone);
    this.state = initialState({ at: this.now, zone });
    this.look();
  }

  /** Lets time pass; the worker wakes exactly when it asked to. */
  until(time: string | EpochMs): this {
    const end = typeof time === 'number' ? time : wall(time, this.zone);
    while (this.state.wakeAt <= end && this.state.wakeAt > this.now) {
      this.now = this.state.wakeAt;
      this.look();
    }
    this.now = end;
    return this;
  }

  pass(length: Minutes): this {
    return this.until(this.now + minutes(length));
  }

  /** The machine sleeps, or the browser is closed: nothing wakes the worker. */
  sleep(length: Minutes): this {
    this.now += minutes(length);
    return this;
  }

  /** The last input is now; the browser says so when the reading grace is over. */
  stopTyping(): this {
    const grace = this.plan.readingGrace;
    this.pass(grace);
    return this.see({ input: 'idle' });
  }

  see(change: Partial<Seen>): this {
    this.seen = { ...this.seen, ...change };
    return this.look();
  }

  look(): this {
    this.wakes++;
    return this.commit({ type: 'look', seen: this.seen });
  }

  done(): this {
    return this.commit({ type: 'answer', prompt: this.state.open?.id ?? '', outcome: 'done' });
  }

  skip(): this {
    return this.commit({ type: 'answer', prompt: this.state.open?.id ?? '', outcome: 'skipped' });
  }

  snooze(length: Minutes): this {
    return this.commit({ type: 'snooze', prompt: this.state.open?.id ?? '', minutes: length });
  }

  commit(event: ScheduleEvent): this {
    const { state, records } = advance(this.given, this.state, event, { at: this.now, zone: this.zone });
    this.state = state;
    this.log.push(...records);
    this.onStep();
    return this;
  }

  get given() {
    return { plan: this.plan, appointments: this.appointments };
  }

  get surface(): Surface {
    return surface(this.given, this.state, { at: this.now, zone: this.zone });
  }

  /** The routine that is asked for now, or nothing. */
  get asked(): string | undefined {
    return this.state.open?.routine;
  }

  /** The log in short, one `time routine outcome [reason]` a line. */
  get story(): readonly string[] {
    return this.log.map(({ at, routine, outcome, reason }) => {
      const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.zone).toPlainTime();
      return [time.toString({ smallestUnit: 'minute' }), routine, outcome, ...(reason ? [reason] : [])].join(' ');
    });
  }
}
