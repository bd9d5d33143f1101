import * as v from 'valibot';

const namedSchema = v.object({ own: v.array(v.object({ id: v.string(), name: v.string() })) });

/**
 * What the person's own exercises are called, by id, from stored preferences; a list of breaks needs no more of them.
 * None when nothing is stored or it cannot be read, which the options page tells of.
 */
export function ownNames(stored: unknown): ReadonlyMap<string, string> {
  const parsed = v.safeParse(namedSchema, stored);
  return new Map(parsed.success ? parsed.output.own.map(({ id, name }) => [id, name]) : []);
}
