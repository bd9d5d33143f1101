import type { PainEntry, PainKind, PainScore, Region } from '@/utils/domain/pain/entry';
import type { Zone } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { PainScale } from '../PainScale';
import { Segments } from '../Segments';
import { UndoBar } from '../UndoBar';
import { useLater } from '../use-later';
import { formatTime, PAIN_QUESTIONS } from '../words';
import styles from './PainCard.module.css';

export type When = 'today' | 'yesterday';

/** One visit to the card. */
export interface PainView {
  readonly when: When;
  /** What is chosen on each scale, saved or not. */
  readonly chosen: Readonly<Partial<Record<PainKind, PainScore>>>;
  /** What this visit has saved. */
  readonly entries: Readonly<Partial<Record<PainKind, PainEntry>>>;
  /** Such as "Saved 14:02"; empty when there is nothing to say. */
  readonly said: string;
  readonly failure: string | null;
  readonly canUndo: boolean;
}

interface Props {
  readonly view: PainView;
  /** The last average of that day that was logged before this visit. */
  readonly earlier: PainEntry | null;
  readonly zone: Zone;
  readonly onWhen: (when: When) => void;
  readonly onChoose: (kind: PainKind, score: PainScore) => void;
  readonly onReopen: (entry: PainEntry) => void;
  readonly onRegion: (region: Region, score: PainScore | null) => void;
  readonly onNote: (note: string) => void;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
}

const DAYS: readonly { value: When; label: string }[] = [
  { value: 'today', label: t('popup.today') },
  { value: 'yesterday', label: t('popup.yesterday') },
];

/** What may be added is fetched while one looks. */
const fetchMore = () => import('./PainMore').then(({ PainMore }) => PainMore);

/** One tap logs the day's pain; what more there is to say comes after it, and never has to. */
export function PainCard(props: Props) {
  const More = useLater(fetchMore);
  const { view, earlier, zone, onWhen, onChoose, onReopen, onUndo, onRetry } = props;
  const { when, chosen, entries, said, failure, canUndo } = view;
  const entry = entries.average24h ?? null;
  const isEmpty = entry === null && said === '' && failure === null && earlier === null;
  const isTold = entry === null && said === '' && earlier !== null;
  return (
    <section class={styles.card} aria-label={t('popup.pain')}>
      <PainScale
        legend={when === 'today' ? PAIN_QUESTIONS.average24h : t('popup.averagePainYesterday')}
        aside={<Segments legend={t('popup.whichDay')} options={DAYS} value={when} onChoose={onWhen} />}
        value={chosen.average24h ?? null}
        logged={isTold ? earlier.score : null}
        onChoose={(score) => onChoose('average24h', score)}
      />
      <div class={styles.answer}>
        {isTold && (
          <p class={styles.earlier}>
            {when === 'today'
              ? t('popup.loggedToday', earlier.score, formatTime(earlier.at, zone))
              : t('popup.loggedYesterday', earlier.score)}
            <Button variant="plain" onClick={() => onReopen(earlier)}>
              {t('popup.changeEntry')}
            </Button>
          </p>
        )}
        {isEmpty && <p class={styles.hint}>{t('popup.oneTapSaves')}</p>}
        <UndoBar said={said} onUndo={canUndo ? onUndo : null} />
      </div>
      {failure !== null && (
        <div class={styles.failure}>
          <ErrorLine message={failure} />
          <Button onClick={onRetry}>{t('popup.tryAgain')}</Button>
        </div>
      )}
      {entry !== null && More !== null && <More {...props} entry={entry} />}
    </section>
  );
}
