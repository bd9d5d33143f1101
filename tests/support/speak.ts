import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../machine/steps.ts';

export type Texts = { readonly [name: string]: string | Texts };

/** The messages of a language by name, as the build hands them to the browser. */
export function messagesOf(language: string): ReadonlyMap<string, string> {
  const file = readFileSync(join(ROOT, 'locales', `${language}.json`), 'utf8');
  return new Map(flatten(JSON.parse(file) as Texts));
}

function flatten(texts: Texts, path = ''): readonly (readonly [name: string, text: string])[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [[path + name, text] as const] : flatten(text, `${path}${name}_`),
  );
}

/** A browser's `i18n` that speaks that language. */
export function speaker(language: string) {
  const messages = messagesOf(language);
  return {
    getUILanguage: () => language.replace('_', '-'),
    getMessage: (name: string, values: readonly string[] = []) =>
      (messages.get(name) ?? '').replace(/\$([1-9])/g, (_, place) => values[Number(place) - 1] ?? ''),
  };
}

Object.assign(globalThis, { browser: { i18n: speaker('en') } });
