import type { Plan } from '@/utils/domain/plan/plan';
import { Diary } from './diary';
import { dateAt, isOpen, showsAny } from './local-clock';
import { type Asked, all, type Hold, NUMBERS, type Numbers, type PutOff, type Sight } from './model-words';

/**
 * The schedule of the design, written from its eleven rules and from nothing of the code: time passes in ticks of ten
 * seconds, and at each tick everything is looked at, whether anything can have changed or not. It keeps its own count of
 * the time that was lived, so a clock that is set back is nothing but another number on the wall. Types aside it uses
 * nothing of the product.
 */

export const TICK = 10_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Somebody's schedule. All its moments are lived time: ms since it began, whatever the clock showed. */
export class Model extends Diary {
  timers = new Map<string, number>();
  /** Ticks that counted as active, the latest last; only those of the last half hour. */
  private counted: number[] = [];
  open: Asked | null = null;
  putOff: PutOff | null = null;
  held: { reason: Hold; routine: string; isOver: boolean } | null = null;
  pause: { from: number; until: number } | null = null;
  awaySince: number | null = null;
  private wasIdle = false;
  private sight: Sight = { input: 'active', meeting: false, fullScreen: false, audible: false };
  private notBefore = 0;
  private asked: number[] = [];
  private skips: number[] = [];
  fixedDue: string[] = [];
  private fixedUntil = 0;
  private number = 0;

  constructor(
    plan: Plan,
    wall: number,
    zone: string,
    private readonly numbers: Numbers = NUMBERS,
  ) {
    super(plan, wall, zone);
  }

  // Time

  /** Time passes with the worker at hand: at every tick it is looked at what is due. `commits` are those of the worker. */
  pass(until: number, commits: ReadonlySet<number>): void {
    while (this.wall(this.lived) < until) {
      this.tick();
      this.runOut();
      this.noteFixed();
      this.settle();
      if (commits.has(this.wall(this.lived))) this.forget();
    }
  }

  /** Nothing wakes the worker until then; it had asked to be woken at `planned`. */
  sleep(until: number, planned: number): void {
    const came: [string, number][] = [];
    const isAbsence = this.awaySince === null && until > planned + this.numbers.late;
    // Hours that close and open again while nobody looks are part of the absence, which restores more than they do.
    let isFirst = true;
    while (this.wall(this.lived) < until) {
      if (isAbsence && this.awaySince === null && this.wall(this.lived) >= planned) {
        this.runOut();
        this.awaySince = this.lived;
        isFirst = true;
      }
      isFirst &&= !isOpen(this.plan.hours, this.wall(this.lived), this.zone);
      this.tick(isFirst);
      for (const { id, times } of this.routinesOn()) {
        if (this.isFixed(times)) came.push([id, this.lived]);
      }
    }
    this.runOut(); // a wake that is a little late finds what ran out, and only then
    const last = new Map(came);
    this.stale = [];
    for (const [id, at] of last) {
      if (this.lived - at > MINUTE) this.stale.push(id);
      else this.fresh.push(id);
    }
  }

  /** Fixed times that nobody was woken for. */
  private stale: string[] = [];
  /** Fixed times that came within the last minute of a sleep: as good as now. */
  private fresh: string[] = [];

  private tick(isFollowed = true): void {
    const at = this.wall(this.lived);
    const { hours } = this.plan;
    const wasOpen = isOpen(hours, at, this.zone);
    const isHere = this.awaySince === null || this.numbers.stands;
    if (isHere && wasOpen && !this.isPaused()) {
      for (const { id } of this.routinesOn()) this.timers.set(id, this.timer(id) + TICK);
      this.counted.push(this.lived);
      if (this.counted.length > 360) this.counted = this.counted.slice(180);
    }
    this.lived += TICK;
    if (isFollowed && !wasOpen && isOpen(hours, at + TICK, this.zone))
      this.startAfresh(this.within(this.closedBefore(at + TICK)));
  }

  private runOut(): void {
    if (this.pause !== null && this.lived >= this.pause.until) this.pause = null;
    const { open } = this;
    if (open === null || this.awaySince !== null || this.lived < open.ends) return;
    if (open.begun === null) this.end('missed', open.ends);
    else {
      const { outcome, seconds } = this.halfOf(open, open.ends);
      this.end(outcome, open.ends, seconds);
    }
  }

  private noteFixed(): void {
    for (const { id, times } of this.routinesOn()) if (this.isFixed(times)) this.addFixed(id);
  }

  private isFixed(times: readonly string[]): boolean {
    return times.length > 0 && this.lived > this.fixedUntil && showsAny(times, this.wall(this.lived), this.zone);
  }

  private addFixed(id: string): void {
    if (!this.fixedDue.includes(id)) this.fixedDue.push(id);
  }

  // What the worker sees

  /** The worker looks around. */
  look(sight: Sight): void {
    this.runOut();
    this.followPlan();
    const wasIdle = this.wasIdle;
    this.sight = { ...sight };
    this.wasIdle = sight.input === 'idle';
    const isHere = sight.input === 'active' || (sight.input === 'idle' && sight.audible && this.plan.watchingCounts);
    if (isHere) this.comeBack();
    else if (this.awaySince === null) {
      const grace = sight.input === 'idle' && !wasIdle ? this.plan.readingGrace * MINUTE : 0;
      this.awaySince = this.lived - grace;
      this.takeBack(this.awaySince);
    }
    this.settle();
    this.forget();
  }

  private takeBack(since: number): void {
    const wrong = this.counted.filter((tick) => tick >= since).length * TICK;
    for (const { id } of this.routinesOn()) this.timers.set(id, Math.max(0, this.timer(id) - wrong));
    this.counted = this.counted.filter((tick) => tick < since);
  }

  private comeBack(): void {
    const since = this.awaySince;
    if (since === null) return;
    const absence = this.lived - since;
    const rest = this.restSince(since);
    this.awaySince = null;
    this.notBefore = this.lived + this.numbers.settling;
    const { open } = this;
    if (open !== null && open.lasts * 1000 <= absence) {
      const seconds = Math.round(rest / 1000);
      if (open.begun !== null) this.end('done', this.lived, seconds || undefined);
      else if (rest >= open.lasts * 1000) this.end('natural', this.lived, seconds || undefined);
      else this.end('missed', this.lived);
    } else {
      if (open !== null) open.ends += absence;
      const lead = this.leadOf(this.within(rest));
      if (rest > 0 && lead !== null) this.write(lead, 'natural', this.lived, { seconds: Math.round(rest / 1000) });
    }
    this.restore(absence);
  }

  /** How much of an absence was rest from work: from its beginning in open, unpaused hours until they closed. */
  private restSince(since: number): number {
    if (this.pause !== null && this.pause.from <= since && since < this.pause.until) return 0;
    // Who was not there just before the hours opened has not come yet.
    if (!isOpen(this.plan.hours, this.wall(since) - 1, this.zone)) return 0;
    let rest = 0;
    while (since + rest < this.lived && isOpen(this.plan.hours, this.wall(since + rest), this.zone)) rest += TICK;
    return rest;
  }

  // What is asked

  private settle(): void {
    const { stale, fresh } = this;
    this.stale = [];
    this.fresh = [];
    for (const id of fresh) this.addFixed(id);
    this.drop(stale, 'away');
    const drops = this.dropping();
    if (drops !== null) {
      const back = this.putOff !== null && this.putOff.until <= this.lived ? all(this.putOff) : [];
      const due = drops === 'away' ? this.fixedDue : this.due();
      if (back.length === 0 && due.length === 0 && this.held === null) return;
      this.drop([...back, ...due], drops);
      this.held = null;
      if (back.length > 0) this.putOff = null;
      return;
    }
    this.ask();
  }

  private ask(): void {
    if (this.open !== null) return;
    const back = this.putOff !== null && this.putOff.until <= this.lived ? this.putOff : null;
    const due = [...new Set([...(back === null ? [] : all(back)), ...this.due()])];
    if (due.length === 0) {
      this.held = null;
      return;
    }
    // What falls due shortly before a prompt that was put off comes with it.
    if (back === null && this.putOff !== null && this.putOff.until - this.lived <= this.numbers.merge) return;
    const reason = this.keeping();
    if (reason !== null) {
      if (this.held === null) {
        const routine = this.leadOf(due) ?? '';
        this.write(routine, 'held', this.lived, { reason });
        this.held = { reason, routine, isOver: false };
      } else this.held = { ...this.held, reason, isOver: false };
      return;
    }
    if (this.held !== null && !this.held.isOver) {
      this.held.isOver = true;
      this.notBefore = this.lived + this.numbers.settling;
      return;
    }
    if (this.lived < this.notBefore) return;
    if (back === null && this.isCapped()) {
      this.drop(due, 'cap');
      this.held = null;
      return;
    }
    const together = [...new Set([...due, ...this.nearlyDue()])];
    const routine = this.leadOf(together) ?? '';
    this.number += 1;
    this.open = {
      number: this.number,
      routine,
      others: together.filter((id) => id !== routine),
      shown: this.lived,
      snoozes: back?.snoozes ?? 0,
      lasts: this.routine(routine)?.lasts ?? 0,
      begun: null,
      ends: this.lived + this.numbers.unanswered,
    };
    if (back === null) this.asked.push(this.lived);
    else this.putOff = null;
    this.fixedDue = [];
    this.fixedUntil = this.lived + this.numbers.merge;
    this.held = null;
    this.notBefore = 0;
  }

  private due(): string[] {
    return this.routinesOn()
      .filter(({ id }) => this.remaining(id) <= 0)
      .map(({ id }) => id);
  }

  private nearlyDue(): string[] {
    return this.routinesOn()
      .filter(({ id, times }) => this.remaining(id) <= this.numbers.merge || this.isFixedSoon(times))
      .map(({ id }) => id);
  }

  private isFixedSoon(times: readonly string[]): boolean {
    if (times.length === 0) return false;
    const start = this.wall(this.lived);
    for (let later = TICK; later <= this.numbers.merge; later += TICK) {
      if (this.lived + later > this.fixedUntil && showsAny(times, start + later, this.zone)) return true;
    }
    return false;
  }

  private remaining(id: string): number {
    if (this.putOff !== null && all(this.putOff).includes(id)) return Number.POSITIVE_INFINITY;
    if (this.fixedDue.includes(id)) return 0;
    const every = this.routine(id)?.every ?? null;
    return every === null ? Number.POSITIVE_INFINITY : every * MINUTE - this.timer(id);
  }

  private dropping(): 'paused' | 'hours' | 'away' | null {
    if (this.isPaused()) return 'paused';
    if (!isOpen(this.plan.hours, this.wall(this.lived), this.zone)) return 'hours';
    return this.awaySince === null ? null : 'away';
  }

  private keeping(): Hold | null {
    const { holds } = this.plan;
    if (holds.meeting && this.sight.meeting) return 'meeting';
    if (holds.fullScreen && this.sight.fullScreen) return 'fullScreen';
    return holds.media && this.sight.audible ? 'media' : null;
  }

  private drop(routines: readonly string[], reason: string): void {
    const lead = this.leadOf([...new Set(routines)]);
    if (lead === null) return;
    this.startAfresh(routines);
    if (this.held === null) this.write(lead, 'held', this.lived, { reason });
  }

  private isCapped(): boolean {
    const { perHour, perDay } = this.plan.caps;
    const inHour = this.asked.filter((at) => at > this.lived - this.numbers.capped).length;
    return inHour >= perHour || this.asked.filter((at) => this.isToday(at)).length >= perDay;
  }

  private isToday(lived: number): boolean {
    return dateAt(this.wall(lived), this.zone) >= dateAt(this.wall(this.lived), this.zone);
  }

  /** What no cap needs any more is gone for good, so that a day that is over does not come back with another zone. */
  private forget(): void {
    const isNeeded = (at: number): boolean => at >= this.lived - HOUR || this.isToday(at);
    this.asked = this.asked.filter(isNeeded);
    this.skips = this.skips.filter(isNeeded);
  }

  // What the person does

  /** A click is somebody who is there; what is said of the open prompt stands for it. */
  private beHere(isAboutOpen: boolean): void {
    this.wasIdle = false;
    const since = this.awaySince;
    if (since === null) return;
    if (this.open === null || !isAboutOpen) {
      this.comeBack();
      return;
    }
    this.awaySince = null;
    this.notBefore = this.lived + this.numbers.settling;
    this.restore(this.lived - since);
  }

  answer(outcome: 'done' | 'skipped'): void {
    this.beHere(true);
    const { open } = this;
    if (open === null) return;
    if (outcome === 'done') {
      this.end('done', this.lived, open.begun === null ? undefined : this.spent(open, this.lived));
      return;
    }
    const { skipsPerDay } = this.plan;
    if (skipsPerDay !== null && this.skips.filter((at) => this.isToday(at)).length >= skipsPerDay) return;
    this.skips.push(this.lived);
    this.end('skipped', this.lived);
  }

  snooze(length: number): void {
    this.beHere(true);
    const { open } = this;
    const { choices, atMost } = this.plan.snooze;
    if (open === null || open.snoozes >= atMost || !choices.includes(length)) return;
    const { routine, others, snoozes } = open;
    this.end('snoozed', this.lived);
    this.putOff = { routine, others, until: this.lived + length * MINUTE, snoozes: snoozes + 1 };
  }

  begin(routine: string): void {
    this.beHere(true);
    if (this.open === null) {
      const known = this.routine(routine);
      if (known === undefined) return;
      const back = this.putOff !== null && all(this.putOff).includes(routine) ? this.putOff : null;
      this.number += 1;
      this.open = {
        number: this.number,
        routine,
        others: back === null ? [] : all(back).filter((id) => id !== routine),
        shown: this.lived,
        snoozes: back?.snoozes ?? 0,
        lasts: known.lasts,
        begun: null,
        ends: 0,
      };
      this.held = null;
      if (back !== null) this.putOff = null;
    }
    const { open } = this;
    if (open.begun !== null) return;
    open.begun = this.lived;
    open.ends = this.lived + open.lasts * 1000 + this.numbers.unanswered;
  }

  leave(): void {
    this.beHere(true);
    const { open } = this;
    if (open === null || open.begun === null) return;
    const { outcome, seconds } = this.halfOf(open, this.lived);
    this.end(seconds === open.lasts ? 'done' : outcome, this.lived, seconds);
  }

  pauseFor(length: number): void {
    this.beHere(true);
    if (this.open !== null && this.open.begun === null) this.end('skipped', this.lived, undefined, 'paused');
    if (this.held !== null) this.startAfresh([this.held.routine]);
    this.held = null;
    this.pause = { from: this.lived, until: this.lived + length };
  }

  resume(): void {
    this.beHere(true);
    this.pause = null;
  }

  change(plan: Plan): void {
    this.plan = plan;
    this.followPlan();
  }

  /** What was put off, or waits, of routines that are off is forgotten. */
  private followPlan(): void {
    const isOn = (id: string): boolean => this.routine(id)?.isOn === true;
    this.fixedDue = this.fixedDue.filter(isOn);
    if (this.putOff === null) return;
    const left = all(this.putOff).filter(isOn);
    if (left.length === all(this.putOff).length) return;
    const routine = this.leadOf(left);
    this.putOff = routine === null ? null : { ...this.putOff, routine, others: left.filter((id) => id !== routine) };
  }

  // Ends

  private end(outcome: string, at: number, seconds?: number, reason?: string): void {
    const { open } = this;
    if (open === null) return;
    this.startAfresh(all(open));
    this.open = null;
    this.write(open.routine, outcome, at, { seconds, reason });
    const isRest = outcome === 'done' || outcome === 'partial' || outcome === 'natural';
    if (isRest) this.restore(Math.max(outcome === 'done' ? open.lasts : 0, seconds ?? 0) * 1000);
  }

  private spent({ begun }: Asked, at: number): number {
    return begun === null ? 0 : Math.round((at - begun) / 1000);
  }

  private halfOf(open: Asked, at: number): { outcome: string; seconds: number } {
    const seconds = Math.min(open.lasts, this.spent(open, at));
    return { outcome: seconds >= open.lasts * this.numbers.half ? 'partial' : 'skipped', seconds };
  }

  private restore(rest: number): void {
    if (rest <= 0) return;
    this.startAfresh(this.within(rest));
    const isRested = (id: string): boolean => (this.routine(id)?.lasts ?? 0) * 1000 <= rest;
    if (this.putOff !== null && isRested(this.putOff.routine)) this.putOff = null;
    if (this.held !== null && isRested(this.held.routine)) this.held = null;
  }

  private startAfresh(ids: readonly string[]): void {
    for (const id of ids) this.timers.set(id, 0);
    this.fixedDue = this.fixedDue.filter((id) => !ids.includes(id));
  }

  private within(length: number): string[] {
    return this.routinesOn()
      .filter(({ lasts }) => lasts * 1000 <= length)
      .map(({ id }) => id);
  }

  private leadOf(ids: readonly string[]): string | null {
    const known = this.plan.routines.filter(({ id }) => ids.includes(id));
    const longest = known.reduce<(typeof known)[number] | null>(
      (best, next) => (best === null || next.lasts > best.lasts ? next : best),
      null,
    );
    return longest?.id ?? ids[0] ?? null;
  }

  private isPaused(): boolean {
    return this.pause !== null && this.lived >= this.pause.from && this.lived < this.pause.until;
  }

  timer(id: string): number {
    return this.timers.get(id) ?? 0;
  }
}
