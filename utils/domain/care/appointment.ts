import type { EpochMs, LocalDay, Minutes, Zone } from '../time/units';

export type AppointmentStatus = 'planned' | 'done' | 'missed' | 'cancelled';

/** One appointment with somebody who treats the person. */
export interface Appointment {
  /** UUIDv7, or made of the UID in a calendar file. */
  readonly id: string;
  /** When it starts. */
  readonly at: EpochMs;
  readonly day: LocalDay;
  readonly zone: Zone;
  /** Length, 5 to 480. */
  readonly minutes: Minutes;
  /** 1 to 120 characters. */
  readonly title: string;
  readonly therapist?: string;
  readonly place?: string;
  readonly note?: string;
  readonly status: AppointmentStatus;
  readonly series?: string;
  /** Pain score before and after the session. */
  readonly before?: number;
  readonly after?: number;
  readonly soreness?: { readonly h24?: number; readonly h48?: number };
}
