import fc from 'fast-check';
import { minutes } from '@/utils/domain/time/units';
import type { Desk } from './desk';

/** A piece of a working day, lengths in minutes. */
export type Moment =
  | { type: 'work'; length: number }
  | { type: 'read'; length: number }
  | { type: 'walkOff'; length: number }
  | { type: 'lock'; length: number }
  | { type: 'sleep'; length: number }
  | { type: 'meeting'; length: number }
  | { type: 'film'; length: number }
  | { type: 'answer'; outcome: 'done' | 'skipped' | 'leave' | 'start' | 'small' | 'halt' | 'goOn' | 'dismiss' }
  | { type: 'ownBreak'; lasts: number }
  | { type: 'snooze'; length: number }
  | { type: 'pause'; length: number }
  | { type: 'resume' }
  | { type: 'clock'; back: number }
  | { type: 'zone'; zone: string };

const length = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((hundredths) => hundredths / 100);

/** Random pieces of a day in the proportions of a desk worker who travels too much. */
export const moments: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('work' as const), length: length(70) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('read' as const), length: length(1.9) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('walkOff' as const), length: length(40) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('lock' as const), length: length(90) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('sleep' as const), length: length(900) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('meeting' as const), length: length(80) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('film' as const), length: length(60) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      outcome: fc.constantFrom('done', 'skipped', 'leave', 'start', 'small', 'halt', 'goOn', 'dismiss'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('ownBreak' as const), lasts: fc.constantFrom(60, 180, 300) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('snooze' as const), length: fc.constantFrom(2, 5, 10) }) },
  { weight: 0.4 * 5, arbitrary: fc.record({ type: fc.constant('pause' as const), length: length(120) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('resume' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('clock' as const), back: length(90) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('zone' as const),
      zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'),
    }),
  },
);

/** Lives through one piece of the day; with `every`, the worker also looks about each so many minutes without being asked to. */
export function liveThrough(desk: Desk, moment: Moment, every = Number.POSITIVE_INFINITY): void {
  const pass = (total: number): void => {
    let left = total;
    while (left > every) {
      desk.pass(every).look();
      left -= every;
    }
    desk.pass(left);
  };
  const prompt = desk.state.open?.id ?? 'none';
  switch (moment.type) {
    case 'work':
    case 'read':
      pass(moment.length);
      return;
    case 'walkOff':
      pass(desk.plan.readingGrace);
      desk.see({ input: 'idle' });
      pass(moment.length);
      desk.see({ input: 'active' });
      return;
    case 'lock':
      desk.see({ input: 'locked' });
      pass(moment.length);
      desk.see({ input: 'active' });
      return;
    case 'sleep':
      desk.sleep(moment.length).look();
      return;
    case 'meeting':
      desk.see({ meeting: true });
      pass(moment.length);
      desk.see({ meeting: false });
      return;
    case 'film':
      desk.see({ audible: true, fullScreen: true });
      pass(desk.plan.readingGrace);
      desk.see({ input: 'idle' });
      pass(moment.length);
      desk.see({ input: 'active', audible: false, fullScreen: false });
      return;
    case 'answer':
      if (moment.outcome === 'start') desk.commit({ type: 'start' });
      else if (moment.outcome === 'leave' || moment.outcome === 'small') desk.commit({ type: moment.outcome, prompt });
      else if (moment.outcome === 'halt' || moment.outcome === 'goOn') desk.commit({ type: moment.outcome, prompt });
      else if (moment.outcome === 'dismiss') desk.commit({ type: 'dismiss', notice: prompt });
      else desk.commit({ type: 'answer', prompt, outcome: moment.outcome });
      desk.look();
      return;
    case 'ownBreak':
      desk.commit({ type: 'start', lasts: moment.lasts }).look();
      return;
    case 'snooze':
      desk.commit({ type: 'snooze', prompt, minutes: moment.length }).look();
      return;
    case 'pause':
      desk.commit({ type: 'pause', until: desk.now + minutes(moment.length) }).look();
      return;
    case 'resume':
      desk.commit({ type: 'resume' }).look();
      return;
    case 'clock':
      desk.now -= minutes(moment.back);
      desk.look();
      return;
    case 'zone':
      desk.zone = moment.zone;
      desk.look();
  }
}
