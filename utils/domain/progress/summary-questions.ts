/** The person's own questions as they stand on the sheet. */
export interface Questions {
  readonly shown: readonly string[];
  /** Left out because there was no more room. */
  readonly leftOut: number;
  /** Ended early because they were longer than two lines. */
  readonly shortened: number;
}

const MOST = 8;
const LINE = 100; // characters of a line on the sheet, with room for wide letters
const LONGEST = 2 * LINE;
const LINES = 10; // all questions together, so that they leave the page to the rest

/** The questions, one from each line that has any; as many as there is room for on the sheet. */
export function fitQuestions(text: string): Questions {
  const asked = text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  const shown: string[] = [];
  let lines = 0;
  for (const question of asked.map(shorten).slice(0, MOST)) {
    lines += Math.ceil(question.length / LINE);
    if (lines > LINES) break;
    shown.push(question);
  }
  return {
    shown,
    leftOut: asked.length - shown.length,
    shortened: asked.slice(0, shown.length).filter(({ length }) => length > LONGEST).length,
  };
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
