import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type PainScore, REGIONS, type Region } from '@/utils/domain/pain/entry';
import { formatNumber, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { PainScale } from '../PainScale';
import { Rich } from '../Rich';
import { REGION_NAMES } from '../words';
import styles from './PainForm.module.css';
import { useFormFocus } from './use-form-focus';

const MOST_NOTE = 2000; // characters; the longest note an entry may have
const OPTIONAL = [(words: string) => <span class={styles.optional}>{words}</span>];
const SCORES: readonly PainScore[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type Regions = Readonly<Partial<Record<Region, PainScore>>>;

/** What is said in one entry. */
export interface PainEdit {
  readonly score: PainScore;
  readonly regions: Regions;
  readonly note: string;
}

interface Props {
  /** The question about the score. */
  readonly question: string;
  /** What stands in the form first; a score of null is not chosen yet. */
  readonly start: Omit<PainEdit, 'score'> & { readonly score: PainScore | null };
  /** Gives the sentence that says why it was not saved; null closes the form. */
  readonly onSave: (edit: PainEdit) => Promise<string | null>;
  readonly onClose: () => void;
  /** What is asked before the score. */
  readonly children?: ComponentChildren;
}

/** A pain entry to write or to correct: the score, and if one likes where, and a note. */
export function PainForm({ question, start, onSave, onClose, children }: Props) {
  const [score, setScore] = useState(start.score);
  const [regions, setRegions] = useState<Regions>(start.regions);
  const [note, setNote] = useState(start.note);
  const [error, setError] = useState<string | null>(null);
  const form = useFormFocus();

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (score === null) return setError(t('log.chooseScoreFirst'));
    const failure = await onSave({ score, regions, note });
    setError(failure);
    if (failure === null) onClose();
  }

  function setRegion(region: Region, value: string): void {
    const { [region]: _, ...rest } = regions;
    setRegions(value === '' ? rest : { ...rest, [region]: Number(value) });
  }

  return (
    <form ref={form} class={styles.form} onSubmit={(event) => void save(event)}>
      {children}
      <PainScale legend={question} value={score} onChoose={setScore} />
      <details open={Object.keys(start.regions).length > 0}>
        <summary class={styles.where}>
          <Rich text={t('log.whereItHurtOptional')} parts={OPTIONAL} />
        </summary>
        <div class={styles.regions}>
          {REGIONS.map((region) => (
            <label key={region}>
              {REGION_NAMES[region]}
              <select value={regions[region] ?? ''} onChange={(event) => setRegion(region, event.currentTarget.value)}>
                <option value="">–</option>
                {SCORES.map((choice) => (
                  <option key={choice} value={choice}>
                    {formatNumber(choice)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
      <label class={styles.note}>
        <span class={styles.noteName}>
          <Rich text={t('log.noteOptional')} parts={OPTIONAL} />
        </span>
        <textarea rows={2} maxLength={MOST_NOTE} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class={styles.buttons}>
        <Button type="submit" variant="primary">
          {t('log.save')}
        </Button>
        <Button onClick={onClose}>{t('log.cancel')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}
