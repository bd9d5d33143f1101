import { fold } from './fold';
import { citeShortly } from './sources';
import type { Block, Section, Topic } from './topic';

/**
 * The words of a question, folded; none when it is blank. Where a language puts no spaces between its words, what was
 * typed is one word, which is then found as it stands.
 */
export function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * The topics with only those sections in which every word stands somewhere: in the title of the topic or section, in the
 * text, or in the name of a source. All of them when there are no words; a topic without such a section is left out.
 */
export function findSections(topics: readonly Topic[], words: readonly string[]): readonly Topic[] {
  if (words.length === 0) return topics;
  return topics
    .map((topic) => ({ ...topic, sections: topic.sections.filter((section) => hasAll(topic, section, words)) }))
    .filter(({ sections }) => sections.length > 0);
}

/** How many sections these topics have together. */
export function countSections(topics: readonly Topic[]): number {
  return topics.reduce((sum, { sections }) => sum + sections.length, 0);
}

/** What sections say, folded once and not at every letter that is typed. A section stands in one topic only. */
const searched = new WeakMap<Section, string>();

function hasAll(topic: Topic, section: Section, words: readonly string[]): boolean {
  const known = searched.get(section);
  const text = known ?? fold([topic.title, section.title, ...section.blocks.flatMap(textsOf)].join('\n'));
  if (known === undefined) searched.set(section, text);
  return words.every((word) => text.includes(word));
}

/** Everything a block gives to read. */
export function textsOf(block: Block): readonly string[] {
  if (block.type === 'see') return [block.text];
  const texts = block.type === 'list' ? block.items : [block.text];
  return block.source === undefined ? texts : [...texts, citeShortly(block.source)];
}
