import { useState } from 'preact/hooks';
import { type RoutineChange, removeRoutine, withRoutine } from '@/utils/domain/plan/change-plan';
import type { Plan } from '@/utils/domain/plan/plan';
import { applyPreset } from '@/utils/domain/plan/presets';
import { promptsOnFullDay } from '@/utils/domain/schedule/full-day';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { Card } from '../Card';
import { Field } from '../Field';
import type { EditPlan } from './edit-plan';
import { Presets } from './Presets';
import { RoutineCard } from './RoutineCard';
import styles from './RoutinesSection.module.css';
import fieldStyles from './TextField.module.css';

interface Props {
  readonly plan: Plan;
  readonly edit: EditPlan;
  readonly onAdd: (name: string) => Promise<string | null>;
}

/** What is asked, and how often. */
export function RoutinesSection({ plan, edit, onAdd }: Props) {
  const asked = promptsOnFullDay(plan);
  return (
    <Card id="plan" title="Your plan" lead="What Unknot asks you, and how often. Only time at the desk counts.">
      <Presets plan={plan} onChoose={(name) => void edit((now) => applyPreset(now, name))} />
      {asked > plan.caps.perDay && (
        <Banner tone="note">
          On a full day without a break this plan would ask {asked} times; your limit is {plan.caps.perDay}, so it falls
          silent before the day is over. <a href="#asking">Change the limit</a>
        </Banner>
      )}
      <div>
        {plan.routines.map((routine) => (
          <RoutineCard
            key={routine.id}
            routine={routine}
            onChange={(change: RoutineChange) => edit((now) => withRoutine(now, routine.id, change))}
            onRemove={() => void edit((now) => removeRoutine(now, routine.id))}
          />
        ))}
      </div>
      <AddRoutine onAdd={onAdd} />
    </Card>
  );
}

function AddRoutine({ onAdd }: Pick<Props, 'onAdd'>) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const failure = name.trim() === '' ? 'Give it a name of 1 to 60 characters.' : await onAdd(name.trim());
    setError(failure);
    if (failure === null) setName('');
  }

  return (
    <form class={styles.add} onSubmit={(event) => void add(event)}>
      <Field label="A routine of your own" error={error}>
        {(control) => (
          <input
            {...control}
            class={fieldStyles.input}
            maxLength={60}
            value={name}
            placeholder="Stretch my hip"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit">Add</Button>
    </form>
  );
}
