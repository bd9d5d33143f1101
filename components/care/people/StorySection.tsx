import { useRef, useState } from 'preact/hooks';
import type { Milestone } from '@/utils/domain/care/care';
import { addMilestone, removeMilestone } from '@/utils/domain/care/change-care';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { Card } from '../../Card';
import { ErrorLine } from '../../ErrorLine';
import { type EditCare, useRefusal } from './edits';
import { type MilestoneDraft, MilestoneForm } from './MilestoneForm';
import { MilestoneItem } from './MilestoneItem';
import styles from './parts.module.css';

interface Props {
  /** Oldest first. */
  readonly milestones: readonly Milestone[];
  readonly today: LocalDay;
  readonly edit: EditCare;
  readonly onAdd: (draft: MilestoneDraft) => Promise<string | null>;
}

/** Milestones in the person's own words, newest first. */
export function StorySection({ milestones, today, edit, onAdd }: Props) {
  const { refused, attempt } = useRefusal();
  const [isAdding, setAdding] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  function remove(id: string): void {
    attempt(edit((care) => removeMilestone(care, id)));
    // The button that was pressed goes away, so the focus would be lost.
    place.current?.focus();
  }

  function close(): void {
    setAdding(false);
    place.current?.focus();
  }

  return (
    <Card id="story" title={t('people.story')} lead={t('people.storyLead')}>
      <ErrorLine message={refused} />
      <div ref={place} tabIndex={-1} class={styles.place}>
        {milestones.length > 0 && (
          <ul class={styles.list}>
            {milestones.toReversed().map((milestone) => (
              <MilestoneItem
                key={milestone.id}
                milestone={milestone}
                today={today}
                onChange={(draft) =>
                  edit((care) => addMilestone(removeMilestone(care, milestone.id), { ...draft, id: milestone.id }))
                }
                onRemove={() => remove(milestone.id)}
              />
            ))}
          </ul>
        )}
        {isAdding ? (
          <MilestoneForm milestone={null} today={today} onSave={onAdd} onClose={close} />
        ) : (
          <div>
            <Button onClick={() => setAdding(true)}>{t('people.addMilestone')}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}
