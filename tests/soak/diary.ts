import type { Plan } from '@/utils/domain/plan/plan';
import { dateText, isOpen } from './local-clock';
import type { Line } from './model-words';

const MINUTE = 60_000;
const MOST = 9 * 24 * 60 * MINUTE; // longer than any closed time of the plans that the soak lives by

/** Where and when somebody lives, by which plan, and what was written down. The ground that the model stands on. */
export class Diary {
  readonly log: Line[] = [];
  /** How long it has been, ms; never set back, whatever the clock shows. */
  lived = 0;

  constructor(
    public plan: Plan,
    /** What the wall clock shows more than has been lived. */
    private ahead: number,
    public zone: string,
  ) {}

  /** What the wall clock showed, or will show, at a lived moment, as it runs now. */
  wall(lived: number): number {
    return lived + this.ahead;
  }

  setBack(length: number): void {
    this.ahead -= length;
  }

  protected write(
    routine: string,
    outcome: string,
    at: number,
    { seconds, reason }: { readonly seconds?: number | undefined; readonly reason?: string | undefined },
  ): void {
    const wall = this.wall(at);
    this.log.push({
      at: wall,
      day: dateText(wall, this.zone),
      zone: this.zone,
      routine,
      outcome,
      ...(reason !== undefined && { reason }),
      ...(seconds !== undefined && { seconds }),
    });
  }

  /** How long it was closed before this moment of the wall clock. */
  protected closedBefore(at: number): number {
    let length = 0;
    while (length < MOST && !isOpen(this.plan.hours, at - length - MINUTE, this.zone)) length += MINUTE;
    return length;
  }

  protected routinesOn() {
    return this.plan.routines.filter(({ isOn }) => isOn);
  }

  protected routine(id: string) {
    return this.plan.routines.find((routine) => routine.id === id);
  }
}
