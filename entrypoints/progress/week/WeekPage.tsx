import { useState } from 'preact/hooks';
import { ErrorLine } from '@/components/ErrorLine';
import { SHEET_WORDS } from '@/components/progress/summary/sheet-words';
import { ComingUp } from '@/components/progress/week/ComingUp';
import { InterferenceCard } from '@/components/progress/week/InterferenceCard';
import { RemindField } from '@/components/progress/week/RemindField';
import { Sentences } from '@/components/progress/week/Sentences';
import { SavedBar } from '@/components/SavedBar';
import { useLater } from '@/components/use-later';
import { useSaving } from '@/components/use-saving';
import type { WeekRoom } from '@/utils/app/progress-app';
import type { PainScore } from '@/utils/domain/pain/entry';
import type { ProgressChoices } from '@/utils/domain/progress/choices';
import { lookBack } from '@/utils/domain/progress/week';
import { t } from '@/utils/i18n/t';
import { app } from '../app';
import styles from './WeekView.module.css';

interface Props {
  readonly room: WeekRoom;
}

/** Three sentences, one question, the card of the plan when there is one, and what comes next. */
export function WeekPage({ room }: Props) {
  const { now, today, plan, choices, appointments, answers } = room;
  const [isRevealed, setIsRevealed] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [unchanged, setUnchanged] = useState<string | null>(null);
  const { saved, save } = useSaving();
  const RuleOfWeek = useLater(room.hasRule ? fetchRule : fetchNothing);
  const look = lookBack({ ...room, hours: plan.hours });
  const isConcealed = choices.hidesNumbers && !isRevealed;
  const before = answers.filter(({ day }) => day < today).at(-1) ?? null;

  async function answer(score: PainScore): Promise<void> {
    setRefused(await save(app.noteInterference(today, score), (old) => app.noteInterference(today, old)));
  }

  async function remind(lookBack: ProgressChoices['lookBack']): Promise<void> {
    const putBack = () => app.changeChoices((old) => ({ ...old, lookBack: choices.lookBack }));
    setUnchanged(
      await save(
        app.changeChoices((old) => ({ ...old, lookBack })),
        putBack,
      ),
    );
  }

  return (
    <div class={styles.week}>
      <div>
        <h1>{t('progress.yourWeek')}</h1>
        <p class={styles.days}>{SHEET_WORDS.span(look)}</p>
      </div>
      <Sentences look={look} isConcealed={isConcealed} onReveal={() => setIsRevealed(true)} />
      <InterferenceCard
        value={answers.find(({ day }) => day === today)?.score ?? null}
        before={isConcealed ? null : before}
        today={today}
        refused={refused}
        onChoose={(score) => void answer(score)}
      />
      {RuleOfWeek !== null && !isConcealed && <RuleOfWeek save={save} />}
      <ComingUp appointments={appointments.filter(({ status, at }) => status === 'planned' && at > now.at)} now={now} />
      <div class={styles.remind}>
        <RemindField weekday={choices.lookBack} onChoose={(weekday) => void remind(weekday)} />
        <ErrorLine message={unchanged} />
      </div>
      <SavedBar {...saved} />
    </div>
  );
}

async function fetchRule() {
  return (await import('./RuleOfWeek')).RuleOfWeek;
}

async function fetchNothing() {
  return null;
}
