import { beforeAll, describe, expect, test } from 'vitest';
import { type FileKey, isLocked, lock, makeFileKey, unlock } from '@/utils/app/lock';

const PASSPHRASE = 'four calm snails wait';
const TEXT = '{"format":"unknot"}\nÅngström 🐌';
const WRONG = 'This passphrase does not open the file. Nothing was stored. Please type it again.';
const CHANGED = /^The passphrase fits, but the file was changed/;
const FIRST_LINE = /^The first line of this locked file was changed/;

let key: FileKey;
let locked: Blob;

beforeAll(async () => {
  key = await makeFileKey(PASSPHRASE);
  locked = await lock(new Blob([TEXT]), key);
});

/** The same file with its first line changed. */
async function withHeader(change: (header: Record<string, unknown>) => Record<string, unknown>): Promise<Blob> {
  const text = await locked.text();
  const header = JSON.parse(text.slice(0, text.indexOf('\n')));
  return new Blob([`${JSON.stringify(change(header))}\n`, locked.slice(text.indexOf('\n') + 1)]);
}

async function failureOf(file: Blob, passphrase = PASSPHRASE): Promise<string> {
  const outcome = await unlock(file, passphrase);
  if (outcome.ok) throw new Error('It opened.');
  return outcome.error;
}

/** Another letter in the middle of a base64 text. */
function bent(text: unknown): string {
  const letters = [...String(text)];
  return letters.with(8, letters[8] === 'A' ? 'B' : 'A').join('');
}

describe('a locked file', () => {
  test('opens with its passphrase and holds what went in, byte by byte', async () => {
    const opened = await unlock(locked, PASSPHRASE);
    expect(opened.ok && (await opened.value.text())).toBe(TEXT);
  });

  test('holds nothing that can be read', async () => {
    expect(await locked.text()).not.toContain('Ångström');
  });

  test('opens however the keyboard composes a letter', async () => {
    const composed = await lock(new Blob([TEXT]), await makeFileKey('d\u00e9j\u00e0 vu again'));
    expect((await unlock(composed, 'de\u0301ja\u0300 vu again')).ok).toBe(true);
  });

  test('is never the same twice, so that two backups tell nothing by being alike', async () => {
    const again = await lock(new Blob([TEXT]), key);
    expect(await again.text()).not.toBe(await locked.text());
    expect((await unlock(again, PASSPHRASE)).ok).toBe(true);
  });

  test('is told from a file that is not locked', async () => {
    expect(await isLocked(locked)).toBe(true);
    expect(await isLocked(new Blob(['{"format":"unknot","version":1}']))).toBe(false);
    expect(await isLocked(new Blob([]))).toBe(false);
  });

  test('does not open with another passphrase, and says so', async () => {
    expect(await failureOf(locked, 'four calm snails wail')).toBe(WRONG);
    expect(await failureOf(locked, '')).toBe(WRONG);
  });

  test('keeps a key that nobody can read, and says 600,000 rounds', async () => {
    expect(key.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
    expect(key.rounds).toBe(600_000);
  });
});

describe('a locked file that was changed', () => {
  test.each([
    ['iv', CHANGED, bent],
    ['salt', WRONG, bent],
    ['check', WRONG, bent],
    ['rounds', WRONG, () => 600_001],
    ['rounds', FIRST_LINE, () => 1],
    ['rounds', FIRST_LINE, () => 1e12],
    ['rounds', FIRST_LINE, () => '600000'],
    ['version', FIRST_LINE, () => 0],
    ['version', /^A newer version of Unknot locked this file/, () => 2],
    ['format', FIRST_LINE, () => 'other'],
    ['salt', FIRST_LINE, () => 'short'],
    ['iv', FIRST_LINE, () => null],
  ])('in its %s does not open (%s)', async (field, sentence, change) => {
    const changed = await withHeader((header) => ({ ...header, [field]: change(header[field]) }));
    expect(await failureOf(changed)).toMatch(sentence);
  });

  test('by a field more, or by a space, does not open', async () => {
    expect(await failureOf(await withHeader((header) => ({ ...header, more: 1 })))).toMatch(CHANGED);
    const text = await locked.text();
    const spaced = new Blob([text.slice(0, text.indexOf('\n')), ' \n', locked.slice(text.indexOf('\n') + 1)]);
    expect(await failureOf(spaced)).toMatch(CHANGED);
  });

  test.each(['salt', 'iv', 'check', 'rounds', 'version', 'format'])('and lacks its %s does not open', async (field) => {
    const without = await withHeader(({ [field]: _, ...rest }) => rest);
    expect(await failureOf(without)).toMatch(FIRST_LINE);
  });

  test('in one bit of its data, or cut short anywhere, does not open', async () => {
    const bytes = await locked.bytes();
    for (const at of [-1, -17, -25]) {
      const flipped = bytes.slice();
      flipped[flipped.length + at] = (flipped.at(at) ?? 0) ^ 1;
      expect(await failureOf(new Blob([flipped]))).toMatch(CHANGED);
    }
    expect(await failureOf(locked.slice(0, -1))).toMatch(CHANGED);
    expect(await failureOf(locked.slice(0, 100))).toMatch(FIRST_LINE);
    expect(await failureOf(locked.slice(0, (await locked.text()).indexOf('\n') + 1))).toMatch(CHANGED);
  });
});
