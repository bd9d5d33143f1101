import { useState } from 'preact/hooks';
import { type PainEntry, type PainKind, type PainScore, REGIONS, type Region } from '@/utils/domain/pain/entry';
import { formatNumber, t } from '@/utils/i18n/t';
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
  ['now', t('common.rightNow')],
  ['worst24h', t('popup.worstPain')],
] as const;

/** What may be added to an entry: where, a note, and the two other questions, side by side. The one that is open takes the line below. */
export function PainMore({ entry, view, onChoose, onRegion, onNote }: Props) {
  const scored = Object.keys(entry.regions ?? {}).length;
  return (
    <div class={styles.more}>
      <details name="pain-more">
        <summary>
          {t('popup.whereItHurts')} <Said text={scored === 0 ? '' : formatNumber(scored)} />
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
          {t('popup.noteHeading')} <Said text={entry.note === undefined ? '' : t('popup.noteWritten')} />
        </summary>
        <Note key={entry.id} note={entry.note ?? ''} onNote={onNote} />
      </details>
      {OTHERS.map(([kind, label]) => (
        <details key={kind} name="pain-more">
          <summary>
            {label} <Said text={view.entries[kind] === undefined ? '' : formatNumber(view.entries[kind].score)} />
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
  return REGIONS.flatMap((region) => {
    const score = regions[region];
    return score === undefined ? [] : [t('popup.regionScore', REGION_NAMES[region], score)];
  }).join(' · ');
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
      <span class="visually-hidden">{t('popup.noteHeading')}</span>
      <textarea
        rows={3}
        maxLength={MOST_NOTE}
        value={text}
        placeholder={t('popup.notePlaceholder')}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => onNote(text)}
      />
    </label>
  );
}
