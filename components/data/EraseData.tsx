import { useEffect, useState } from 'preact/hooks';
import type { Result } from '@/utils/domain/result';
import type { LocalDay } from '@/utils/domain/time/units';
import { LOCALE, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './data.module.css';
import { ErasureChoice } from './ErasureChoice';
import { type Erasure, erasedWords, erasureAction, erasureWords, type Tally } from './erasure';
import { type Failed, type Following, useWork } from './use-work';
import { WorkLine } from './WorkLine';

interface Props {
  /** Another one after every change, when it is to be counted again. */
  readonly revision: unknown;
  readonly today: LocalDay;
  /** Counts what would go. */
  readonly onTally: (what: Erasure) => Promise<Result<Tally, Failed>>;
  /** Erases; gives how many records went. */
  readonly onErase: (what: Erasure, following: Following) => Promise<Result<number, Failed>>;
  /** Saves everything as a file first; gives its name. */
  readonly onExport: (following: Following) => Promise<Result<string, Failed>>;
}

const WORD = t('data.wordToType');

/** Erases everything, one kind, or some days; says what goes before, and only after a typed word. */
export function EraseData({ revision, today, onTally, onErase, onExport }: Props) {
  const [what, setWhat] = useState<Erasure>({ type: 'everything' });
  const [isOpen, setOpen] = useState(false);
  const [tally, setTally] = useState<Tally | null>(null);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const work = useWork();

  useEffect(() => {
    if (!isOpen) return;
    let isOver = false;
    void onTally(what).then((counted) => {
      if (isOver) return;
      if (counted.ok) setTally(counted.value);
      else work.fail(counted.error.message);
    });
    return () => {
      isOver = true;
    };
  }, [what, revision, isOpen]);

  /** What was counted before is not said of something else. */
  function choose(chosen: Erasure): void {
    setTally(null);
    setWhat(chosen);
  }

  async function erase(event: Event): Promise<void> {
    event.preventDefault();
    if (folded(typed) !== folded(WORD)) {
      setError(t('data.typeWordNothingErased', WORD));
      return;
    }
    setError(null);
    const erased = await work.run(
      t('data.erasing'),
      (following) => onErase(what, following),
      (count) => erasedWords(what, count, tally ?? { notes: 0 }),
    );
    if (erased !== null) setTyped('');
  }

  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('data.eraseTitle')}</summary>
      <div class={styles.block}>
        <form class={styles.block} onSubmit={(event) => void erase(event)}>
          <ErasureChoice what={what} today={today} onChoose={choose} />
          <p class={styles.text} aria-live="polite">
            {tally === null ? t('data.countingRecords') : erasureWords(what, tally)}
          </p>
          <div class={styles.actions}>
            <Button onClick={() => void work.run(t('data.exportingEverything'), onExport, exportedWords)}>
              {t('data.saveEverythingFirst')}
            </Button>
          </div>
          <Field label={t('data.typeWord', WORD)} error={error}>
            {(control) => (
              <input
                {...control}
                class={styles.word}
                autocomplete="off"
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
          <div>
            <Button type="submit" variant="danger">
              {erasureAction(what)}
            </Button>
          </div>
        </form>
        <WorkLine work={work} />
      </div>
    </details>
  );
}

/** The same for every way to write a word. */
function folded(word: string): string {
  return word.normalize('NFKC').trim().toLocaleLowerCase(LOCALE);
}

function exportedWords(name: string): string {
  return t('data.handedOverNothingErased', name);
}
