import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { formatWhen } from '../words';
import styles from './data.module.css';
import type { DocumentName, Preview } from './import-desk';
import { inFileWords, newWords } from './import-words';

interface Props {
  readonly preview: Preview;
  readonly now: Moment;
  readonly isBusy: boolean;
  readonly onImport: (documents: readonly DocumentName[]) => void;
  readonly onClose: () => void;
}

/** What a file would bring, before anything is stored. What is here stays, unless it is ticked to be replaced. */
export function ImportPreview({ preview, now, isBusy, onImport, onClose }: Props) {
  const { inFile, added, documents, isEmptyHere } = preview;
  const [taken, setTaken] = useState<readonly DocumentName[]>(isEmptyHere ? documents : []);
  const place = useRef<HTMLFieldSetElement>(null);
  // What could not be read where the file was written has no number of its own here.
  const records = added.pain + added.breaks + added.appointments + added.days + inFile.unreadable;

  // The file was chosen elsewhere; the focus goes to what came of it, so that it is read out.
  useEffect(() => place.current?.focus(), [preview]);

  return (
    <fieldset ref={place} tabindex={-1} class={styles.framed} aria-label={t('data.backupPreview')}>
      <p class={styles.text}>
        {inFileWords(preview, dayOf(now))} <strong>{newWords(preview)}</strong>
      </p>
      <p class={styles.muted}>
        {t('data.fileWrittenAt', formatWhen(inFile.exportedAt, now.at, now.zone))}
        {inFile.unreadable > 0 && <> {many('data.unreadableKept', inFile.unreadable)}</>}
      </p>
      {documents.length > 0 && (
        <fieldset class={styles.block}>
          <legend class={styles.legend}>{isEmptyHere ? t('data.fileAlsoHas') : t('data.choicesDiffer')}</legend>
          {documents.map((name) => (
            <label key={name} class={styles.choice}>
              <input
                type="checkbox"
                checked={taken.includes(name)}
                onChange={(event) =>
                  setTaken(event.currentTarget.checked ? [...taken, name] : taken.filter((other) => other !== name))
                }
              />
              <span>{t(`data.takeFromFile.${name}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class={styles.actions}>
        {(records > 0 || documents.length > 0) && (
          <Button
            variant="primary"
            disabled={isBusy || (records === 0 && taken.length === 0)}
            onClick={() => onImport(documents.filter((name) => taken.includes(name)))}
          >
            {t('data.importButton')}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onClose}>
          {t('data.closeForm')}
        </Button>
      </div>
    </fieldset>
  );
}
