import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { Button } from '@/components/Button';
import { StartSomething } from '@/components/break/StartSomething';
import './catch-up';
import styles from '@/components/popup/Extras.module.css';
import { GentleOffer, GentleToday } from '@/components/popup/GentleOffer';
import { Ledger } from '@/components/popup/Ledger';
import { NextAppointment } from '@/components/popup/NextAppointment';
import { SessionScale, StillSore } from '@/components/popup/SessionScale';
import { SkippedLine } from '@/components/popup/SkippedLine';
import type { Outcome, Snapshot } from '@/utils/app/app';
import { explainTrouble } from '@/utils/app/sentences';
import { openBreak, openPage } from '@/utils/browser/pages';
import type { Appointment } from '@/utils/domain/care/appointment';
import { type SessionQuestion, sessionQuestion } from '@/utils/domain/care/follow-up';
import type { PainScore } from '@/utils/domain/pain/entry';
import { isClearlyHigher } from '@/utils/domain/pain/usual';
import { isGentleDay } from '@/utils/domain/plan/gentle-day';
import { dayOf } from '@/utils/domain/time/local-day';
import { MINUTE, type Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { app } from './app';

const LATELY = 30 * MINUTE; // a break skipped longer ago is behind one

interface Props {
  readonly snapshot: Snapshot;
  readonly now: Moment;
  readonly run: (work: Outcome<unknown>) => Promise<void>;
}

/** What went wrong, and what may be said about the last prompt and about today, above the pain card. */
export function AboveExtras({ snapshot, now, run }: Props) {
  const { plan, surface, todaysBreaks } = snapshot;
  const last = todaysBreaks.findLast(({ outcome }) => outcome !== 'held');
  const isSkipped = surface.prompt === null && last?.outcome === 'skipped' && last.reason !== 'paused';

  async function replay(routine: string): Promise<void> {
    await run(app.commit({ type: 'start', routine }));
    await openBreak(plan.breakIn);
  }

  return (
    <>
      {snapshot.troubles.length > 0 && (
        <Banner tone="trouble">
          {snapshot.troubles.map((key) => (
            <p key={key}>{explainTrouble(key)}</p>
          ))}
          <Button onClick={() => run(app.acknowledgeTroubles())}>{t('popup.understood')}</Button>
        </Banner>
      )}
      {isSkipped && now.at - last.at < LATELY && (
        <SkippedLine
          record={last}
          onReplay={() => replay(last.routine)}
          onReason={(reason) => run(app.changeBreak(last.id, { reason }))}
        />
      )}
    </>
  );
}

/** Below the pain card, so that nothing moves under the finger that has just chosen. */
export function Gentle({ snapshot, now, run }: Props) {
  const { plan, recentPain } = snapshot;
  const day = dayOf(now);
  const score = recentPain.findLast((entry) => entry.kind === 'average24h' && entry.day === day)?.score ?? null;
  const [usual, setUsual] = useState<number | null>(null);
  useEffect(() => {
    if (score !== null) void app.readUsualPain().then((read) => setUsual(read.ok ? read.value : null));
  }, [score]);

  const choose = (isOn: boolean) => run(app.changePlan((before) => ({ ...before, gentle: { day, isOn } })));

  if (isGentleDay(plan, day)) return <GentleToday onEnd={() => choose(false)} />;
  if (plan.gentle?.day === day || score === null || usual === null || !isClearlyHigher(score, usual)) return null;
  return <GentleOffer score={score} usual={usual} onAccept={() => choose(true)} onDecline={() => choose(false)} />;
}

/** The one question about a session that is open now, and what follows from its answer. */
function AroundSession({ snapshot, now, run }: Props) {
  const [sessions, setSessions] = useState<readonly Appointment[]>([]);
  const [answered, setAnswered] = useState<Appointment | null>(null);
  useEffect(() => {
    void app.readSessions().then((read) => setSessions(read.ok ? read.value : []));
  }, [snapshot]);
  const question = sessionQuestion(sessions, now.at);

  async function answer({ appointment, what }: SessionQuestion, score: PainScore): Promise<void> {
    const saving = app.noteSession(appointment.id, { [what]: score });
    await run(saving);
    const saved = await saving;
    setAnswered(saved.ok ? saved.value : null);
  }

  return (
    <>
      {answered !== null && <StillSore appointment={answered} />}
      {question !== null && <SessionScale question={question} onAnswer={(score) => answer(question, score)} />}
    </>
  );
}

/** What one may look for further down: appointments, a break of one's own choice, and why something was not asked. */
export function BelowExtras({ snapshot, now, run }: Props) {
  const { plan, todaysBreaks, upcoming, unanswered } = snapshot;
  return (
    <div class={styles.extras}>
      <AroundSession snapshot={snapshot} now={now} run={run} />
      <NextAppointment
        upcoming={upcoming}
        unanswered={unanswered}
        now={now}
        onSettle={(id, status) => run(app.settleAppointment(id, status))}
        onMove={() => openPage('options', '#appointments')}
      />
      <details class={styles.extra} name="extra">
        <summary>{t('popup.startBreakFor')}</summary>
        <StartSomething onStart={(errand) => openBreak(plan.breakIn, errand)} />
      </details>
      <details class={styles.extra} name="extra">
        <summary>{t('popup.whyDidntAskMe')}</summary>
        <Ledger breaks={todaysBreaks} plan={plan} />
      </details>
      <p class={styles.pages}>
        <Button variant="plain" onClick={() => openPage('care')}>
          {t('common.massagePlan')}
        </Button>
        <Button variant="plain" onClick={() => openPage('help')}>
          {t('common.help')}
        </Button>
      </p>
      {!snapshot.isWelcomed && (
        <Banner tone="note">
          <p>{t('popup.standardRhythm')}</p>
          <Button onClick={() => openPage('welcome')}>{t('popup.setUpButton')}</Button>
        </Banner>
      )}
    </div>
  );
}
