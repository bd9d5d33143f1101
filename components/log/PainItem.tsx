import { useState } from 'preact/hooks';
import { type PainEntry, type PainScore, REGIONS, type Region } from '@/utils/domain/pain/entry';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { PainScale } from '../PainScale';
import { formatTime, PAIN_KINDS, PAIN_QUESTIONS, REGION_NAMES } from '../words';
import styles from './Item.module.css';

type Regions = Readonly<Partial<Record<Region, PainScore>>>;

/** What can be changed of an entry. */
export interface PainEdit {
  readonly score: PainScore;
  readonly regions: Regions;
  readonly note: string;
}

interface Props {
  readonly entry: PainEntry;
  readonly onChange: (change: PainEdit) => Promise<string | null>;
  readonly onRemove: () => void;
}

/** One pain entry of the log, to read, correct or delete. */
export function PainItem({ entry, onChange, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const time = formatTime(entry.at, entry.zone);
  const regions = REGIONS.filter((region) => entry.regions?.[region] !== undefined);
  return (
    <li class={styles.item}>
      <span class={styles.time}>{time}</span>
      <span class={styles.what}>
        <span class={styles.score}>{entry.score}</span>
        Pain, {PAIN_KINDS[entry.kind].toLowerCase()}
        {regions.length > 0 && (
          <span class={styles.muted}>
            {' '}
            · {regions.map((region) => `${REGION_NAMES[region]} ${entry.regions?.[region]}`).join(', ')}
          </span>
        )}
        {entry.note !== undefined && <span class={styles.muted}> · {entry.note}</span>}
      </span>
      <span class={styles.actions}>
        <Button
          variant="plain"
          aria-label={`Change pain ${entry.score}, ${time}`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          Change
        </Button>
        <Button variant="plain" aria-label={`Delete pain ${entry.score}, ${time}`} onClick={onRemove}>
          Delete
        </Button>
      </span>
      {isOpen && <PainForm entry={entry} onChange={onChange} onClose={() => setOpen(false)} />}
    </li>
  );
}

function PainForm({
  entry,
  onChange,
  onClose,
}: {
  entry: PainEntry;
  onChange: Props['onChange'];
  onClose: () => void;
}) {
  const [score, setScore] = useState(entry.score);
  const [regions, setRegions] = useState<Regions>(entry.regions ?? {});
  const [note, setNote] = useState(entry.note ?? '');
  const [error, setError] = useState<string | null>(null);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const failure = await onChange({ score, regions, note });
    setError(failure);
    if (failure === null) onClose();
  }

  function setRegion(region: Region, value: string): void {
    const { [region]: _, ...rest } = regions;
    setRegions(value === '' ? rest : { ...rest, [region]: Number(value) });
  }

  return (
    <form class={styles.form} onSubmit={(event) => void save(event)}>
      <div class={styles.scale}>
        <PainScale legend={PAIN_QUESTIONS[entry.kind]} value={score} onChoose={setScore} />
      </div>
      <div class={styles.regions}>
        {REGIONS.map((region) => (
          <label key={region}>
            {REGION_NAMES[region]}
            <select value={regions[region] ?? ''} onChange={(event) => setRegion(region, event.currentTarget.value)}>
              <option value="">–</option>
              {Array.from({ length: 11 }, (_, value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label class={styles.note}>
        Note
        <textarea rows={2} maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class={styles.buttons}>
        <Button type="submit" variant="primary">
          Save
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}
