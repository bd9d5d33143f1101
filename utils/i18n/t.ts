import type { GeneratedI18nStructure as Messages } from '#i18n';

/** The part of the browser's own API that is asked here. */
declare const browser: {
  readonly i18n: {
    getMessage(name: string, values: readonly string[]): string;
    getUILanguage(): string;
  };
};

/** The name of a message in `locales/en.json`, with a dot between its levels. */
export type MessageKey = Extract<keyof Messages, `${string}.${string}`>;

/** What may stand in a message: numbers are written as the language writes them. */
export type Value = string | number;

/** As many values as the English message has places ($1, $2, ...) for them. */
type ValuesOf<
  Key extends keyof Messages,
  Taken extends readonly unknown[] = [],
> = Messages[Key]['substitutions'] extends infer Count ? Fill<Count, Taken> : never;
type Fill<Count, Taken extends readonly unknown[], Values extends readonly Value[] = []> = Taken['length'] extends Count
  ? Values
  : Fill<Count, [...Taken, unknown], [...Values, Value]>;

/** A message with a form for each plural the language has; English has `one` and `other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** Several messages that are read in their order, such as the steps of an exercise. */
export type ListKey = MessageKey extends infer Key ? (Key extends `${infer Base}.0` ? Base : never) : never;

/**
 * The language of the texts, as a BCP 47 tag, with the region and so the habits of the browser's where that is the same
 * language. It is not always the browser's: where there are no texts in that one, both texts and dates are English.
 * Digits are Latin everywhere, since a browser's own fields show those.
 */
export const LOCALE = localeOf(read('language'), browser.i18n.getUILanguage());

/** Which way the texts run. */
export const DIRECTION = read('direction') === 'rtl' ? 'rtl' : 'ltr';

const LISTS: Readonly<Record<string, Intl.ListFormatOptions>> = {
  and: { type: 'conjunction' },
  or: { type: 'disjunction' },
  listed: { type: 'conjunction', style: 'narrow' }, // the one style in which no language puts a bare space between them
};

const numbers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
let plurals: Intl.PluralRules | undefined;

/** A number as the language writes it, to one decimal at most. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** The message of that name in the person's language, with the values in its places. */
export function t<Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string {
  return read(key, values);
}

/** The form of a message that goes with a count, which is its $1; further values are $2 and so on. */
export function many<Key extends PluralKey>(key: Key, count: number, ...values: readonly Value[]): string {
  plurals ??= new Intl.PluralRules(LOCALE);
  const all = [count, ...values];
  return read(`${key}.${plurals.select(count)}`, all) || read(`${key}.other`, all);
}

/** All messages of a list, in their order. */
export function lines(key: ListKey): readonly string[] {
  const found: string[] = [];
  for (let text = read(`${key}.0`); text !== ''; text = read(`${key}.${found.length}`)) found.push(text);
  return found;
}

/** Things joined as the language joins them: "neck, shoulders and hips", with "or", or (listed) with commas alone. */
export function join(words: Iterable<string>, how: 'and' | 'or' | 'listed' = 'and'): string {
  return new Intl.ListFormat(LOCALE, LISTS[how]).format(words);
}

function read(key: string, values: readonly Value[] = []): string {
  const texts = values.map((value) => (typeof value === 'number' ? formatNumber(value) : apart(value)));
  return browser.i18n.getMessage(key.replaceAll('.', '_'), texts);
}

/** Keeps words of another writing direction, such as a name, from turning the sentence around them. */
function apart(value: string): string {
  return DIRECTION === 'rtl' ? `\u2068${value}\u2069` : value;
}

function localeOf(texts: string, ui: string): string {
  const isSame = new Intl.Locale(ui).language === new Intl.Locale(texts).language;
  return new Intl.Locale(isSame ? ui : texts, { numberingSystem: 'latn' }).toString();
}
