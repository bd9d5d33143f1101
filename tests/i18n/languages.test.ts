import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../fences/imports';
import { messagesOf } from '../support/speak';

/** The languages there are, by the names of their files. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt_BR', 'it', 'pl', 'nl', 'ja', 'zh_CN', 'ar', 'hi'] as const;

const FORMS = /_(zero|one|two|few|many|other)$/;
const STORE_LIMIT = 132; // characters of a description that both stores take

const english = messagesOf('en');

/** Messages with forms for plurals, without the form. */
const counted = new Set([...english.keys()].filter((name) => name.endsWith('_other')).map((name) => name.slice(0, -6)));

/** The forms a language has, as Intl knows them. */
function formsOf(language: string): readonly string[] {
  return new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories;
}

/** The places for values ($1, $2) and for parts (<1>, <2>) in a text, each once. */
function placesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\$\d|<\/?\d>/g))].sort();
}

/** The names a language must have: the English ones, with its own forms for what is counted. */
function namesFor(language: string): readonly string[] {
  const plain = [...english.keys()].filter((name) => !counted.has(name.replace(FORMS, '')));
  return [...plain, ...[...counted].flatMap((name) => formsOf(language).map((form) => `${name}_${form}`))].sort();
}

it('the languages are those of the files', () => {
  const files = readdirSync(join(ROOT, 'locales')).filter((file) => file.endsWith('.json'));
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);

  it('has every message, and no other', () => {
    expect([...messages.keys()].sort()).toEqual(namesFor(language));
  });

  it('says what it is', () => {
    expect(messages.get('language')).toBe(language.replace('_', '-'));
    expect(messages.get('direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('has the places of the English messages', () => {
    const wrong = [...messages].filter(([name, text]) => {
      const base = name.replace(FORMS, '');
      const form = counted.has(base) ? (FORMS.exec(name)?.[1] ?? '') : null;
      const wanted = placesIn(english.get(form === null ? name : `${base}_other`) ?? '');
      // "One break" or "two breaks" may do without the number.
      const optional = form !== null && form !== 'other' && form !== 'many' && form !== 'few' ? '$1' : null;
      const has = placesIn(text);
      return [...new Set([...wanted, ...has])].some(
        (place) => place !== optional && has.includes(place) !== wanted.includes(place),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has texts that a browser reads as they are', () => {
    // Chromium takes $word$ for a placeholder with a name, and reads names without regard to case.
    expect([...messages].filter(([, text]) => /\$[\w@]+\$/.test(text) || text.trim() === '')).toEqual([]);
    expect(new Set([...messages.keys()].map((name) => name.toLowerCase())).size).toBe(messages.size);
    expect([...messages.keys()].filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(messages.get('manifest_description')?.length).toBeLessThanOrEqual(STORE_LIMIT);
  });
});

it('every English message is used', () => {
  const sources = [...sourceFiles(), 'wxt.config.ts'].map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
  const named = [...sources.matchAll(/['`]([a-z]\w*(?:\.\w+)+)['`]/gi)].map(([, name = '']) =>
    name.replaceAll('.', '_'),
  );
  const inManifest = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
  // Names with a part that is looked up: `common.hold.${reason}`.
  const begun = [...sources.matchAll(/`([a-z]\w*(?:\.\w+)*)\.\$\{/gi)].map(
    ([, name = '']) => `${name.replaceAll('.', '_')}_`,
  );
  const used = new Set([...named, ...inManifest, 'language', 'direction']);
  const isUsed = (name: string): boolean =>
    [name, name.replace(FORMS, ''), name.replace(/_\d+$/, '')].some((form) => used.has(form)) ||
    begun.some((start) => name.startsWith(start));
  expect([...english.keys()].filter((name) => !isUsed(name))).toEqual([]);
});
