import type { Summary } from '@/utils/domain/progress/summary';
import type { Span } from '@/utils/domain/progress/summary-spans';
import { moreWords, sessionName, sessionsLines } from '@/utils/domain/progress/summary-text';
import { formatNumber, t } from '@/utils/i18n/t';
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
      {sessionsLines(sessions).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('progress.dayHead')}</th>
              <th scope="col">{t('progress.whatAndWhomHead')}</th>
              <th scope="col">{t('progress.beforeHead')}</th>
              <th scope="col">{t('progress.afterHead')}</th>
              <th scope="col">{t('progress.sore24hHead')}</th>
              <th scope="col">{t('progress.sore48hHead')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((session) => (
              <tr key={session.id}>
                <th scope="row">{SHEET_WORDS.dateBefore(session.day, span.last)}</th>
                <td class={styles.name}>{sessionName(session)}</td>
                {[session.before, session.after, session.soreness?.h24, session.soreness?.h48].map((score, index) => (
                  <td key={index}>{score === undefined ? '–' : formatNumber(score)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p>{moreWords(more)}</p>}
    </>
  );
}
