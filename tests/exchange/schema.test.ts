import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Backup } from '@/utils/domain/exchange/backup';
import { ROOT } from '../fences/imports';
import { makeDecade } from '../support/decade';
import { backupOf, DOCUMENTS, textOf } from './history';
import { backupJsonSchema } from './schema';

const PATH = join(ROOT, 'docs/backup.schema.json');
const YEAR_ONE = '2017-12-01';

/** The first year of the decade as a file has it. */
function aYear(): Backup {
  const { pain, breaks, appointments, days } = makeDecade('2026-11-24', 'Europe/Berlin');
  const early = <Value extends { readonly day: string }>(list: readonly Value[]) =>
    list.filter(({ day }) => day < YEAR_ONE);
  const aside = { store: 'documents', key: 'aside:plan:1', value: { any: ['thing'] } } as const;
  return backupOf(
    { pain: early(pain), breaks: early(breaks), appointments: early(appointments), days: early(days) },
    { unreadable: [aside] },
  );
}

describe('docs/backup.schema.json', () => {
  test('is what the schemas of the code say; UNKNOT_WRITE=1 writes it anew', () => {
    const text = `${JSON.stringify(backupJsonSchema(), null, 2)}\n`;
    if (process.env.UNKNOT_WRITE === '1') writeFileSync(PATH, text);
    expect(readFileSync(PATH, 'utf8')).toBe(text);
  });

  const validate = new Ajv2020({ allErrors: false }).compile(backupJsonSchema());
  const file = JSON.parse(textOf(aYear()));
  const [entry] = file.pain;
  const [record] = file.breaks;

  test('accepts a year with every document', () => {
    expect(file.breaks.length).toBeGreaterThan(10_000);
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test('accepts what nothing was decided in, and a file from before there was exercise, care or progress', () => {
    const { care: _, exercises: __, progress: ___, unreadable: ____, ...first } = file;
    expect(validate({ ...first, plan: null })).toBe(true);
  });

  test.each([
    ['a score above ten', { pain: [{ ...entry, score: 11 }] }],
    ['a region that there is not', { pain: [{ ...entry, regions: { tail: 2 } }] }],
    ['an outcome that there is not', { breaks: [{ ...record, outcome: 'shown' }] }],
    ['a break without a moment', { breaks: [{ ...record, at: undefined }] }],
    ['a moment as text', { breaks: [{ ...record, at: '2017-01-01' }] }],
    ['a plan of another form', { plan: { ...DOCUMENTS.plan, caps: 3 } }],
    ['another format', { format: 'knot' }],
    ['another version', { version: 2 }],
    ['a list that is none', { days: {} }],
    ['a value set aside from nowhere', { unreadable: [{ store: 'attic', key: 'x', value: 1 }] }],
  ])('refuses %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...file, ...change })))).toBe(false);
  });
});
