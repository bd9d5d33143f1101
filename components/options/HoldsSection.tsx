import type { HoldChoices, Plan } from '@/utils/domain/plan/plan';
import { t } from '@/utils/i18n/t';
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
    <Card id="holds" title={t('options.notNowTitle')} lead={t('options.notNowLead')}>
      <Toggle
        label={t('options.whileFullScreen')}
        isOn={plan.holds.fullScreen}
        onChange={(fullScreen) => set({ fullScreen })}
      />
      <Toggle label={t('options.whileInMeeting')} isOn={plan.holds.meeting} onChange={(meeting) => set({ meeting })} />
      {plan.holds.meeting && meetings === 'nothing' && (
        <div class={styles.stack}>
          <p class={styles.muted}>{t('options.meetingNeedsAddresses')}</p>
          <div>
            <Button variant="primary" onClick={onAllow}>
              {t('options.letSeeAddresses')}
            </Button>
          </div>
        </div>
      )}
      {plan.holds.meeting && meetings === 'addresses' && (
        <p class={styles.muted}>
          {t('options.maySeeAddresses')}{' '}
          <Button variant="plain" onClick={onTakeBack}>
            {t('options.takeAccessBack')}
          </Button>
        </p>
      )}
      {plan.holds.meeting && meetings === 'sharing' && <p class={styles.muted}>{t('options.meetingBySharing')}</p>}
      <Toggle label={t('options.whileTabPlaysSound')} isOn={plan.holds.media} onChange={(media) => set({ media })} />
    </Card>
  );
}
