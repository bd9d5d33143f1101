import { describe, expect, it } from 'vitest';
import { EMERGENCY_PLACES } from '@/utils/domain/help/emergency-numbers';
import { GET_HELP } from '@/utils/domain/help/get-help';
import { textsOf } from '@/utils/domain/help/search';
import { LAST_LOOKED_AT } from '@/utils/domain/help/source';
import { citeShortly, SOURCES, type SourceName, sourcesInOrder } from '@/utils/domain/help/sources';
import { TOPICS } from '@/utils/domain/help/topics';

const SECTIONS = TOPICS.flatMap(({ sections }) => sections);
const BLOCKS = SECTIONS.flatMap(({ blocks }) => blocks);
const IDS = [...TOPICS, ...SECTIONS].map(({ id }) => id);

const TEXTS = [
  ...TOPICS.flatMap(({ title, name = '', lead }) => [title, name, lead]),
  ...SECTIONS.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
  ...Object.values(SOURCES).flatMap(({ who, where, note }) => [who, where, note]),
  ...EMERGENCY_PLACES.flatMap(({ name, numbers }) => [name, ...numbers.map(({ answers }) => answers)]),
];

/** What would make a promise, or a medical device, of a page that informs. */
const FORBIDDEN: readonly RegExp[] = [
  /\btreat(s|ed|ing|ments?)?\b/i,
  /\b(cur(e|es|ed|ing)|heal(s|ed)?)\b/i,
  /\b(reliev(e|es|ed|ing)|relief)\b/i,
  /\bprevent/i,
  /\breduc(e|es|ed|ing) (your |the )?pain/i,
  /\bclinically\b/i,
  /\brecommended (dose|frequency)/i,
  /\b(severe|mild|moderate) pain\b/i,
  /\bpain is (severe|mild|moderate)\b/i,
  /\bsevere\b/i,
  /\bdiagnos/i,
  /\bmonitor/i,
  /\bdetect/i,
  /\bprescribes\b/i,
  /\brisk\b/i,
  /\balert/i,
  /\btherap(y|ies)\b/i,
  /\b(bad|wrong) posture\b/i,
];

/** The only sentences and titles that may have such a word. */
const ALLOWED: readonly string[] = [
  'it does not diagnose, treat, monitor or manage any condition',
  'Journal of Orthopaedic & Sports Physical Therapy',
  'Federation of State Massage Therapy Boards',
];

describe('what the help says', () => {
  it.each(TEXTS.filter((text) => text !== ''))('promises nothing: %s', (text) => {
    const rest = ALLOWED.reduce((left, allowed) => left.replace(allowed, ''), text);
    expect(FORBIDDEN.filter((word) => word.test(rest))).toEqual([]);
  });

  it('needs every exception it has', () => {
    expect(ALLOWED.filter((allowed) => !TEXTS.some((text) => text.includes(allowed)))).toEqual([]);
  });

  it.each(['It treats pain', 'relieves', 'Prevents flares', 'clinically proven', 'Your pain is severe', 'diagnosis'])(
    'would not be let through with: %s',
    (text) => {
      expect(FORBIDDEN.some((word) => word.test(text))).toBe(true);
    },
  );

  it('is plain: no text is longer than 300 characters', () => {
    expect(TEXTS.filter((text) => text.length > 300)).toEqual([]);
  });
});

describe('the facts of the help', () => {
  const facts = BLOCKS.filter((block) => block.type !== 'see').filter(({ source }) => source !== undefined);

  it('each have a source and its year', () => {
    expect(facts.length).toBeGreaterThan(40);
    const thisYear = Number(LAST_LOOKED_AT.slice(0, 4));
    for (const { source } of facts) {
      const { who, where, year } = SOURCES[source as SourceName];
      expect(who).not.toBe('');
      expect(where).toMatch(/\.$/);
      expect(year).toBeGreaterThan(1990);
      expect(year).toBeLessThanOrEqual(thisYear);
      expect(citeShortly(source as SourceName)).toContain(String(year));
    }
  });

  it.each(['gross', 'perlman'] as const)('that were not read again say so: %s', (name) => {
    const texts = facts.filter(({ source }) => source === name).flatMap(textsOf);
    expect(texts.filter((text) => !text.startsWith(SOURCES[name].who)).join(' ')).toMatch(/as far as we know/i);
  });

  it('use every source there is, and the list has each once', () => {
    const used = new Set(facts.map(({ source }) => source));
    expect(sourcesInOrder().filter((name) => !used.has(name))).toEqual([]);
    expect(new Set(sourcesInOrder()).size).toBe(Object.keys(SOURCES).length);
  });

  it('with a number stand nowhere without a source', () => {
    const unsourced = BLOCKS.filter((block) => block.type === 'paragraph' && block.source === undefined);
    const studies = /\b\d+ (people|trials|visits|weeks)|\d %/;
    expect(unsourced.flatMap(textsOf).filter((text) => studies.test(text))).toEqual([]);
  });
});

describe('the places of the help', () => {
  it('have names of their own, fit for an address', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    expect(IDS.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(IDS.filter((id) => id === 'sources' || id.startsWith('source-'))).toEqual([]);
  });

  it('are there for every link', () => {
    const links = BLOCKS.filter((block) => block.type === 'see').map(({ to }) => to);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((to) => !IDS.includes(to))).toEqual([]);
  });

  it('begin with when to get help: now, today, soon', () => {
    expect(TOPICS[0]).toBe(GET_HELP);
    expect(GET_HELP.id).toBe('get-help');
    expect(GET_HELP.sections.map(({ urgency }) => urgency)).toEqual(['now', 'today', 'soon']);
  });

  it.each(['get-help', 'what-to-expect', 'breaks', 'massage', 'how-often', 'soreness', 'ask-first', 'therapist'])(
    'keep the name #%s, because other pages lead there',
    (id) => {
      expect(IDS).toContain(id);
    },
  );
});
