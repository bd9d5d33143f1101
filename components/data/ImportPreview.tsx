import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { Button } from '../Button';
import { formatWhen } from '../words';
import styles from './data.module.css';
import { countWords } from './data-words';
import { DOCUMENT_NAMES, type DocumentName, type Preview } from './import-desk';
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
    <fieldset ref={place} tabindex={-1} class={styles.framed} aria-label="What is in the file">
      <p class={styles.text}>
        {inFileWords(preview, dayOf(now))} <strong>{newWords(preview)}</strong>
      </p>
      <p class={styles.muted}>
        Written {formatWhen(inFile.exportedAt, now.at, now.zone)}. What is here already stays as it is.
        {inFile.unreadable > 0 &&
          ` ${countWords(inFile.unreadable, 'value', 'values')} that could not be read when it was written will be kept as they are.`}
      </p>
      {documents.length > 0 && (
        <fieldset class={styles.block}>
          <legend class={styles.legend}>
            {isEmptyHere ? 'It also has:' : 'These differ from yours. What you tick is replaced by the file’s.'}
          </legend>
          {documents.map((name) => (
            <label key={name} class={styles.choice}>
              <input
                type="checkbox"
                checked={taken.includes(name)}
                onChange={(event) =>
                  setTaken(event.currentTarget.checked ? [...taken, name] : taken.filter((other) => other !== name))
                }
              />
              <span>Take {DOCUMENT_NAMES[name]} from the file</span>
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
            Import
          </Button>
        )}
        <Button disabled={isBusy} onClick={onClose}>
          Close
        </Button>
      </div>
    </fieldset>
  );
}
