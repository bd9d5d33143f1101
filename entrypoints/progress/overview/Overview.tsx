import { useState } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { Ahead } from '@/components/progress/now/Ahead';
import { ConsistencyCard } from '@/components/progress/now/ConsistencyCard';
import { formatSpan, headline } from '@/components/progress/now/now-words';
import { TogetherCard } from '@/components/progress/now/TogetherCard';
import { Toggle } from '@/components/Toggle';
import { useLive } from '@/components/use-live';
import type { ProgressRoom } from '@/utils/app/progress-app';
import { dayAt, dayNumber } from '@/utils/domain/care/day-number';
import { consistencyOf } from '@/utils/domain/progress/consistency';
import { fortnightsOf } from '@/utils/domain/progress/fortnights';
import { togetherOf } from '@/utils/domain/progress/together';
import { t } from '@/utils/i18n/t';
import { app } from '../app';
import { Charts } from './Charts';
import { NowPart } from './NowPart';
import styles from './Overview.module.css';

const A_FORTNIGHT = 14; // days

/** How it goes: this fortnight first, then what goes together, and charts that are fetched when they come into view. */
export function Overview() {
  const { value: room, failure } = useLive(app.readProgress, app.watch);
  const [problem, setProblem] = useState<string | null>(null);
  const trouble = failure ?? problem;

  async function hideNumbers(hidesNumbers: boolean): Promise<void> {
    const result = await app.changeChoices((choices) => ({ ...choices, hidesNumbers }));
    setProblem(result.ok ? null : result.error.message);
  }

  return (
    <>
      {trouble !== null && <Banner tone="trouble">{trouble}</Banner>}
      {room !== null && <Shown room={room} onHide={hideNumbers} />}
    </>
  );
}

interface Props {
  readonly room: ProgressRoom;
  readonly onHide: (isHidden: boolean) => Promise<void>;
}

function Shown({ room, onHide }: Props) {
  const { days, today, firstDay, plan } = room;
  const { hidesNumbers } = room.choices;
  const fortnights = fortnightsOf(days, today);
  const age = firstDay === null ? 0 : Math.max(1, dayNumber(today) - dayNumber(firstDay) + 1);
  const { first, scored } = fortnights.current;
  return (
    <>
      <div class={styles.top}>
        <div>
          <h1 class={styles.headline}>
            {age === 0 ? t('progress.emptyHeadline') : headline(fortnights, hidesNumbers)}
          </h1>
          <p class={styles.span}>{age === 0 ? t('progress.emptyExplained') : spanOf(dayAt(first), today, age)}</p>
        </div>
        <Toggle
          label={t('progress.hidePainScores')}
          {...(hidesNumbers && {
            hint: t('progress.hidePainScoresHint'),
          })}
          isOn={hidesNumbers}
          onChange={(isOn) => void onHide(isOn)}
        />
      </div>
      {age > 0 && (
        <NowPart fortnights={fortnights} today={today} isFirst={age <= A_FORTNIGHT} hidesPain={hidesNumbers} />
      )}
      <Ahead days={age} scored={scored[1]} />
      {age > 0 && (
        <>
          <Charts room={room} />
          <TogetherCard together={togetherOf(days, today)} isHidden={hidesNumbers} />
          <ConsistencyCard consistency={consistencyOf(days, plan.hours, today)} />
          <p class={styles.reminder}>{t('progress.reminderOfChance')}</p>
        </>
      )}
    </>
  );
}

/** The days that are shown; while there are fewer than a fortnight, which of them it is. */
function spanOf(first: string, today: string, age: number): string {
  if (age < A_FORTNIGHT) return t('progress.dayOfFirst', age, A_FORTNIGHT);
  const span = formatSpan(first, today);
  return age === A_FORTNIGHT ? span : t('progress.spanBesideBefore', span);
}
