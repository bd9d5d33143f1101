import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownRoutine, standardPlan } from '@/utils/domain/plan/standard-plan';
import { isMet, lockedBy, type Policy, parsePolicy, withPolicy } from '@/utils/domain/policy/policy';
import { ROOT } from '../../machine/steps';

const WHOLE = {
  mode: 'lock',
  preset: 'gentle',
  routines: ['posture', 'movement', 'eyes'],
  hours: [
    { days: ['monday', 'tuesday'], from: '13:00', until: '17:00' },
    { days: ['monday'], from: '08:00', until: '12:00' },
  ],
  notice: 'Questions: the health desk, room 12.',
};

function read(value: unknown): Policy {
  const parsed = parsePolicy(value);
  if (!parsed.ok || parsed.value === null) throw new Error('It cannot be read.');
  return parsed.value;
}

describe('an organisation’s settings', () => {
  it('are none when there is nothing', () => {
    for (const nothing of [undefined, null, {}]) expect(parsePolicy(nothing)).toEqual({ ok: true, value: null });
  });

  it('set rhythm, routines and hours, and leave everything else as it is', () => {
    const plan = standardPlan();
    const set = withPolicy(plan, read(WHOLE));
    expect(set.hours.week.map((ranges) => ranges.length)).toEqual([2, 1, 0, 0, 0, 0, 0]);
    expect(set.hours.week[0]).toEqual([
      { from: '08:00', until: '12:00' },
      { from: '13:00', until: '17:00' },
    ]);
    expect(set.routines.filter(({ isOn }) => isOn).map(({ kind }) => kind)).toEqual(['posture', 'movement', 'eyes']);
    expect(set.routines.find(({ kind }) => kind === 'posture')?.every).toBe(45);
    const { routines, hours, caps, ...rest } = set;
    const { routines: _, hours: __, caps: ___, ...before } = plan;
    expect(rest).toEqual(before);
    expect(isMet(set, read(WHOLE))).toBe(true);
    expect(isMet(plan, read(WHOLE))).toBe(false);
  });

  it('never touch the person’s own routines', () => {
    const own = ownRoutine('own-1', 'Hip');
    const plan = { ...standardPlan(), routines: [own] };
    expect(withPolicy(plan, read({ routines: [] })).routines).toEqual([own]);
  });

  it('are suggested unless they say lock', () => {
    expect(read({ preset: 'gentle' }).mode).toBe('suggest');
    expect(lockedBy(read({ preset: 'gentle', hours: WHOLE.hours }))).toEqual({ routines: false, hours: false });
    expect(lockedBy(read({ mode: 'lock', preset: 'gentle' }))).toEqual({ routines: true, hours: false });
    expect(lockedBy(read({ mode: 'lock', hours: WHOLE.hours }))).toEqual({ routines: false, hours: true });
    expect(lockedBy(read({ mode: 'lock', notice: 'Hello' }))).toEqual({ routines: false, hours: false });
    expect(lockedBy(null)).toEqual({ routines: false, hours: false });
  });

  it.each([
    [{ mode: 'force' }, '“mode” is not usable: it is “suggest” or “lock”.'],
    [{ preset: 'brutal' }, '“preset” is not usable: it is “gentle”, “standard” or “intensive”.'],
    [{ routines: 'eyes' }, '“routines” is not usable: it is a list of'],
    [{ routines: ['own'] }, '“routines” is not usable: it is a list of'],
    [{ hours: [] }, '“hours” is not usable: it is a list of days'],
    [{ hours: [{ days: ['monday'], from: '17:00', until: '09:00' }] }, '“hours” is not usable: it is a list of days'],
    [{ hours: [{ days: ['montag'], from: '09:00', until: '17:00' }] }, '“hours” is not usable: it is a list of days'],
    [{ notice: 'x'.repeat(501) }, '“notice” is not usable: it is a text of at most 500 characters.'],
    [{ ...WHOLE, pain: true }, '“pain” is not a setting that Unknot knows.'],
  ])('%j is void as a whole, with a sentence', (value, sentence) => {
    const parsed = parsePolicy(value);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.join(' ')).toContain(sentence);
  });

  it('are those of the published schema, no more and no fewer', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'public/policy.schema.json'), 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(WHOLE).sort());
    for (const name of Object.keys(schema.properties)) expect(parsePolicy({ [name]: 1 })).toHaveProperty('ok', false);
  });
});
