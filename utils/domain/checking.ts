import * as v from 'valibot';
import { type MessageKey, t } from '@/utils/i18n/t';
import type { Result } from './result';

/** Stands for a part that is missing or of the wrong form; `check` puts a sentence that names the part in its place. */
export const MISSING = 'missing';

/** Sentences by the path of the part they speak of, with * for every index, or by a schema's short word for its rule. */
export type Sentences = Readonly<Record<string, string>>;

/** What a value ought to be: the name of a pair of messages, that it is none and that it lacks a part. */
export type Whole = MessageKey extends infer Key ? (Key extends `${infer Base}.lacks` ? Base : never) : never;

/**
 * Reads an unknown value by a schema; `whole` says what it ought to be. The errors are the schema's sentences or those
 * that `sentences` has for them, each once; unknown keys are dropped.
 */
export function check<Value>(
  whole: Whole,
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  sentences: Sentences = {},
): Result<Value, readonly string[]> {
  const outcome = v.safeParse(schema, value);
  if (outcome.success) return { ok: true, value: outcome.output };
  return { ok: false, error: [...new Set(outcome.issues.map((issue) => sentenceOf(whole, issue, sentences)))] };
}

/** Reads like `check`; the error is one text of all sentences. */
export function checkAsText<Value>(
  whole: Whole,
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
): Result<Value, string> {
  const outcome = check(whole, schema, value);
  return outcome.ok ? outcome : { ok: false, error: outcome.error.join(' ') };
}

function sentenceOf(whole: Whole, issue: v.BaseIssue<unknown>, sentences: Sentences): string {
  const path = v.getDotPath(issue);
  const word = issue.message === MISSING ? (path?.replace(/\b\d+\b/g, '*') ?? '') : issue.message;
  const sentence = sentences[word];
  if (sentence !== undefined) return sentence;
  if (issue.message !== MISSING) return issue.message;
  return path === null ? t(`${whole}.isNone`) : t(`${whole}.lacks`, path);
}

/** A number from `min` to `max`, or else the sentence. */
export function numberWithin(limit: { readonly min: number; readonly max: number }, sentence: string) {
  return v.pipe(v.number(sentence), v.minValue(limit.min, sentence), v.maxValue(limit.max, sentence));
}

/** A whole number from `min` to `max`, or else the sentence. */
export function wholeNumberWithin(limit: { readonly min: number; readonly max: number }, sentence: string) {
  return v.pipe(numberWithin(limit, sentence), v.integer(sentence));
}

/** A text of `min` to `max` characters, or else the sentence. */
export function textWithin(limit: { readonly min: number; readonly max: number }, sentence: string) {
  return v.pipe(v.string(sentence), v.minLength(limit.min, sentence), v.maxLength(limit.max, sentence));
}
