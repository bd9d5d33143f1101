import type { Moment } from '@/utils/domain/time/units';

/** What the use cases need from outside. */
export interface AppSetting {
  readonly now: () => Moment;
  readonly database?: string;
  /** Told after each write, so that the worker can be woken. */
  readonly announce?: () => void;
}
