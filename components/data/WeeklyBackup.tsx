import { useState } from 'preact/hooks';
import type { BackupChoices } from '@/utils/domain/exchange/backup-choices';
import type { Moment } from '@/utils/domain/time/units';
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
    const said =
      passphrase === null
        ? 'New backups are no longer locked. Locked files made before stay as they are.'
        : 'New backups are locked from now on. Files made before stay in the folder and open: delete them there yourself if nobody is to read them.';
    await work.run(
      'Changing the lock',
      () => onLock(passphrase),
      () => said,
    );
    setLocking(false);
  }

  return (
    <section class={styles.part} aria-labelledby="data-weekly">
      <h3 id="data-weekly" class={styles.name}>
        Back up every week
      </h3>
      {failure !== null && <Banner tone="waiting">{BACKUP_FAILURES[failure]}</Banner>}
      {isOn ? (
        <p class={styles.text}>{standingWords(backups, now)}</p>
      ) : (
        <p class={styles.muted}>
          Once a week a tab opens in the background, puts a file into your downloads folder and closes. There are four
          files at most; the newest takes the place of the oldest. Your browser asks once whether Unknot may manage
          downloads.
        </p>
      )}
      <div class={styles.actions}>
        {isOn ? (
          <>
            <Button
              onClick={() =>
                void work.run('Switching off', onSwitchOff, () => 'Switched off. The files stay where they are.')
              }
            >
              Switch off
            </Button>
            <Button aria-expanded={isLocking} onClick={() => setLocking(!isLocking)}>
              {isLocked ? 'Change the passphrase' : 'Lock them with a passphrase'}
            </Button>
            {isLocked && (
              <Button variant="plain" onClick={() => void lock(null)}>
                Stop locking
              </Button>
            )}
          </>
        ) : (
          <Button onClick={() => void work.run('Switching on', onSwitchOn, () => 'Switched on. A backup is made now.')}>
            Switch on weekly backups
          </Button>
        )}
      </div>
      {isOn && isLocking && (
        <PassphraseFields
          action="Lock new backups"
          onChoose={(passphrase) => void lock(passphrase)}
          onClose={() => setLocking(false)}
        />
      )}
      <WorkLine work={work} />
    </section>
  );
}

function standingWords({ last, nextAt, isLocked }: Standing, { at, zone }: Moment): string {
  const made = last === null ? 'None was made yet.' : `Last: ${formatWhen(last.at, at, zone)}, as ${last.name}.`;
  const next =
    nextAt === null || nextAt <= at ? '' : ` Next: ${formatWhen(nextAt, at, zone)}, or when the browser is next open.`;
  return `On. ${made}${next} ${isLocked ? 'New files are locked with your passphrase.' : 'The files are not locked.'}`;
}
