import { chain } from '@/utils/domain/progress/chain';
import type { Summary } from '@/utils/domain/progress/summary';
import {
  breaksLines,
  interferenceLine,
  moreWords,
  SUMMARY_NOTES,
  SUMMARY_TITLE,
} from '@/utils/domain/progress/summary-text';
import type { LocalDay } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { ListPart } from './ListPart';
import { PainPart } from './PainPart';
import { RegionsPart } from './RegionsPart';
import { SessionsPart } from './SessionsPart';
import { SheetPart } from './SheetPart';
import styles from './SummarySheet.module.css';
import { SHEET_WORDS } from './sheet-words';

interface Props {
  readonly summary: Summary;
  /** Whom it is for; null when nobody was chosen. */
  readonly person: string | null;
  readonly today: LocalDay;
  /** Pain scores are not seen on the screen. */
  readonly isConcealed: boolean;
}

/** The sheet of paper, as it will be printed. */
export function SummarySheet({ summary, person, today, isConcealed }: Props) {
  const { span, questions, pain, interference, regions, breaks, sessions, medicines, milestones } = summary;
  const { date, dateBefore } = SHEET_WORDS;
  return (
    <article class={styles.sheet} aria-label={t('progress.pageToPrint')}>
      <header class={styles.header}>
        <h2>{person === null ? SUMMARY_TITLE : t('progress.notesForVisitWith', person)}</h2>
        <p>
          <strong>{SHEET_WORDS.span(span)}</strong>
          <span>{t('progress.writtenOn', date(today))}</span>
        </p>
      </header>
      {questions !== null && questions.shown.length > 0 && (
        <SheetPart part="questions">
          <ol class={styles.questions}>
            {questions.shown.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </SheetPart>
      )}
      <div class={styles.columns}>
        <div class={styles.column}>
          {pain !== null && (
            <SheetPart part="pain" isConcealed={isConcealed}>
              <PainPart pain={pain} />
            </SheetPart>
          )}
          {interference !== null && (
            <SheetPart part="interference" isConcealed={isConcealed}>
              <p>{interferenceLine(interference)}</p>
              <p>
                {interference.latest.shown
                  .map(({ day, score }) => t('progress.labelled', dateBefore(day, span.last), score))
                  .join(' · ')}
              </p>
            </SheetPart>
          )}
          {breaks !== null && (
            <SheetPart part="breaks">
              {breaksLines(breaks, SHEET_WORDS).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </SheetPart>
          )}
          {medicines !== null && (
            <ListPart
              part="medicines"
              lines={medicines.shown.map(({ label, taken, skipped, days }) => [
                label,
                many('progress.medicineTaken', days, taken, skipped),
              ])}
              more={moreWords(medicines.more)}
            />
          )}
        </div>
        <div class={styles.column}>
          {sessions !== null && (
            <SheetPart part="sessions" isConcealed={isConcealed}>
              <SessionsPart sessions={sessions} span={span} />
            </SheetPart>
          )}
          {regions !== null && (
            <SheetPart part="regions" isConcealed={isConcealed}>
              <RegionsPart regions={regions} span={span} />
            </SheetPart>
          )}
          {milestones !== null && (
            <ListPart
              part="milestones"
              lines={milestones.shown.map(({ day, text }) => [dateBefore(day, span.last), text])}
              more={moreWords(milestones.more)}
            />
          )}
        </div>
      </div>
      <footer class={styles.notes}>
        <p>{chain(SUMMARY_NOTES, 'sentences')}</p>
      </footer>
    </article>
  );
}
