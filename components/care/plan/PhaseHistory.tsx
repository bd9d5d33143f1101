import type { Appointment } from '@/utils/domain/care/appointment';
import type { Phase, Series } from '@/utils/domain/care/care';
import { undoPhase } from '@/utils/domain/care/change-series';
import type { LocalDay } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import styles from './plan.module.css';
import type { EditCare } from './plan-desk';
import { cadenceWords, formatDate, sessionsDone } from './plan-words';
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
    const since = formatDate(phase.since, today);
    const span = next === null ? t('care.phaseToNow', since) : t('care.phaseSpan', since, formatDate(next, today));
    const done = sessionsDone(appointments, series.id, phase.since, next);
    const figures = phase.cadence === 'paused' ? [] : [many('care.sessionCount', done)];
    const by = phase.by === 'rule' ? [t('care.ruleWasMet')] : [];
    const why = phase.why === undefined ? by : [...by, phase.why];
    return [span, ...figures, ...why].join(' · ');
  };
  return (
    <details>
      <summary>{t('care.phaseHistory', phases.length)}</summary>
      <ol class={styles.history} reversed>
        {phases
          .map((phase, index) => (
            <li key={`${phase.since}-${index}`}>
              <strong>{cadenceWords(phase.cadence)}</strong> <span class={styles.muted}>{phaseLine(phase, index)}</span>
            </li>
          ))
          .reverse()}
      </ol>
      {phases.length > 1 && (
        <Button
          variant="plain"
          onClick={() => run(edit((care) => undoPhase(care, series.id), t('care.lastChangeTakenBack')))}
        >
          {t('care.takeBackLastChange')}
        </Button>
      )}
      <ErrorLine message={refused} />
    </details>
  );
}
