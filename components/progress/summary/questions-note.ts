import { chain } from '@/utils/domain/progress/chain';
import type { Questions } from '@/utils/domain/progress/summary-questions';
import { many } from '@/utils/i18n/t';

/** What of the questions does not fit on the sheet, before it is printed; empty when all do. */
export function questionsNote({ leftOut, shortened }: Questions): string {
  const notes = [
    ...(leftOut > 0 ? [many('progress.questionsLeftOut', leftOut)] : []),
    ...(shortened > 0 ? [many('progress.questionsCut', shortened)] : []),
  ];
  return chain(notes, 'sentences');
}
