import type { BreakRecord, HoldReason } from '@/utils/domain/breaks/break-record';
import type { Plan } from '@/utils/domain/plan/plan';
import { routineName } from '@/utils/domain/plan/wording';
import { t } from '@/utils/i18n/t';
import { formatTime, holdSentence } from '../words';
import styles from './Ledger.module.css';

interface Props {
  /** Breaks of today, oldest first. */
  readonly breaks: readonly BreakRecord[];
  readonly plan: Plan;
}

/** Why something was not asked today: every hold with its reason and time, the latest first. */
export function Ledger({ breaks, plan }: Props) {
  const held = breaks.filter(({ outcome }) => outcome === 'held').reverse();
  if (held.length === 0) return <p class={styles.none}>{t('popup.nothingHeldBack')}</p>;
  return (
    <ul class={styles.ledger}>
      {held.map(({ id, at, zone, routine, reason }) => (
        <li key={id}>
          <time class={styles.time}>{formatTime(at, zone)}</time>
          <span>{nameOf(routine, plan)}</span>
          <span class={styles.reason}>{holdSentence(reason as HoldReason)}</span>
        </li>
      ))}
    </ul>
  );
}

function nameOf(id: string, plan: Plan): string {
  const routine = plan.routines.find((one) => one.id === id);
  return routine === undefined ? t('popup.routineGone') : routineName(routine);
}
