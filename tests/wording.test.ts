import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, sourceFiles } from './fences/imports';

/**
 * What Unknot never says of itself. Words that have an ordinary meaning as well ("alert", "risk", "therapy") are
 * matched where they would be a claim.
 */
const NEVER = [
  /\b(treats|treated|treating)\b(?! (?:you|the person)\b)/i,
  /\brelie(?:ves|ving|f)\b/i,
  /\bprevents?\b(?= (?:pain|injur|back|neck))/i,
  /\bcures?\b/i,
  /\breduces? (?:your )?(?:pain|soreness|risk)\b/i,
  /\btherapy\b/i,
  /\bclinically proven\b/i,
  /\bmonitors?\b(?= your)/i,
  /\bdetects?\b/i,
  /\brisk\b/i,
  /\balerts?\b/i,
  /\bprescribes?\b/i,
  /\brecommended (?:dose|frequency)\b/i,
  /\bpain is (?:severe|mild|moderate)\b/i,
] as const;

const HELP = /^(?:components|entrypoints|utils\/domain)\/help\//; // it quotes what was found, with its source
const TEXT = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|>([^<>{}]+)</g;

/** Every text of a source that a person might read: literals and what stands between tags, with at least two words. */
function textsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  return [...code.matchAll(TEXT)]
    .map((match) => match.slice(1).find(Boolean) ?? '')
    .filter((text) => /\w .*\w/.test(text));
}

/** What a text says that must never be said; what another program calls its own button is a quotation. */
function claimIn(text: string): string | null {
  const own = text.replace(/“[^”]*”/g, '');
  return NEVER.map((word) => own.match(word)?.[0] ?? null).find((found) => found !== null) ?? null;
}

describe('no page says what Unknot may not claim', () => {
  test('but for the help page, which quotes its sources', () => {
    const texts = sourceFiles()
      .filter((path) => !HELP.test(path))
      .flatMap((path) => textsOf(readFileSync(join(ROOT, path), 'utf8')).map((text) => ({ path, text })));
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(({ text }) => claimIn(text) !== null)).toEqual([]);
  });

  test.each([
    'Unknot treats your neck.',
    'Stretching relieves it.',
    'Pain relief in a minute.',
    'This prevents injuries.',
    'Reduces pain by half.',
    'Clinically proven.',
    'It monitors your condition.',
    'Detects bad posture.',
    'The recommended frequency is weekly.',
    'Your pain is severe.',
    'Your risk is high.',
  ])('%s is found', (text) => {
    expect(claimIn(text)).not.toBeNull();
  });
});
