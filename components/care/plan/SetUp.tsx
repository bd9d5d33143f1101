import { useState } from 'preact/hooks';
import type { Person } from '@/utils/domain/care/care';
import { t } from '@/utils/i18n/t';
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
    <Card id="plan" title={t('care.plan')} lead={t('care.setUpLead')}>
      <p class={styles.text}>{t('care.setUpAdvice')}</p>
      {isOpen ? (
        <SeriesForm series={null} people={people} onSave={desk.start} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant="primary" onClick={() => setOpen(true)}>
            {t('care.setUpMassagePlan')}
          </Button>
        </div>
      )}
    </Card>
  );
}
