import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { Card } from '../../Card';
import styles from './plan.module.css';
import type { PlanDesk, PlanView } from './plan-desk';
import { SeriesCard } from './SeriesCard';
import { SeriesForm } from './SeriesForm';

interface Props {
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

/** All series, and the way to another one. */
export function PlanCard({ view, desk }: Props) {
  const [isAdding, setAdding] = useState(false);
  const { care } = view;
  return (
    <Card id="plan" title={t('care.plan')} lead={t('care.planLead')}>
      {care.series.map((series) => (
        <SeriesCard key={series.id} series={series} view={view} desk={desk} />
      ))}
      {isAdding ? (
        <SeriesForm series={null} people={care.people} onSave={desk.start} onClose={() => setAdding(false)} />
      ) : (
        <div class={styles.another}>
          <Button variant="plain" onClick={() => setAdding(true)}>
            {t('care.addAnotherSeries')}
          </Button>
        </div>
      )}
    </Card>
  );
}
