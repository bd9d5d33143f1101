import { useState } from 'preact/hooks';
import { type PainEntry, type PainKind, type PainScore, REGIONS, type Region } from '@/utils/domain/pain/entry';
import { PainScale } from '../PainScale';
import { PAIN_QUESTIONS, REGION_NAMES } from '../words';
import type { PainView } from './PainCard';
import styles from './PainMore.module.css';

interface Props {
  readonly entry: PainEntry;
  readonly view: PainView;
  readonly onChoose: (kind: PainKind, score: PainScore) => void;
  /** Null takes the region's score away. */
  readonly onRegion: (region: Region, score: PainScore | null) => void;
  readonly onNote: (note: string) => void;
}

const MOST_NOTE = 2000; // the longest note an entry may have
const SCORES: readonly PainScore[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const OTHERS = [
  ['now', 'Right now'],
  ['worst24h', 'Worst'],
] as const;

/** What may be added to an entry: where, a note, and the two other questions, side by side. The one that is open takes the line below. */
export function PainMore({ entry, view, onChoose, onRegion, onNote }: Props) {
  const scored = Object.keys(entry.regions ?? {}).length;
  return (
    <div class={styles.more}>
      <details name="pain-more">
        <summary>
          Where <Said text={scored === 0 ? '' : String(scored)} />
        </summary>
        {scored > 0 && <p class={styles.listed}>{regionsInWords(entry)}</p>}
        <div class={styles.regions}>
          {REGIONS.map((region) => (
            <RegionScore key={region} region={region} score={entry.regions?.[region] ?? null} onRegion={onRegion} />
          ))}
        </div>
      </details>
      <details name="pain-more">
        <summary>
          Note <Said text={entry.note === undefined ? '' : 'written'} />
        </summary>
        <Note key={entry.id} note={entry.note ?? ''} onNote={onNote} />
      </details>
      {OTHERS.map(([kind, label]) => (
        <details key={kind} name="pain-more">
          <summary>
            {label} <Said text={view.entries[kind] === undefined ? '' : String(view.entries[kind].score)} />
          </summary>
          <PainScale
            legend={PAIN_QUESTIONS[kind]}
            value={view.chosen[kind] ?? null}
            onChoose={(score) => onChoose(kind, score)}
          />
        </details>
      ))}
    </div>
  );
}

function Said({ text }: { readonly text: string }) {
  return <span class={styles.said}>{text}</span>;
}

function regionsInWords({ regions = {} }: PainEntry): string {
  return REGIONS.filter((region) => regions[region] !== undefined)
    .map((region) => `${REGION_NAMES[region]} ${regions[region]}`)
    .join(', ');
}

interface RegionProps {
  readonly region: Region;
  readonly score: PainScore | null;
  readonly onRegion: Props['onRegion'];
}

function RegionScore({ region, score, onRegion }: RegionProps) {
  return (
    <label class={styles.region}>
      {REGION_NAMES[region]}
      <select
        value={score ?? ''}
        onChange={({ currentTarget: { value } }) => onRegion(region, value === '' ? null : Number(value))}
      >
        <option value="">–</option>
        {SCORES.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}

function Note({ note, onNote }: { readonly note: string; readonly onNote: Props['onNote'] }) {
  const [text, setText] = useState(note);
  return (
    <label class={styles.note}>
      <span class="visually-hidden">Note</span>
      <textarea
        rows={3}
        maxLength={MOST_NOTE}
        value={text}
        placeholder="Anything you want to remember"
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => onNote(text)}
      />
    </label>
  );
}
