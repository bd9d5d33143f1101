import { useState } from 'preact/hooks';
import type { BackupChoices } from '@/utils/domain/exchange/backup-choices';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { formatWhen } from '../words';
import { BACKUP_FAILURES } from './backup-words';
import styles from './data.module.css';
import { PassphraseFields } from './PassphraseFields';
import { useWork, type Work } from './use-work';
import { WorkLine } from './WorkLine';

/** How automatic backups stand. */
export interface Standing extends BackupChoices {
  readonly isLocked: boolean;
}

interface Props {
  readonly backups: Standing;
  readonly now: Moment;
  /** Asks the browser for the folder and switches backups on; called straight from the click. */
  readonly onSwitchOn: () => ReturnType<Changing>;
  readonly onSwitchOff: () => ReturnType<Changing>;
  /** Locks the files from now on; null leaves them open again. */
  readonly onLock: (passphrase: string | null) => ReturnType<Changing>;
}

type Changing = Parameters<Work['run']>[1];

/** A copy of everything in the downloads folder once a week, made without a click. Off until the person wants it. */
export function WeeklyBackup({ backups, now, onSwitchOn, onSwitchOff, onLock }: Props) {
  const { nextAt, failure, isLocked } = backups;
  const [isLocking, setLocking] = useState(false);
  const work = useWork();
  const isOn = nextAt !== null;

  async function lock(passphrase: string | null): Promise<void> {
    const said = passphrase === null ? t('data.noLongerLocked') : t('data.lockedFromNowOn');
    await work.run(
      t('data.changingLock'),
      () => onLock(passphrase),
      () => said,
    );
    setLocking(false);
  }

  return (
    <section class={styles.part} aria-labelledby="data-weekly">
      <h3 id="data-weekly" class={styles.name}>
        {t('data.weeklyTitle')}
      </h3>
      {failure !== null && <Banner tone="waiting">{BACKUP_FAILURES[failure]}</Banner>}
      {isOn ? (
        <p class={styles.text}>{standingWords(backups, now)}</p>
      ) : (
        <p class={styles.muted}>{t('data.weeklyHint')}</p>
      )}
      <div class={styles.actions}>
        {isOn ? (
          <>
            <Button onClick={() => void work.run(t('data.switchingOff'), onSwitchOff, () => t('data.switchedOff'))}>
              {t('data.switchOff')}
            </Button>
            <Button aria-expanded={isLocking} onClick={() => setLocking(!isLocking)}>
              {isLocked ? t('data.changePassphrase') : t('data.lockWithPassphrase')}
            </Button>
            {isLocked && (
              <Button variant="plain" onClick={() => void lock(null)}>
                {t('data.stopLocking')}
              </Button>
            )}
          </>
        ) : (
          <Button onClick={() => void work.run(t('data.switchingOn'), onSwitchOn, () => t('data.switchedOn'))}>
            {t('data.switchOnWeekly')}
          </Button>
        )}
      </div>
      {isOn && isLocking && (
        <PassphraseFields
          action={t('data.lockNewBackups')}
          onChoose={(passphrase) => void lock(passphrase)}
          onClose={() => setLocking(false)}
        />
      )}
      <WorkLine work={work} />
    </section>
  );
}

/** Whole sentences. */
function standingWords({ last, nextAt, isLocked }: Standing, { at, zone }: Moment): string {
  return [
    t('data.backupsAreOn'),
    last === null ? t('data.noBackupYet') : t('data.lastBackup', formatWhen(last.at, at, zone), last.name),
    ...(nextAt === null || nextAt <= at ? [] : [t('data.nextBackup', formatWhen(nextAt, at, zone))]),
    isLocked ? t('data.newFilesLocked') : t('data.filesNotLocked'),
  ].join(' ');
}
