import type { Questions } from '@/utils/domain/progress/summary-questions';

/** What of the questions does not fit on the sheet, before it is printed; empty when all do. */
export function questionsNote({ leftOut, shortened }: Questions): string {
  const notes = [
    leftOut > 0 &&
      `${leftOut === 1 ? 'The last question does' : `The last ${leftOut} questions do`} not fit on the page.`,
    shortened > 0 &&
      `${shortened === 1 ? 'One question is' : `${shortened} questions are`} longer than two lines and will be cut short.`,
  ];
  return notes.filter(Boolean).join(' ');
}
