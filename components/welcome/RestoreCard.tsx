import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Card } from '../Card';
import styles from './RestoreCard.module.css';

interface Props {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Where the file is chosen; null until that has been fetched. */
  readonly children: ComponentChildren;
}

/** The other way to begin: with what was kept of another browser. */
export function RestoreCard({ isOpen, onOpen, onClose, children }: Props) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isOpen) place.current?.focus();
  }, [isOpen]);

  if (!isOpen) {
    return (
      <p class={styles.offer}>
        {t('welcome.usedUnknotBefore')}{' '}
        <Button variant="plain" onClick={onOpen}>
          {t('welcome.haveBackup')}
        </Button>
      </p>
    );
  }
  return (
    <div ref={place} tabindex={-1}>
      <Card
        title={t('welcome.beginWithBackup')}
        lead={t('welcome.beginWithBackupLead')}
        aside={
          <Button variant="plain" onClick={onClose}>
            {t('welcome.setUpByHand')}
          </Button>
        }
      >
        {children}
      </Card>
    </div>
  );
}
