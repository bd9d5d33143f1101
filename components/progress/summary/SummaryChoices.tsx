import { SUMMARY_PARTS, type SummaryPart } from '@/utils/domain/progress/summary';
import { fitQuestions } from '@/utils/domain/progress/summary-questions';
import { PART_NAMES } from '@/utils/domain/progress/summary-text';
import { t } from '@/utils/i18n/t';
import { Field, FieldGroup } from '../../Field';
import { Toggle } from '../../Toggle';
import { questionsNote } from './questions-note';
import styles from './SummaryChoices.module.css';

interface Props {
  readonly parts: readonly SummaryPart[];
  readonly questions: string;
  readonly onChangeParts: (parts: readonly SummaryPart[]) => void;
  readonly onChangeQuestions: (questions: string) => void;
}

/** What stands on the sheet, and the person's own questions. */
export function SummaryChoices({ parts, questions, onChangeParts, onChangeQuestions }: Props) {
  const note = questionsNote(fitQuestions(questions));
  return (
    <>
      <FieldGroup legend={t('progress.whatIsInIt')}>
        <div class={styles.parts}>
          {SUMMARY_PARTS.map((part) => (
            <Toggle
              key={part}
              label={PART_NAMES[part]}
              isOn={parts.includes(part)}
              onChange={(isOn) =>
                onChangeParts(SUMMARY_PARTS.filter((one) => (one === part ? isOn : parts.includes(one))))
              }
            />
          ))}
        </div>
      </FieldGroup>
      {parts.includes('questions') && (
        <div class={styles.questions}>
          <Field label={t('progress.questionsField')} hint={t('progress.keptWhileOpen')}>
            {(control) => (
              <textarea
                {...control}
                rows={4}
                value={questions}
                onInput={(event) => onChangeQuestions(event.currentTarget.value)}
              />
            )}
          </Field>
          <p class={styles.note} role="status">
            {note}
          </p>
        </div>
      )}
    </>
  );
}
