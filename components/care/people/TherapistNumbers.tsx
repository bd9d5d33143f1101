import type { TherapistSummary } from '@/utils/domain/care/therapist-summary';
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
        <caption>Your sessions of the last 400 days</caption>
        <thead>
          <tr>
            <th scope="col">With</th>
            <th scope="col">Done</th>
            <th scope="col">Pain before</th>
            <th scope="col">Pain after</th>
          </tr>
        </thead>
        <tbody>
          {summaries.map(({ therapist, sessions, scored, before, after }) => (
            <tr key={therapist ?? ''}>
              <th scope="row">{therapist ?? 'No name given'}</th>
              <td>{sessions}</td>
              <td>{medianText(before, scored)}</td>
              <td>{medianText(after, scored)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={styles.small}>
        Medians, with the number of sessions they are of: those with a score both before and after. By alphabet, because
        a difference is not an effect. Nothing here says what pain would have done anyway.
      </p>
    </div>
  );
}

function medianText(median: number | null, scored: number) {
  if (median === null) return 'no scores';
  return (
    <>
      {median} <span class={styles.count}>of {scored}</span>
    </>
  );
}
