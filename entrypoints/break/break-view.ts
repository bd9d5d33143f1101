import type { BreakRoom } from '@/utils/app/break-app';
import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Felt, Session, SessionItem } from '@/utils/domain/exercises/session';
import type { PromptView } from '@/utils/domain/schedule/surface';
import type { Minutes, Seconds } from '@/utils/domain/time/units';

/** What the page shows. */
export type BreakView =
  | { readonly type: 'reading' }
  /** Nothing is asked. */
  | { readonly type: 'resting'; readonly room: BreakRoom }
  | {
      readonly type: 'asking';
      readonly room: BreakRoom;
      readonly prompt: PromptView;
      readonly items: readonly SessionItem[];
    }
  | { readonly type: 'taking'; readonly room: BreakRoom; readonly prompt: PromptView; readonly session: Session }
  /** A prompt was answered or a break has ended on this page. */
  | {
      readonly type: 'ended';
      readonly room: BreakRoom;
      /** Null when the prompt was answered without a break. */
      readonly session: Session | null;
      /** Null when it left no record. */
      readonly record: BreakRecord | null;
      /** How long the break was meant to be. */
      readonly lasts: Seconds;
    };

/** What happens on the page. Every write waits for the one before it. */
export interface BreakDesk {
  view(): BreakView;
  /** Why the last write or reading failed, as a sentence; null when it did not. */
  failure(): string | null;
  /** What there was to say of the last action, such as that nothing else fits; empty otherwise. */
  said(): string;
  /** Reads again and shows what is so now. */
  refresh(): Promise<void>;
  /** Begins what the end of the page's address asks for, then shows what is so; nothing while a break is being taken. */
  run(address: string): Promise<void>;

  start(): Promise<void>;
  small(): Promise<void>;
  snooze(minutes: Minutes): Promise<void>;
  skip(): Promise<void>;

  done(): Promise<void>;
  leave(): Promise<void>;
  halt(): Promise<void>;
  goOn(): Promise<void>;
  next(): Promise<void>;
  again(): Promise<void>;
  swap(): Promise<void>;
  /** Says that the page runs, so that after a crash the break goes on from here. */
  beat(): Promise<void>;

  /** Null takes back what was said. */
  feel(exercise: string, felt: Felt | null): Promise<void>;
  avoid(exercise: string): Promise<void>;
  giveReason(reason: string): Promise<void>;
  /** Does after all what was passed over: an exercise, or (null) the whole break. */
  replay(exercise: string | null): Promise<void>;
}
