import { useState } from 'preact/hooks';
import type { SyncedPlan } from '@/utils/domain/sync/synced';
import { t } from '@/utils/i18n/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { Card } from '../Card';
import { ErrorLine } from '../ErrorLine';
import { Toggle } from '../Toggle';

interface Props {
  readonly isOn: boolean;
  /** The plan that another machine's has replaced here; null when there is none to go back to. */
  readonly before: SyncedPlan | null;
  /** Why the last exchange failed; null when it did not. */
  readonly failure: string | null;
  /** Gives why it could not be switched; null when it was. */
  readonly onSwitch: (isOn: boolean) => Promise<string | null>;
  readonly onTakeBack: () => Promise<string | null>;
}

/** Whether the plan goes to the person's other machines, and the way back from one that came from there. */
export function SyncSection({ isOn, before, failure, onSwitch, onTakeBack }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <Card id="machines" title={t('sync.title')} lead={t('sync.lead')}>
      <Toggle
        label={t('sync.toggle')}
        hint={t('sync.hint')}
        isOn={isOn}
        onChange={(wanted) => void onSwitch(wanted).then(setRefused)}
      />
      <ErrorLine message={refused ?? failure} />
      {before !== null && (
        <Banner tone="note">
          <p>{t('sync.replaced')}</p>
          <p>
            <Button onClick={() => void onTakeBack().then(setRefused)}>{t('sync.takeBack')}</Button>
          </p>
        </Banner>
      )}
    </Card>
  );
}
