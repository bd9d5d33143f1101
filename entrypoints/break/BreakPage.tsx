import { useEffect, useState } from 'preact/hooks';
import { BreakTaking } from '@/components/break/BreakTaking';
import { isBreakOver } from '@/components/break/is-over';
import { ErrorLine } from '@/components/ErrorLine';
import { useLater } from '@/components/use-later';
import { Wordmark } from '@/components/Wordmark';
import { systemNow } from '@/utils/app/clock';
import { closeThisPage } from '@/utils/browser/this-page';
import { app } from './app';
import styles from './BreakPage.module.css';
import { useBreakClock } from './use-break-clock';
import { useBreakDesk } from './use-break-desk';
import { useCues } from './use-cues';
import { useKeys } from './use-keys';

/** What is not looked at first is fetched while the rest is. */
const fetchParts = () => import('./later-parts').then(({ LATER_PARTS }) => LATER_PARTS);

/** The break: asked, taken, and looked back on for a moment. */
export function BreakPage() {
  const desk = useBreakDesk();
  const view = desk.view();
  const parts = useLater(fetchParts);
  const isRunning = view.type === 'taking' && view.prompt.haltedAt === null;
  const sound = 'room' in view ? view.room.preferences.sound : null;
  const at = useBreakClock(isRunning, sound !== null && (sound.chime || sound.voice));
  const now = { at, zone: systemNow().zone };
  const [leaving, setLeaving] = useState('');
  const { announced, sounds } = useCues(view, at);
  useEffect(() => (isRunning ? parts?.keepScreenAwake() : undefined), [isRunning, parts]);

  const prompt = view.type === 'taking' ? view.prompt : null;
  const isOver = view.type === 'taking' && isBreakOver(view.session, view.prompt, at);
  const isLeaving = prompt !== null && leaving === prompt.id;

  useKeys({
    onSpace: () => {
      setLeaving('');
      if (view.type === 'asking') void desk.start();
      if (view.type === 'ended') void closeThisPage();
      if (prompt === null) return;
      if (isOver) void desk.done();
      else void (prompt.haltedAt === null ? desk.halt() : desk.goOn());
    },
    onForth: () => void desk.next(),
    onBack: () => void desk.again(),
    onEscape: () => {
      if (view.type === 'asking' || view.type === 'ended' || view.type === 'resting') void closeThisPage();
      if (prompt === null) return;
      if (isOver) void desk.done();
      else if (isLeaving) void desk.leave();
      else setLeaving(prompt.id);
    },
  });

  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <Wordmark />
        {sound !== null && parts !== null && (
          <parts.SoundChoice
            sound={sound}
            trouble={sounds?.trouble(sound) ?? ''}
            onChange={(next) => void app.changePreferences((preferences) => ({ ...preferences, sound: next }))}
          />
        )}
      </header>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      <main class={styles.main}>
        <ErrorLine message={desk.failure()} />
        {desk.said() !== '' && <p role="status">{desk.said()}</p>}
        {view.type === 'resting' && parts !== null && (
          <parts.BreakResting
            surface={view.room.surface}
            plan={view.room.plan}
            now={now}
            onStart={() => desk.run('#start')}
            onErrand={desk.run}
          />
        )}
        {view.type === 'asking' && parts !== null && (
          <parts.BreakAsking
            prompt={view.prompt}
            plan={view.room.plan}
            items={view.items}
            preferences={view.room.preferences}
            onStart={desk.start}
            onSmall={desk.small}
            onDone={desk.done}
            onSkip={desk.skip}
            onSnooze={desk.snooze}
          />
        )}
        {view.type === 'taking' && (
          <BreakTaking
            prompt={view.prompt}
            session={view.session}
            preferences={view.room.preferences}
            now={at}
            isLeaving={isLeaving}
            onHalt={desk.halt}
            onGoOn={desk.goOn}
            onNext={desk.next}
            onSwap={desk.swap}
            onDone={desk.done}
            onLeave={desk.leave}
            onStay={() => setLeaving('')}
          />
        )}
        {view.type === 'ended' && parts !== null && <parts.AfterBreak desk={desk} view={view} />}
      </main>
    </div>
  );
}
