import { t } from '@/utils/i18n/t';

const JOINTS = {
  /** "Neck pain. Sore hips." */
  sentences: 'progress.chain.sentences',
  /** "74 % taken; 1 session" */
  clauses: 'progress.chain.clauses',
  /** "pain before 5, after 3" */
  items: 'progress.chain.items',
} as const;

/** Texts one after the other, with what the language sets between them and without an "and"; empty for none. */
export function chain(texts: readonly string[], of: keyof typeof JOINTS): string {
  return texts.reduce((before, text) => (before === '' ? text : t(JOINTS[of], before, text)), '');
}
