import type { HoldChoices, Plan } from '@/utils/domain/plan/plan';
import { Button } from '../Button';
import { Card } from '../Card';
import { Toggle } from '../Toggle';
import type { EditPlan } from './edit-plan';
import styles from './sections.module.css';

interface Props {
  readonly plan: Plan;
  readonly edit: EditPlan;
  /** How meetings can be told here: by sharing alone, by the addresses of tabs, or not yet. Null until it is known. */
  readonly meetings: 'sharing' | 'addresses' | 'nothing' | null;
  readonly onAllow: () => void;
  readonly onTakeBack: () => void;
}

/** What keeps a due prompt back until it is over. */
export function HoldsSection({ plan, edit, meetings, onAllow, onTakeBack }: Props) {
  const set = (change: Partial<HoldChoices>): void =>
    void edit((now) => ({ ...now, holds: { ...now.holds, ...change } }));
  return (
    <Card
      id="holds"
      title="Not now"
      lead="What is due waits, and comes a minute after. The popup says what it waits for."
    >
      <Toggle
        label="While a browser window is full screen"
        isOn={plan.holds.fullScreen}
        onChange={(fullScreen) => set({ fullScreen })}
      />
      <Toggle label="While a tab is in a meeting" isOn={plan.holds.meeting} onChange={(meeting) => set({ meeting })} />
      {plan.holds.meeting && meetings === 'nothing' && (
        <div class={styles.stack}>
          <p class={styles.muted}>
            For this Unknot must see the addresses of your open tabs, only to know a meeting from its address. Nothing
            of it is stored or sent. Without it, meetings are not noticed.
          </p>
          <div>
            <Button variant="primary" onClick={onAllow}>
              Let Unknot see tab addresses
            </Button>
          </div>
        </div>
      )}
      {plan.holds.meeting && meetings === 'addresses' && (
        <p class={styles.muted}>
          Unknot may see the addresses of open tabs.
          <Button variant="plain" onClick={onTakeBack}>
            Take this back
          </Button>
        </p>
      )}
      {plan.holds.meeting && meetings === 'sharing' && (
        <p class={styles.muted}>
          A tab that uses camera, microphone or screen counts as a meeting. Your browser tells this without any
          permission.
        </p>
      )}
      <Toggle label="While a tab plays sound" isOn={plan.holds.media} onChange={(media) => set({ media })} />
    </Card>
  );
}
