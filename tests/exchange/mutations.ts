/** Numbers from 0 up to `below` that come in the same order every time. */
export function makeRandom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const ODD = [
  'null',
  'true',
  '-1',
  '1e999',
  '9007199254740993',
  '123456789012345678901234567890',
  '-0',
  '0.5',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  '{"__proto__":{"at":1}}',
  '{"constructor":1}',
  '[]',
  '{}',
  '[[[[]]]]',
  `${'['.repeat(400)}${']'.repeat(400)}`,
  `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`,
  `"${'x'.repeat(5000)}"`,
] as const;

type Random = (below: number) => number;

/** A text that was damaged in one of many ways, by chance. */
export function mutated(text: string, random: Random): Uint8Array {
  const kinds = [flipped, cut, torn, doubled, valueSwapped, valueSwapped, keyDoubled, lineMoved, valuesExchanged];
  const kind = kinds[random(kinds.length)] ?? flipped;
  return kind(text, random);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Some bits the other way round. */
function flipped(text: string, random: Random): Uint8Array {
  const bytes = encoded(text);
  for (let count = random(6); count >= 0; count -= 1) {
    const place = random(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << random(8));
  }
  return bytes;
}

/** Ends too soon. */
function cut(text: string, random: Random): Uint8Array {
  return encoded(text.slice(0, random(text.length)));
}

/** A piece is missing in the middle. */
function torn(text: string, random: Random): Uint8Array {
  const from = random(text.length);
  return encoded(text.slice(0, from) + text.slice(from + 1 + random(200)));
}

/** A piece comes twice. */
function doubled(text: string, random: Random): Uint8Array {
  const from = random(text.length);
  const piece = text.slice(from, from + 1 + random(300));
  return encoded(text.slice(0, from) + piece + text.slice(from));
}

const VALUE = /(?<=:)("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|null|true|false|\[\]|\{\})/g;

/** One value is an odd one. */
function valueSwapped(text: string, random: Random): Uint8Array {
  const places = [...text.matchAll(VALUE)];
  const place = places[random(places.length)];
  if (place === undefined) return encoded(text);
  const odd = ODD[random(ODD.length)] ?? 'null';
  return encoded(text.slice(0, place.index) + odd + text.slice(place.index + place[0].length));
}

/** Two values stand in each other's place. */
function valuesExchanged(text: string, random: Random): Uint8Array {
  const places = [...text.matchAll(VALUE)];
  const [first, second] = [places[random(places.length)], places[random(places.length)]].sort(
    (a, b) => (a?.index ?? 0) - (b?.index ?? 0),
  );
  if (first === undefined || second === undefined || first.index === second.index) return encoded(text);
  const between = text.slice(first.index + first[0].length, second.index);
  const after = text.slice(second.index + second[0].length);
  return encoded(text.slice(0, first.index) + second[0] + between + first[0] + after);
}

/** A name comes twice in one object. */
function keyDoubled(text: string, random: Random): Uint8Array {
  const places = [...text.matchAll(/"\w+":/g)];
  const place = places[random(places.length)];
  const odd = ODD[random(ODD.length)] ?? 'null';
  return encoded(
    place === undefined ? text : `${text.slice(0, place.index)}${place[0]}${odd},${text.slice(place.index)}`,
  );
}

/** One line stands elsewhere. */
function lineMoved(text: string, random: Random): Uint8Array {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(random(lines.length), 1);
  lines.splice(random(lines.length), 0, line);
  return encoded(lines.join('\n'));
}
