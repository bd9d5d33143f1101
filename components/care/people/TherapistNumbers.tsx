import type { TherapistSummary } from '@/utils/domain/care/therapist-summary';
import { formatNumber, t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import styles from './TherapistNumbers.module.css';

interface Props {
  /** In the order of the alphabet. */
  readonly summaries: readonly TherapistSummary[];
}

/** The sessions with each therapist in numbers: counted, never ranked. */
export function TherapistNumbers({ summaries }: Props) {
  return (
    <div class={styles.numbers}>
      <table>
        <caption>{t('people.sessionsOf400Days')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('people.withTherapist')}</th>
            <th scope="col">{t('people.sessionsDone')}</th>
            <th scope="col">{t('people.painBefore')}</th>
            <th scope="col">{t('people.painAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {summaries.map(({ therapist, sessions, scored, before, after }) => (
            <tr key={therapist ?? ''}>
              <th scope="row">{therapist ?? t('people.noNameGiven')}</th>
              <td>{formatNumber(sessions)}</td>
              <td>{medianText(before, scored)}</td>
              <td>{medianText(after, scored)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={styles.small}>{t('people.howMediansAreMade')}</p>
    </div>
  );
}

function medianText(median: number | null, scored: number) {
  if (median === null) return t('people.noScores');
  return (
    <Rich
      text={t('people.medianOfSessions', median, scored)}
      parts={[(words) => <span class={styles.count}>{words}</span>]}
    />
  );
}
