import type { WeekLook } from '@/utils/domain/progress/week';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { Rich } from '../../Rich';
import styles from './Sentences.module.css';
import { breaksSentence, eventsSentence, painSentence } from './week-words';

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
          {t('progress.numbersHidden')}{' '}
          <Button variant="plain" onClick={onReveal}>
            {t('progress.showNumbers')}
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

function Line({ sentence }: { readonly sentence: string }) {
  return (
    <p>
      <Rich text={sentence} parts={[(lead) => <strong>{lead}</strong>]} />
    </p>
  );
}
