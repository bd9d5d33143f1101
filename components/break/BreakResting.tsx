import type { Plan } from '@/utils/domain/plan/plan';
import type { Surface } from '@/utils/domain/schedule/surface';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { describeNext } from '../popup/next-words';
import styles from './BreakAsking.module.css';
import { StartSomething } from './StartSomething';

interface Props {
  readonly surface: Surface;
  readonly plan: Plan;
  readonly now: Moment;
  readonly onStart: () => void;
  readonly onErrand: (errand: string) => void;
}

/** Nothing is asked: what comes next, and a break for whoever wants one now. */
export function BreakResting({ surface, plan, now, onStart, onErrand }: Props) {
  const { heading, detail } = describeNext(surface, plan, now);
  return (
    <section class={styles.asking} aria-label={t('break.noBreakAsked')}>
      <div>
        <h1 class={styles.question}>{t('break.noBreakWaits')}</h1>
        <p class={styles.detail}>{t('break.headingAndDetail', heading, detail)}</p>
      </div>
      <div class={styles.buttons}>
        <Button variant="primary" onClick={onStart} disabled={surface.next === null}>
          {t('break.startNextOneNow')}
        </Button>
      </div>
      <h2>{t('break.orBreakFor')}</h2>
      <StartSomething onStart={onErrand} />
    </section>
  );
}
