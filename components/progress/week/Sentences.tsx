import type { WeekLook } from '@/utils/domain/progress/week';
import { Button } from '../../Button';
import styles from './Sentences.module.css';
import { breaksSentence, eventsSentence, painSentence, type Sentence } from './week-words';

interface Props {
  readonly look: WeekLook;
  /** Pain scores are not shown. */
  readonly isConcealed: boolean;
  readonly onReveal: () => void;
}

/** The week in three sentences. */
export function Sentences({ look, isConcealed, onReveal }: Props) {
  return (
    <div class={styles.sentences}>
      {isConcealed ? (
        <p>
          Pain numbers are hidden, as you chose.{' '}
          <Button variant="plain" onClick={onReveal}>
            Show
          </Button>
        </p>
      ) : (
        <Line sentence={painSentence(look)} />
      )}
      <Line sentence={breaksSentence(look)} />
      <Line sentence={eventsSentence(look)} />
    </div>
  );
}

function Line({ sentence: [lead, rest] }: { readonly sentence: Sentence }) {
  return (
    <p>
      {lead !== '' && <strong>{lead}</strong>}
      {rest}
    </p>
  );
}
