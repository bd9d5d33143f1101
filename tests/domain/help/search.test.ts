import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, markMatches } from '@/utils/domain/help/fold';
import { countSections, findSections, wordsOf } from '@/utils/domain/help/search';
import { fact, points, say, see, type Topic } from '@/utils/domain/help/topic';
import { TOPICS } from '@/utils/domain/help/topics';

const PAGE: readonly Topic[] = [
  {
    id: 'massage',
    title: 'Massage',
    lead: 'Never searched.',
    sections: [
      { id: 'back', title: 'Low back', blocks: [fact('An hour a week.', 'cherkin'), see('sore', 'On soreness')] },
      { id: 'neck', title: 'Neck', blocks: [say('Half an hour at a café.'), points('Ask', 'Don’t wait')] },
    ],
  },
  {
    id: 'sore',
    title: 'Soreness',
    lead: '',
    sections: [{ id: 'usual', title: 'Usual', blocks: [say('A day or two.')] }],
  },
];

function idsFor(query: string): readonly string[] {
  return findSections(PAGE, wordsOf(query)).flatMap(({ sections }) => sections.map(({ id }) => id));
}

describe('searching the page', () => {
  it.each([
    ['', ['back', 'neck', 'usual']],
    ['   ', ['back', 'neck', 'usual']],
    ['hour', ['back', 'neck']],
    ['HOUR  week', ['back']],
    ['week hour', ['back']],
    ['massage neck', ['neck']],
    ['cafe', ['neck']],
    ['CAFÉ', ['neck']],
    ["don't", ['neck']],
    ['don’t', ['neck']],
    ['cherkin 2011', ['back']],
    ['soreness', ['back', 'usual']],
    ['hour day', []],
    ['searched', []],
    ['.*', []],
  ])('for "%s" finds %j', (query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });

  it('counts the sections that are left', () => {
    expect(countSections(findSections(PAGE, ['hour']))).toBe(2);
    expect(countSections([])).toBe(0);
  });

  it('finds every section of the help by the words of its own title', () => {
    for (const { sections } of TOPICS) {
      for (const { id, title } of sections) {
        const found = findSections(TOPICS, wordsOf(title)).flatMap((topic) => topic.sections);
        expect(found.map((section) => section.id)).toContain(id);
      }
    }
  });
});

describe('searching in any language', () => {
  it.each([
    ['german', 'Dehnübungen für den Rücken, nach außen', ['ruck', 'AUẞEN', 'aussen dehnubung'], ['rueckwarts']],
    ['polish', 'Ból szyi. Ćwiczenia są łatwe', ['bol', 'latwe', 'cwiczenia ŁATWE'], ['bola']],
    ['french', 'Douleur au cou : la sœur de l’épaule', ['soeur', "l'epaule", 'COU douleur'], ['épaules']],
    [
      'japanese',
      '首の痛みは２０分ごとのがまん',
      ['痛み', '首の痛み', '20分', '首　痛み', 'がまん'],
      ['肩', 'かまん', 'ｶﾞ'],
    ],
    ['japanese-katakana', 'マッサージでリラックス', ['マッサージ', 'ﾏｯｻｰｼﾞ', 'ージで'], ['マツサージ', 'まっさーじ']],
    [
      'chinese',
      '颈部按摩：每周一次，每次60分钟。',
      ['按摩', '颈部', '每周一次', '６０', '颈部 分钟'],
      ['按摩师', '肩部'],
    ],
    ['arabic', 'آلَامُ الرَّقَبَةِ أَقَلُّ بَعْدَ ٢٠ دَقِيقَة', ['الام', 'آلام', 'الرقبه', 'اقل', '20', 'دقيقــة'], ['الظهر']],
    ['hindi', 'गर्दन का दर्द २० मिनट में, ज़्यादा नहीं', ['दर्द', '20 मिनट', 'ज्यादा', 'गर्दन दर्द'], ['दरद', 'पीठ']],
  ])('%s: "%s" is found by %j and not by %j', (id, text, found, notFound) => {
    const page = [{ id: 'topic', title: '', lead: '', sections: [{ id, title: '', blocks: [say(text)] }] }];
    const finds = (query: string) => findSections(page, wordsOf(query)).length > 0;
    expect(found.filter((query) => !finds(query))).toEqual([]);
    expect(notFound.filter(finds)).toEqual([]);
  });

  it('passes over the signs that only steer how a text is set', () => {
    expect(fold('\u2068Cook\u2069 2015, nach\u00admittags')).toBe('cook 2015, nachmittags');
  });
});

describe('marking what was found', () => {
  it.each([
    ['An hour', ['hour'], 'An [hour]'],
    ['Hour by HOUR', ['hour'], '[Hour] by [HOUR]'],
    ['At a café', ['cafe'], 'At a [café]'],
    ['At a cafe\u0301!', ['cafe'], 'At a [cafe\u0301]!'],
    ['Don’t', ["don't"], '[Don’t]'],
    ['ﬁne', ['fi'], '[ﬁ]ne'],
    ['𝒶 break', ['break'], '𝒶 [break]'],
    ['Straße', ['strasse'], '[Straße]'],
    ['首や肩の痛み', ['肩の'], '首や[肩の]痛み'],
    ['颈部疼痛', ['疼痛'], '颈部[疼痛]'],
    ['أَلَمُ الظَّهْر', ['الم'], '[أَلَمُ] الظَّهْر'],
    ['गर्दन में दर्द', ['दर्द'], 'गर्दन में [दर्द]'],
    ['abc', ['ab', 'bc'], '[abc]'],
    ['abc', ['x'], 'abc'],
    ['abc', [''], 'abc'],
    ['', ['a'], ''],
  ])('in "%s" for %j gives %s', (text, words, marked) => {
    const pieces = markMatches(text, words);
    const shown = pieces.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('');
    expect(shown).toBe(marked);
  });

  it('loses and adds no letter, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          markMatches(text, wordsOf(query))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
