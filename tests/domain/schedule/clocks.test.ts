import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { minutes } from '@/utils/domain/time/units';
import { BERLIN, Desk, planOf, wall } from './desk';

const both = planOf(['posture', 30, 30], ['movement', 60, 180]);
const always = { week: Array.from({ length: 7 }, () => [{ from: '00:00', until: '00:00' }]), daysOff: [] };

describe('the clock', () => {
  test.each([1, 60, 60 * 24 * 400])('set back by %i minutes makes nothing wait longer than it was going to', (back) => {
    const desk = new Desk({ ...both, hours: always }).until('09:20').look();
    desk.now -= minutes(back);
    desk.look();
    expect(desk.surface.next?.at).toBe(desk.now + minutes(10));
    expect(desk.pass(10).asked).toBe('posture');
  });

  test('set back shortens no snooze and no pause, and lengthens none', () => {
    const desk = new Desk({ ...both, hours: always }).until('09:30').snooze(10);
    desk.now -= minutes(120);
    desk.look();
    expect(desk.state.snoozed?.until).toBe(desk.now + minutes(10));
    desk.commit({ type: 'pause', until: desk.now + minutes(30) });
    desk.now -= minutes(120);
    desk.look();
    expect(desk.surface.pausedUntil).toBe(desk.now + minutes(30));
  });

  test('set forward is an absence, not a queue of prompts', () => {
    const desk = new Desk(both).until('09:20').sleep(180).look();
    expect(desk.asked).toBeUndefined();
    expect(desk.story).toEqual(['12:20 movement natural']);
  });

  test('in another zone moves the hours, never the day of what was logged', () => {
    const desk = new Desk(both).until('09:30').done();
    desk.zone = 'Asia/Tokyo';
    desk.look();
    expect(desk.surface.hold).toBe('hours');
    expect(desk.log[0]).toMatchObject({ day: '2026-11-24', zone: BERLIN });
  });

  test('of a zone far to the east is no sleep of hours that never were', () => {
    const desk = new Desk(both, '16:00').until('18:00');
    desk.zone = 'Asia/Tokyo';
    desk.now = wall('2026-11-24 21:00', BERLIN);
    const before = desk.log.length;
    desk.look();
    expect(desk.log).toHaveLength(before);
  });

  test.each([
    ['2026-03-29 01:45', '2026-03-29 03:15', 'spring, when 02:00 is 03:00'],
    ['2026-10-25 02:45', '2026-10-25 02:15', 'autumn, when 03:00 is 02:00'],
  ])('counts real minutes across the night of %s', (from, to) => {
    const desk = new Desk({ ...both, hours: always }, from).pass(30);
    expect(desk.asked).toBe('posture');
    const local = Temporal.Instant.fromEpochMilliseconds(desk.now).toZonedDateTimeISO(BERLIN);
    expect(local.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(to.replace(' ', 'T'));
  });
});

describe('the alarm', () => {
  test('is never further than a day ahead', () => {
    const plan = { ...both, hours: { week: Array.from({ length: 7 }, () => []), daysOff: [] } };
    const desk = new Desk(plan);
    expect(desk.surface.alarmAt).toBe(desk.now + minutes(24 * 60));
    expect(desk.surface.next).toBeNull();
  });

  test('wakes the worker only when something changes', () => {
    const desk = new Desk(both);
    for (const time of ['09:30', '10:00', '10:30', '11:00']) desk.until(time).done();
    expect(desk.until('11:29').wakes).toBe(1 + 4);
  });

  test('counts down on the badge only when that was chosen, once a minute', () => {
    const desk = new Desk({ ...both, badgeCountdown: true }).until('09:20');
    expect(desk.surface.badge).toEqual({ type: 'countdown', minutes: 10 });
    expect(desk.wakes).toBe(1 + 20);
  });
});

describe('appointments', () => {
  const massage: Appointment = {
    id: 'a',
    at: wall('2026-11-26 15:00'),
    day: '2026-11-26',
    zone: BERLIN,
    minutes: 60,
    title: 'Massage',
    status: 'planned',
  };
  const withAppointment = (from = '09:00', appointment = massage): Desk => {
    const desk = new Desk(both, from);
    desk.appointments = [appointment];
    return desk.look();
  };
  const shown = (desk: Desk) => desk.surface.notices.filter(({ type }) => type !== 'prompt').map(({ type }) => type);

  test('are reminded of 24 hours and 2 hours before', () => {
    const desk = withAppointment().until('2026-11-25 14:59');
    expect(shown(desk)).toEqual([]);
    expect(shown(desk.until('2026-11-25 15:00'))).toEqual(['reminder']);
    const [first] = desk.state.notices;
    desk.commit({ type: 'dismiss', notice: first?.key ?? '' });
    expect(shown(desk)).toEqual([]);
    expect(shown(desk.until('2026-11-26 13:00'))).toEqual(['reminder']);
    expect(shown(desk.until('2026-11-26 15:00'))).toEqual([]);
    expect(shown(desk.until('2026-11-26 16:00'))).toEqual(['followUp']);
  });

  test('are reminded of once when the browser was closed at the time', () => {
    const desk = withAppointment()
      .until('18:00')
      .sleep(60 * 43)
      .look();
    expect(shown(desk)).toEqual(['reminder']);
    expect(desk.state.told).toHaveLength(2);
  });

  test('are never reminded of after the start', () => {
    const desk = withAppointment()
      .until('18:00')
      .sleep(60 * 45 + 5)
      .look();
    expect(shown(desk)).toEqual([]);
  });

  test('that move are reminded of afresh, and the old notice goes', () => {
    const desk = withAppointment().until('2026-11-26 13:00');
    desk.appointments = [{ ...massage, at: wall('2026-11-27 15:00') }];
    desk.look();
    expect(shown(desk)).toEqual([]);
    expect(shown(desk.until('2026-11-26 15:00'))).toEqual(['reminder']);
  });

  test('that were just written down are not reminded of at once, but at the next moment', () => {
    const desk = new Desk(both, '2026-11-25 16:00');
    desk.appointments = [massage];
    desk.commit({ type: 'book', appointment: 'a' }).look();
    expect(shown(desk)).toEqual([]);
    expect(shown(desk.until('2026-11-26 13:00'))).toEqual(['reminder']);
  });

  test('that fall due while only a page is awake wake the worker at once', () => {
    const desk = withAppointment().until('2026-11-25 14:59');
    desk.now = wall('2026-11-25 15:00');
    expect(desk.commit({ type: 'refresh' }).surface.alarmAt).toBe(desk.now);
  });

  test('notice by looking each minute that the meeting which held them is over', () => {
    const desk = withAppointment().see({ meeting: true }).until('2026-11-26 13:20');
    desk.seen = { ...desk.seen, meeting: false };
    expect(shown(desk.pass(2))).toEqual(['reminder']);
  });

  test('that are answered take their notice with them', () => {
    const desk = withAppointment().until('2026-11-26 16:00');
    desk.appointments = [];
    expect(shown(desk.commit({ type: 'refresh' }))).toEqual([]);
  });

  test('wait for the end of a meeting, but not for breaks, pauses or closed hours', () => {
    const meeting = withAppointment().see({ meeting: true }).until('2026-11-26 13:20');
    expect(shown(meeting)).toEqual([]);
    expect(shown(meeting.see({ meeting: false }))).toEqual(['reminder']);
    const paused = withAppointment()
      .commit({ type: 'pause', until: wall('2026-12-24 09:00') })
      .until('2026-11-26 13:00');
    expect(shown(paused)).toEqual(['reminder']);
  });
});
