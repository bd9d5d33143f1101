import { LIMITS } from '@/utils/domain/plan/limits';
import type { Plan } from '@/utils/domain/plan/plan';
import { Card } from '../Card';
import { FieldGroup } from '../Field';
import { Segments } from '../Segments';
import { Toggle } from '../Toggle';
import type { EditPlan } from './edit-plan';
import { MinutesList } from './MinutesList';
import { NumberField } from './NumberField';
import styles from './sections.module.css';

interface Props {
  readonly plan: Plan;
  readonly edit: EditPlan;
}

const PLACES: readonly { value: Plan['breakIn']; label: string }[] = [
  { value: 'tab', label: 'A tab' },
  { value: 'window', label: 'A small window' },
];

const A_FEW_SKIPS = 3; // to begin with, when the person asks for a budget

/** How often at most, how long to put off, and what counts as being away. */
export function AskingSection({ plan, edit }: Props) {
  const { caps, snooze, skipsPerDay } = plan;
  return (
    <Card id="asking" title="Being asked">
      <div class={styles.groups}>
        <FieldGroup legend="At most" hint="What goes beyond is not made up for; the log says what was held.">
          <div class={styles.row}>
            <NumberField
              label="In an hour"
              unit="prompts"
              value={caps.perHour}
              limit={LIMITS.perHour}
              onSave={(perHour) => edit((now) => ({ ...now, caps: { ...now.caps, perHour } }))}
            />
            <NumberField
              label="In a day"
              unit="prompts"
              value={caps.perDay}
              limit={LIMITS.perDay}
              onSave={(perDay) => edit((now) => ({ ...now, caps: { ...now.caps, perDay } }))}
            />
          </div>
        </FieldGroup>
        <FieldGroup legend="Snooze">
          <MinutesList
            label="snooze length"
            values={snooze.choices}
            limit={LIMITS.snoozeMinutes}
            fewest={LIMITS.snoozeChoices.min}
            most={LIMITS.snoozeChoices.max}
            onSave={(choices) => edit((now) => ({ ...now, snooze: { ...now.snooze, choices } }))}
          />
          <NumberField
            label="How often for one prompt"
            unit="times"
            value={snooze.atMost}
            limit={LIMITS.snoozeAtMost}
            onSave={(atMost) => edit((now) => ({ ...now, snooze: { ...now.snooze, atMost } }))}
          />
        </FieldGroup>
        <FieldGroup legend="Skipping">
          <Toggle
            label="A budget of skips a day"
            hint="Off unless you want it. Done and snooze always work, and you can switch this off again at any moment."
            isOn={skipsPerDay !== null}
            onChange={(isOn) => void edit((now) => ({ ...now, skipsPerDay: isOn ? A_FEW_SKIPS : null }))}
          />
          {skipsPerDay !== null && (
            <NumberField
              label="Skips a day"
              unit="skips"
              value={skipsPerDay}
              limit={LIMITS.skipsPerDay}
              onSave={(skips) => edit((now) => ({ ...now, skipsPerDay: skips }))}
            />
          )}
        </FieldGroup>
        <FieldGroup legend="Breaks open in">
          <div>
            <Segments
              legend="Breaks open in"
              options={PLACES}
              value={plan.breakIn}
              onChoose={(breakIn) => void edit((now) => ({ ...now, breakIn }))}
            />
          </div>
          <p class={styles.note}>
            One that opens by itself may come in the middle of a word: Unknot cannot see whether you are typing, because
            that would need to read the pages you visit, and it does not ask for that.
          </p>
        </FieldGroup>
        <FieldGroup legend="Being away">
          <NumberField
            label="Reading time"
            unit="minutes"
            step={0.25}
            hint="Without typing or moving the mouse for less than this you are reading, and it counts as time at the desk. After that you are away."
            value={plan.readingGrace}
            limit={LIMITS.readingGrace}
            onSave={(readingGrace) => edit((now) => ({ ...now, readingGrace }))}
          />
          <Toggle
            label="A tab that plays sound means I am watching"
            hint="Then time without typing counts as time at the desk too, unless the screen is locked."
            isOn={plan.watchingCounts}
            onChange={(watchingCounts) => void edit((now) => ({ ...now, watchingCounts }))}
          />
        </FieldGroup>
        <Toggle
          label="Minutes to the next break on the toolbar icon"
          hint="Off at first, because it wakes Unknot once a minute; everything else wakes it only when something happens."
          isOn={plan.badgeCountdown}
          onChange={(badgeCountdown) => void edit((now) => ({ ...now, badgeCountdown }))}
        />
      </div>
    </Card>
  );
}
