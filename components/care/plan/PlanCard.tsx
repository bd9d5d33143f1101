import { useState } from 'preact/hooks';
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
    <Card id="plan" title="Plan" lead="Weekly, then every two weeks, then monthly is a common plan, not a tested one.">
      {care.series.map((series) => (
        <SeriesCard key={series.id} series={series} view={view} desk={desk} />
      ))}
      {isAdding ? (
        <SeriesForm series={null} people={care.people} onSave={desk.start} onClose={() => setAdding(false)} />
      ) : (
        <div class={styles.another}>
          <Button variant="plain" onClick={() => setAdding(true)}>
            Add another series
          </Button>
        </div>
      )}
    </Card>
  );
}
