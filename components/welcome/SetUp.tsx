import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Card } from '../Card';

interface Props {
  /** What was taken from a backup, as whole sentences; null when it was set up by hand. */
  readonly restored: string | null;
  /** When the first prompt comes, such as 10:58; null when none is to come. */
  readonly first: string | null;
  readonly onOptions: () => void;
}

/** The end of the welcome page: where Unknot is to be found from now on. */
export function SetUp({ restored, first, onOptions }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // What was pressed is gone; the focus goes to what took its place, so that it is read out.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabindex={-1}>
      <Card
        title={t('welcome.youAreSetUp')}
        lead={first === null ? t('welcome.canClosePage') : t('welcome.firstPromptThenClose', first)}
      >
        {restored !== null && <p>{restored}</p>}
        <p>{t('welcome.whereEverythingIs')}</p>
        <ol>
          <li>{t('welcome.openPuzzlePiece')}</li>
          <li>{t('welcome.pinUnknot')}</li>
        </ol>
        <div>
          <Button onClick={onOptions}>{t('welcome.lookAtOptions')}</Button>
        </div>
      </Card>
    </div>
  );
}
