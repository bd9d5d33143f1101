import { LIMITS } from '@/utils/domain/plan/limits';
import type { Plan } from '@/utils/domain/plan/plan';
import { many, t } from '@/utils/i18n/t';
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
  { value: 'tab', label: t('options.breakInTab') },
  { value: 'window', label: t('options.breakInWindow') },
];

const A_FEW_SKIPS = 3; // to begin with, when the person asks for a budget

/** How often at most, how long to put off, and what counts as being away. */
export function AskingSection({ plan, edit }: Props) {
  const { caps, snooze, skipsPerDay } = plan;
  return (
    <Card id="asking" title={t('options.askingTitle')}>
      <div class={styles.groups}>
        <FieldGroup legend={t('options.atMostLegend')} hint={t('options.atMostHint')}>
          <div class={styles.row}>
            <NumberField
              label={t('options.atMostInHour')}
              unit={many('options.promptsUnit', caps.perHour)}
              value={caps.perHour}
              limit={LIMITS.perHour}
              onSave={(perHour) => edit((now) => ({ ...now, caps: { ...now.caps, perHour } }))}
            />
            <NumberField
              label={t('options.atMostInDay')}
              unit={many('options.promptsUnit', caps.perDay)}
              value={caps.perDay}
              limit={LIMITS.perDay}
              onSave={(perDay) => edit((now) => ({ ...now, caps: { ...now.caps, perDay } }))}
            />
          </div>
        </FieldGroup>
        <FieldGroup legend={t('options.snooze')}>
          <MinutesList
            newLabel={t('options.newSnooze')}
            removeLabel={(length) => t('options.removeSnoozeNamed', length)}
            values={snooze.choices}
            limit={LIMITS.snoozeMinutes}
            fewest={LIMITS.snoozeChoices.min}
            most={LIMITS.snoozeChoices.max}
            onSave={(choices) => edit((now) => ({ ...now, snooze: { ...now.snooze, choices } }))}
          />
          <NumberField
            label={t('options.snoozeTimes')}
            unit={many('options.timesUnit', snooze.atMost)}
            value={snooze.atMost}
            limit={LIMITS.snoozeAtMost}
            onSave={(atMost) => edit((now) => ({ ...now, snooze: { ...now.snooze, atMost } }))}
          />
        </FieldGroup>
        <FieldGroup legend={t('options.skippingLegend')}>
          <Toggle
            label={t('options.skipBudget')}
            hint={t('options.skipBudgetHint')}
            isOn={skipsPerDay !== null}
            onChange={(isOn) => void edit((now) => ({ ...now, skipsPerDay: isOn ? A_FEW_SKIPS : null }))}
          />
          {skipsPerDay !== null && (
            <NumberField
              label={t('options.skipsPerDay')}
              unit={many('options.skipsUnit', skipsPerDay)}
              value={skipsPerDay}
              limit={LIMITS.skipsPerDay}
              onSave={(skips) => edit((now) => ({ ...now, skipsPerDay: skips }))}
            />
          )}
        </FieldGroup>
        <FieldGroup legend={t('options.breaksOpenIn')}>
          <div>
            <Segments
              legend={t('options.breaksOpenIn')}
              options={PLACES}
              value={plan.breakIn}
              onChoose={(breakIn) => void edit((now) => ({ ...now, breakIn }))}
            />
          </div>
          <p class={styles.note}>{t('options.breaksOpenNote')}</p>
        </FieldGroup>
        <FieldGroup legend={t('options.awayLegend')}>
          <NumberField
            label={t('options.readingTime')}
            unit={many('options.minutesUnit', plan.readingGrace)}
            step={0.25}
            hint={t('options.readingTimeHint')}
            value={plan.readingGrace}
            limit={LIMITS.readingGrace}
            onSave={(readingGrace) => edit((now) => ({ ...now, readingGrace }))}
          />
          <Toggle
            label={t('options.watchingCounts')}
            hint={t('options.watchingCountsHint')}
            isOn={plan.watchingCounts}
            onChange={(watchingCounts) => void edit((now) => ({ ...now, watchingCounts }))}
          />
        </FieldGroup>
        <Toggle
          label={t('options.iconCountdown')}
          hint={t('options.iconCountdownHint')}
          isOn={plan.badgeCountdown}
          onChange={(badgeCountdown) => void edit((now) => ({ ...now, badgeCountdown }))}
        />
      </div>
    </Card>
  );
}
