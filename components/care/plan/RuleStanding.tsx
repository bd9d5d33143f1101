import type { RuleState } from '@/utils/domain/care/rule-state';
import type { LocalDay } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import { figureSentence } from './card-words';
import styles from './plan.module.css';
import { formatDayCount, formatWeekdayDate } from './plan-words';
import { missingSentence, silenceSentence } from './rule-words';

interface Props {
  readonly state: RuleState;
  readonly today: LocalDay;
}

const LOOKED_AT = {
  weekly: 'care.lookedAtWeekly',
  twoWeekly: 'care.lookedAtTwoWeekly',
  monthly: 'care.lookedAtMonthly',
} as const;

const BEFORE = { D1: 'care.beforeTwoWeekly', D2: 'care.beforeMonthly' } as const;

/** Where the rule stands, in sentences. */
export function RuleStanding({ state, today }: Props) {
  const { areas, cadence, days, lastCheck, missing, nextCheck, sessions, silence, step } = state;
  return (
    <div class={styles.standing}>
      <h3 class={styles.name}>{t('care.whereItStands')}</h3>
      <p>
        {many(
          LOOKED_AT[cadence],
          sessions,
          formatWeekdayDate(lastCheck, today),
          formatDayCount(Math.max(0, days)),
          formatWeekdayDate(nextCheck, today),
        )}
      </p>
      {areas.map((area) => (
        <p key={area.region ?? 'whole'}>{figureSentence(area)}</p>
      ))}
      {state.isVeryHigh && (
        <p>
          <Rich text={t('care.veryHigh')} parts={[(words) => <a href="help.html#get-help">{words}</a>]} />
        </p>
      )}
      {state.isHigherWeek && !state.isVeryHigh && <p>{t('care.higherWeek')}</p>}
      {silence !== null && <p>{silenceSentence(silence, today)}</p>}
      {state.card !== null && <p>{t('care.ruleHasCard')}</p>}
      {missing.length > 0 && (
        <>
          <p>{step === null ? t('care.stillMissing') : t(BEFORE[step])}</p>
          <ul class={styles.points}>
            {missing.map((one) => {
              const sentence = missingSentence(one, today);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </>
      )}
      {step === null && missing.length === 0 && <p>{t('care.monthlyIsWidest')}</p>}
    </div>
  );
}
