import type { RuleState } from '@/utils/domain/care/rule-state';
import type { LocalDay } from '@/utils/domain/time/units';
import { figureWords } from './card-words';
import styles from './plan.module.css';
import { cadenceWords, countWords, formatWeekdayDate } from './plan-words';
import { missingSentence, silenceSentence } from './rule-words';

interface Props {
  readonly state: RuleState;
  readonly today: LocalDay;
}

const STEPS = { D1: 'every two weeks', D2: 'monthly' } as const;

/** Where the rule stands, in sentences. */
export function RuleStanding({ state, today }: Props) {
  const { areas, cadence, days, lastCheck, missing, nextCheck, sessions, silence, step } = state;
  const phase = `${countWords(Math.max(0, days), 'day')} and ${countWords(sessions, 'session')} in the ${PHASES[cadence]} phase`;
  return (
    <div class={styles.standing}>
      <h3 class={styles.name}>Where it stands</h3>
      <p>
        Looked at on {formatWeekdayDate(lastCheck, today)}: {phase}. Next on {formatWeekdayDate(nextCheck, today)}.
      </p>
      {areas.map((area) => (
        <p key={area.region ?? 'whole'}>{figureWords(area)} (on days you logged, last 14 days).</p>
      ))}
      {state.isVeryHigh && (
        <p>
          Your last scores are high, so nothing is suggested this week.{' '}
          <a href="help.html#get-help">When and where to get help</a>
        </p>
      )}
      {state.isHigherWeek && !state.isVeryHigh && (
        <p>A higher week. Flares happen; the plan stays as it is unless it lasts.</p>
      )}
      {silence !== null && <p>{silenceSentence(silence, today)}</p>}
      {state.card !== null && <p>It has something to ask or say: see the top of this page.</p>}
      {missing.length > 0 && (
        <>
          <p>{step === null ? 'Still missing:' : `Before it would speak of ${STEPS[step]}:`}</p>
          <ul class={styles.points}>
            {missing.map((one) => {
              const sentence = missingSentence(one, today);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </>
      )}
      {step === null && missing.length === 0 && (
        <p>Your sessions are {cadenceWords({ type: cadence })}; your rule knows no wider spacing.</p>
      )}
    </div>
  );
}

const PHASES = { weekly: 'weekly', twoWeekly: 'two-weekly', monthly: 'monthly' } as const;
