import { useState } from 'preact/hooks';
import { type PainEntry, type PainKind, type PainScore, REGIONS, type Region } from '@/utils/domain/pain/entry';
import type { Zone } from '@/utils/domain/time/units';
import { Button } from '../Button';
import { PainScale } from '../PainScale';
import { Segments } from '../Segments';
import { UndoBar } from '../UndoBar';
import { formatTime, PAIN_QUESTIONS, REGION_NAMES } from '../words';
import styles from './PainCard.module.css';

export type Day = 'today' | 'yesterday';

interface Props {
  /** The entry being made now; null before the first tap. */
  readonly entry: PainEntry | null;
  /** "Saved 14:02", or nothing yet. */
  readonly said: string;
  readonly failure: string | null;
  /** Today's average, when it was logged before this popup was opened. */
  readonly earlier: PainEntry | null;
  readonly when: Day;
  readonly zone: Zone;
  readonly onWhen: (when: Day) => void;
  readonly onChoose: (score: PainScore) => void;
  readonly onUndo: (() => void) | null;
  readonly onChangeEarlier: () => void;
  readonly onRegions: (regions: Partial<Record<Region, PainScore>>) => void;
  readonly onNote: (note: string) => void;
  readonly onOther: (kind: Exclude<PainKind, 'average24h'>, score: PainScore) => void;
  /** What was chosen of the two other questions. */
  readonly others: Readonly<Partial<Record<PainKind, PainScore>>>;
}

const DAYS: readonly { value: Day; label: string }[] = [
  { value: 'today', label: 'Today' },
  { value: 'yesterday', label: 'Yesterday' },
];

/** One tap logs the day's pain; what more there is to say comes after it, and never has to. */
export function PainCard(props: Props) {
  const { entry, said, failure, earlier, when, zone, onWhen, onChoose, onUndo, onChangeEarlier } = props;
  return (
    <section class={styles.card} aria-label="Pain">
      <div class={styles.top}>
        <h2 class={styles.title}>{PAIN_QUESTIONS.average24h}</h2>
        <Segments legend="Which day" options={DAYS} value={when} onChoose={onWhen} />
      </div>
      <div class={styles.bleed}>
        <PainScale label={PAIN_QUESTIONS.average24h} value={entry?.score ?? null} onChoose={onChoose} />
      </div>
      {failure !== null && (
        <p role="alert" class={styles.failure}>
          {failure}
        </p>
      )}
      {entry === null && earlier !== null && when === 'today' ? (
        <p class={styles.earlier}>
          Logged {earlier.score} at {formatTime(earlier.at, zone)}
          <Button variant="plain" onClick={onChangeEarlier}>
            Change
          </Button>
        </p>
      ) : (
        <UndoBar said={said} onUndo={onUndo} />
      )}
      {entry !== null && <More {...props} entry={entry} />}
    </section>
  );
}

function More({ entry, others, onRegions, onNote, onOther }: Props & { entry: PainEntry }) {
  return (
    <div class={styles.more}>
      <details>
        <summary>Where</summary>
        <div class={styles.regions}>
          {REGIONS.map((region) => (
            <RegionScore key={region} region={region} entry={entry} onRegions={onRegions} />
          ))}
        </div>
      </details>
      <details>
        <summary>Note</summary>
        <Note note={entry.note ?? ''} onNote={onNote} />
      </details>
      {(['now', 'worst24h'] as const).map((kind) => (
        <details key={kind}>
          <summary>{kind === 'now' ? 'Right now' : 'Worst in the last 24 hours'}</summary>
          <div class={styles.bleed}>
            <PainScale
              label={PAIN_QUESTIONS[kind]}
              value={others[kind] ?? null}
              onChoose={(score) => onOther(kind, score)}
            />
          </div>
        </details>
      ))}
    </div>
  );
}

function RegionScore({
  region,
  entry,
  onRegions,
}: {
  region: Region;
  entry: PainEntry;
  onRegions: Props['onRegions'];
}) {
  function change(value: string): void {
    const { [region]: _, ...rest } = entry.regions ?? {};
    onRegions(value === '' ? rest : { ...rest, [region]: Number(value) });
  }
  return (
    <label class={styles.region}>
      {REGION_NAMES[region]}
      <select value={entry.regions?.[region] ?? ''} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">–</option>
        {Array.from({ length: 11 }, (_, score) => (
          <option key={score} value={score}>
            {score}
          </option>
        ))}
      </select>
    </label>
  );
}

function Note({ note, onNote }: { note: string; onNote: Props['onNote'] }) {
  const [text, setText] = useState(note);
  return (
    <label class={styles.note}>
      <span class="visually-hidden">Note</span>
      <textarea
        rows={3}
        maxLength={2000}
        value={text}
        placeholder="Anything you want to remember"
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => onNote(text)}
      />
    </label>
  );
}
