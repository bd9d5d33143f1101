import { useState } from 'preact/hooks';
import type { Person } from '@/utils/domain/care/care';
import { Button } from '../../Button';
import { Card } from '../../Card';
import styles from './plan.module.css';
import type { PlanDesk } from './plan-desk';
import { SeriesForm } from './SeriesForm';

interface Props {
  readonly people: readonly Person[];
  readonly desk: PlanDesk;
}

/** Invites to begin while there is no plan. */
export function SetUp({ people, desk }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card id="plan" title="Plan" lead="Keep your massage sessions in one place: when the next one is, and how often.">
      <p class={styles.text}>
        Weekly sessions first, then every two weeks, then monthly is a common plan, not a tested one. Begin with what
        suits you; you can change it at any time.
      </p>
      {isOpen ? (
        <SeriesForm series={null} people={people} onSave={desk.start} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant="primary" onClick={() => setOpen(true)}>
            Set up a massage plan
          </Button>
        </div>
      )}
    </Card>
  );
}
