import type { Summary } from '@/utils/domain/progress/summary';
import type { Span } from '@/utils/domain/progress/summary-spans';
import { moreWords, sessionName, sessionsLines } from '@/utils/domain/progress/summary-text';
import styles from './SummarySheet.module.css';
import { SHEET_WORDS } from './sheet-words';

interface Props {
  readonly sessions: NonNullable<Summary['sessions']>;
  readonly span: Span;
}

/** The sessions with pain before and after, and soreness, as far as they were noted. */
export function SessionsPart({ sessions, span }: Props) {
  const { shown, more } = sessions.latest;
  return (
    <>
      {sessionsLines(sessions, SHEET_WORDS).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">What, with whom</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Sore 24 h</th>
              <th scope="col">48 h</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((session) => (
              <tr key={session.id}>
                <th scope="row">{SHEET_WORDS.dateBefore(session.day, span.last)}</th>
                <td class={styles.name}>{sessionName(session)}</td>
                {[session.before, session.after, session.soreness?.h24, session.soreness?.h48].map((score, index) => (
                  <td key={index}>{score === undefined ? '–' : SHEET_WORDS.number(score)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p>{moreWords(more, SHEET_WORDS)}</p>}
    </>
  );
}
