import { useRef, useState } from 'preact/hooks';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { FileField } from '../FileField';
import styles from './data.module.css';
import { ImportPreview } from './ImportPreview';
import type { DocumentName, ImportDesk, Preview } from './import-desk';
import { broughtWords } from './import-words';
import { UnlockForm } from './UnlockForm';
import type { Work } from './use-work';
import { useWork } from './use-work';
import { WorkLine } from './WorkLine';

interface Props {
  readonly desk: ImportDesk;
  readonly now: Moment;
  /** Told once everything is stored, with what was, as whole sentences. */
  readonly onDone?: (said: string) => void;
}

type Stage =
  | { readonly type: 'choosing' }
  | { readonly type: 'locked'; readonly file: Blob }
  | { readonly type: 'looking'; readonly preview: Preview };

/** Reads a file that Unknot wrote, shows what is in it, and stores what is not here yet. Nothing is stored before the last button. */
export function ImportFile({ desk, now, onDone }: Props) {
  const [stage, setStage] = useState<Stage>({ type: 'choosing' });
  const input = useRef<HTMLInputElement>(null);
  const work = useWork();

  async function choose(file: Blob | undefined): Promise<void> {
    setStage({ type: 'choosing' });
    work.fail(null);
    if (file === undefined) return;
    if (await desk.isLocked(file)) setStage({ type: 'locked', file });
    else await look(file, work);
  }

  async function look(file: Blob, { run }: Work): Promise<void> {
    const preview = await run(
      t('data.readingFile'),
      (following) => desk.read(file, following),
      () => '',
    );
    if (preview !== null) setStage({ type: 'looking', preview });
    else begin();
  }

  async function unlock(file: Blob, passphrase: string): Promise<string | null> {
    const opened = await desk.unlock(file, passphrase);
    if (!opened.ok) return opened.error;
    setStage({ type: 'choosing' });
    await look(opened.value, work);
    return null;
  }

  async function store(documents: readonly DocumentName[]): Promise<void> {
    const brought = await work.run(t('data.importing'), (following) => desk.apply(documents, following), broughtWords);
    if (brought === null) return;
    begin();
    onDone?.(broughtWords(brought));
  }

  /** Goes back to choosing, where the same file can be chosen again. */
  function begin(): void {
    setStage({ type: 'choosing' });
    if (input.current !== null) input.current.value = '';
  }

  function close(): void {
    begin();
    work.say('');
    input.current?.focus();
  }

  return (
    <div class={styles.block}>
      <FileField
        label={t('data.backupFileLabel')}
        hint={t('data.backupFileHint')}
        accept=".json,.unknot,application/json"
        input={input}
        onChoose={(file) => void choose(file)}
      />
      {stage.type === 'locked' && (
        <UnlockForm onUnlock={(passphrase) => unlock(stage.file, passphrase)} onClose={close} />
      )}
      {stage.type === 'looking' && (
        <ImportPreview
          preview={stage.preview}
          now={now}
          isBusy={work.shown !== null}
          onImport={(documents) => void store(documents)}
          onClose={close}
        />
      )}
      <WorkLine work={work} />
    </div>
  );
}
