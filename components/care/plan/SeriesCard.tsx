import { useState } from 'preact/hooks';
import type { Cadence } from '@/utils/domain/care/cadence';
import type { Series } from '@/utils/domain/care/care';
import { changePhase, removeSeries } from '@/utils/domain/care/change-series';
import { dayOf } from '@/utils/domain/time/local-day';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { CadenceChange } from './CadenceChange';
import { NextSession } from './NextSession';
import { PhaseHistory } from './PhaseHistory';
import styles from './plan.module.css';
import type { PlanDesk, PlanView } from './plan-desk';
import { phaseWords, sessionsDone } from './plan-words';
import { SeriesForm } from './SeriesForm';
import { useRefused } from './use-refused';

interface Props {
  readonly series: Series;
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

const RESUME = {
  weekly: 'care.resumeWeekly',
  twoWeekly: 'care.resumeTwoWeekly',
  monthly: 'care.resumeMonthly',
} as const;

type Open = 'cadence' | 'edit' | 'remove' | null;

/** One series: its present phase, its next session, and all that can be changed of it. */
export function SeriesCard({ series, view, desk }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const { refused, run } = useRefused();
  const { care, appointments } = view;
  const today = dayOf(view.now);
  const phase = series.phases.at(-1);
  if (phase === undefined) return null;
  const close = () => setOpen(null);
  const isPaused = phase.cadence === 'paused';
  const lastCadence: Cadence = series.phases
    .map(({ cadence }) => cadence)
    .findLast((cadence) => cadence !== 'paused') ?? { type: 'weekly' };
  const done = sessionsDone(appointments, series.id, phase.since, null);

  const pauseOrResume = () =>
    run(
      desk.edit(
        (care) =>
          changePhase(care, series.id, { since: today, cadence: isPaused ? lastCadence : 'paused', by: 'person' }),
        isPaused ? t('care.planResumed') : t('care.planPaused'),
      ),
    );

  return (
    <article class={styles.series} aria-label={series.title}>
      <div>
        <h3 class={styles.name}>{series.title}</h3>
        <p>{phaseWords(phase, done, today)}</p>
        {phase.why !== undefined && <p class={styles.muted}>{phase.why}</p>}
      </div>
      <NextSession series={series} view={view} desk={desk} />
      <ErrorLine message={refused} />
      <div class={styles.actions}>
        <Button variant="plain" onClick={() => setOpen('cadence')}>
          {t('care.changeHowOften')}
        </Button>
        <Button variant="plain" onClick={() => setOpen('edit')}>
          {t('care.editButton')}
        </Button>
        <Button variant="plain" onClick={pauseOrResume}>
          {isPaused ? resumeWords(lastCadence) : t('care.pausePlan')}
        </Button>
        <Button variant="plain" onClick={() => setOpen('remove')}>
          {t('care.removeButton')}
        </Button>
      </div>
      {open === 'cadence' && <CadenceChange series={series} today={today} edit={desk.edit} onClose={close} />}
      {open === 'edit' && (
        <SeriesForm
          series={series}
          people={care.people}
          onSave={(draft) =>
            desk.edit((care) => ({
              ...care,
              // Put together anew, so that a therapist or place that was cleared is gone.
              series: care.series.map((one) =>
                one.id === series.id ? { ...draft, id: one.id, phases: one.phases, courses: one.courses } : one,
              ),
            }))
          }
          onClose={close}
        />
      )}
      {open === 'remove' && (
        <div class={styles.ask}>
          <p>{t('care.removePlanQuestion', series.title)}</p>
          <div class={styles.actions}>
            <Button
              variant="danger"
              onClick={() => run(desk.edit((care) => removeSeries(care, series.id), t('care.planRemoved')))}
            >
              {t('care.removePlan')}
            </Button>
            <Button onClick={close}>{t('care.keepPlan')}</Button>
          </div>
        </div>
      )}
      <PhaseHistory series={series} appointments={appointments} today={today} edit={desk.edit} />
    </article>
  );
}

function resumeWords(cadence: Cadence): string {
  return cadence.type === 'custom' ? many('care.resumeEveryDays', cadence.days) : t(RESUME[cadence.type]);
}
