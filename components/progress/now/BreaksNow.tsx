import type { Adherence } from '@/utils/domain/progress/adherence';
import type { Fortnights } from '@/utils/domain/progress/fortnights';
import styles from './Now.module.css';
import { formatShare } from './now-words';
import { ShareBar } from './ShareBar';

interface Props {
  readonly fortnights: Fortnights;
  /** Whether there is no fortnight before. */
  readonly isFirst: boolean;
}

/** The breaks of this fortnight beside the one before: taken of asked. */
export function BreaksNow({ fortnights: { current, before }, isFirst }: Props) {
  return (
    <section class={styles.part} aria-labelledby="now-breaks">
      <h2 id="now-breaks" class={styles.title}>
        Breaks taken
      </h2>
      <This breaks={current.breaks} />
      {!isFirst && <Before breaks={before.breaks} />}
      {current.breaks.taken > 0 && <p>{endsOf(current.breaks)}</p>}
    </section>
  );
}

function This({ breaks: { share, taken, asked } }: { readonly breaks: Adherence }) {
  if (share === null) return <p class={styles.note}>Nothing was asked in these 14 days.</p>;
  return (
    <>
      <p class={styles.figure}>
        <strong class={styles.big}>{formatShare(share)}</strong>
        <span>
          {taken} taken
          <br />
          of {asked} asked for
        </span>
      </p>
      <div>
        <ShareBar share={share} />
        <p class={styles.ends} aria-hidden="true">
          <span>none</span>
          <span>all</span>
        </p>
      </div>
    </>
  );
}

function Before({ breaks: { share, taken, asked } }: { readonly breaks: Adherence }) {
  if (share === null) return <p class={styles.note}>Nothing was asked in the fortnight before.</p>;
  return (
    <div class={styles.before}>
      <ShareBar share={share} isBefore />
      <p class={styles.note}>
        The fortnight before: {formatShare(share)} ({taken} of {asked})
      </p>
    </div>
  );
}

/** How the taken ones came about, of those that did. */
function endsOf({ counts }: Adherence): string {
  return `${counts.done} done, ${counts.partial} partly done, ${counts.natural} natural.`;
}
