import { useState } from 'preact/hooks';
import { type RoutineChange, removeRoutine, withRoutine } from '@/utils/domain/plan/change-plan';
import type { Plan } from '@/utils/domain/plan/plan';
import { applyPreset } from '@/utils/domain/plan/presets';
import { promptsOnFullDay } from '@/utils/domain/schedule/full-day';
import { many, t } from '@/utils/i18n/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { Card } from '../Card';
import { Field } from '../Field';
import type { EditPlan } from './edit-plan';
import { Locked } from './Locked';
import { Presets } from './Presets';
import { RoutineCard } from './RoutineCard';
import styles from './RoutinesSection.module.css';
import fieldStyles from './TextField.module.css';

interface Props {
  readonly plan: Plan;
  readonly edit: EditPlan;
  /** The person's organisation has set which are on and how often they come. */
  readonly isLocked: boolean;
  readonly onAdd: (name: string) => Promise<string | null>;
}

/** What is asked, and how often. */
export function RoutinesSection({ plan, edit, isLocked, onAdd }: Props) {
  const asked = promptsOnFullDay(plan);
  return (
    <Card id="plan" title={t('options.planTitle')} lead={t('options.planLead')}>
      {isLocked && <p>{t('policy.locked')}</p>}
      <Locked isLocked={isLocked}>
        <Presets plan={plan} onChoose={(name) => void edit((now) => applyPreset(now, name))} />
      </Locked>
      {asked > plan.caps.perDay && (
        <Banner tone="note">
          {many('options.fullDayOverLimit', asked, plan.caps.perDay)} <a href="#asking">{t('options.changeLimit')}</a>
        </Banner>
      )}
      <div>
        {plan.routines.map((routine) => (
          <RoutineCard
            key={routine.id}
            routine={routine}
            isLocked={isLocked && routine.kind !== 'own'}
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
    const failure = name.trim() === '' ? t('options.routineNeedsName') : await onAdd(name.trim());
    setError(failure);
    if (failure === null) setName('');
  }

  return (
    <form class={styles.add} onSubmit={(event) => void add(event)}>
      <Field label={t('options.newRoutineLabel')} error={error}>
        {(control) => (
          <input
            {...control}
            class={fieldStyles.input}
            maxLength={60}
            value={name}
            placeholder={t('options.newRoutineExample')}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit">{t('options.addButton')}</Button>
    </form>
  );
}
