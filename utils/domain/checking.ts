import * as v from 'valibot';
import type { Result } from './result';

/** Stands for a part that is missing or of the wrong form; `check` puts a sentence that names the part in its place. */
export const MISSING = 'missing';

/** Sentences by the path of the part they speak of, with * for every index, or by a schema's short word for its rule. */
export type Sentences = Readonly<Record<string, string>>;

/**
 * Reads an unknown value by a schema; `whole` says what it ought to be. The errors are the schema's sentences or those
 * that `sentences` has for them, each once; unknown keys are dropped.
 */
export function check<Value>(
  whole: string,
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
  whole: string,
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
): Result<Value, string> {
  const outcome = check(whole, schema, value);
  return outcome.ok ? outcome : { ok: false, error: outcome.error.join(' ') };
}

function sentenceOf(whole: string, issue: v.BaseIssue<unknown>, sentences: Sentences): string {
  const path = v.getDotPath(issue);
  const word = issue.message === MISSING ? (path?.replace(/\b\d+\b/g, '*') ?? '') : issue.message;
  const sentence = sentences[word];
  if (sentence !== undefined) return sentence;
  if (issue.message !== MISSING) return issue.message;
  return path === null ? `This is no ${whole}.` : `The ${whole} has no usable “${path}”.`;
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
