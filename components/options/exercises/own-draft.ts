import type { Area, Exercise, Position } from '@/utils/domain/exercises/exercise';

/** What the form gives: an exercise without what only the store knows. Nothing of it is checked yet. */
export type OwnDraft = Omit<Exercise, 'id' | 'breath'>;

/** The form as it stands: what was typed is kept as text. */
export interface OwnTexts {
  readonly name: string;
  readonly area: Area;
  readonly positions: readonly Position[];
  /** One step a line. */
  readonly steps: string;
  readonly hold: string;
  readonly release: string;
  readonly reps: string;
  readonly sides: '1' | '2';
  readonly isGentle: boolean;
  readonly cautions: string;
}

const NEW: OwnTexts = {
  name: '',
  area: 'neck',
  positions: ['seated'],
  steps: '',
  hold: '10',
  release: '3',
  reps: '3',
  sides: '1',
  isGentle: false,
  cautions: '',
};

/** What the form begins with: an exercise to change, or else a plain new one. */
export function textsOf(exercise: Exercise | null): OwnTexts {
  if (exercise === null) return NEW;
  const { name, area, positions, steps, hold, release, reps, sides, isGentle, cautions } = exercise;
  return {
    name,
    area,
    positions,
    steps: steps.join('\n'),
    hold: String(hold),
    release: String(release),
    reps: String(reps),
    sides: sides === 1 ? '1' : '2',
    isGentle,
    cautions,
  };
}

/** What was typed, as an exercise. Empty lines are no steps; an empty number is none that is allowed. */
export function draftOf(texts: OwnTexts): OwnDraft {
  const { steps, hold, release, reps, sides, ...same } = texts;
  return {
    ...same,
    name: same.name.trim(),
    cautions: same.cautions.trim(),
    steps: steps
      .split('\n')
      .map((step) => step.trim())
      .filter((step) => step !== ''),
    hold: numberOf(hold),
    release: numberOf(release),
    reps: numberOf(reps),
    sides: sides === '1' ? 1 : 2,
  };
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
