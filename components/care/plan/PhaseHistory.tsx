import type { Appointment } from '@/utils/domain/care/appointment';
import type { Phase, Series } from '@/utils/domain/care/care';
import { undoPhase } from '@/utils/domain/care/change-series';
import type { LocalDay } from '@/utils/domain/time/units';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import styles from './plan.module.css';
import type { EditCare } from './plan-desk';
import { atStart, cadenceWords, countWords, formatDate, sessionsDone } from './plan-words';
import { useRefused } from './use-refused';

interface Props {
  readonly series: Series;
  readonly appointments: readonly Appointment[];
  readonly today: LocalDay;
  readonly edit: EditCare;
}

/** Every phase there was: since when, why, and the sessions done in it. */
export function PhaseHistory({ series, appointments, today, edit }: Props) {
  const { refused, run } = useRefused();
  const { phases } = series;
  const phaseLine = (phase: Phase, index: number): string => {
    const next = phases[index + 1]?.since ?? null;
    const until = next === null ? 'to now' : `to ${formatDate(next, today)}`;
    const done = sessionsDone(appointments, series.id, phase.since, next);
    const figures = phase.cadence === 'paused' ? [] : [countWords(done, 'session')];
    const by = phase.by === 'rule' ? ['your rule was met'] : [];
    const why = phase.why === undefined ? by : [...by, phase.why];
    return [`${formatDate(phase.since, today)} ${until}`, ...figures, ...why].join(' · ');
  };
  return (
    <details>
      <summary>History ({phases.length})</summary>
      <ol class={styles.history} reversed>
        {phases
          .map((phase, index) => (
            <li key={`${phase.since}-${index}`}>
              <strong>{atStart(cadenceWords(phase.cadence))}</strong>{' '}
              <span class={styles.muted}>{phaseLine(phase, index)}</span>
            </li>
          ))
          .reverse()}
      </ol>
      {phases.length > 1 && (
        <Button
          variant="plain"
          onClick={() => run(edit((care) => undoPhase(care, series.id), 'Last change taken back'))}
        >
          Take back the last change
        </Button>
      )}
      <ErrorLine message={refused} />
    </details>
  );
}
