import type { PainScore } from '@/utils/domain/pain/entry';
import { t } from '@/utils/i18n/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import styles from './Extras.module.css';

interface Props {
  readonly score: PainScore;
  /** The median of the fortnight before. */
  readonly usual: number;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** Offers, once a day, what may suit a day that was noted clearly higher than usual. It never does so by itself. */
export function GentleOffer({ score, usual, onAccept, onDecline }: Props) {
  return (
    <Banner tone="note">
      <p>{t('popup.gentleOffer', score, usual)}</p>
      <p class={styles.choices}>
        <Button onClick={onAccept}>{t('popup.gentleYes')}</Button>
        <Button onClick={onDecline}>{t('popup.gentleNo')}</Button>
      </p>
    </Banner>
  );
}

/** Says that it is so today, with the way back. */
export function GentleToday({ onEnd }: { readonly onEnd: () => void }) {
  return (
    <p class={styles.line}>
      <span>{t('popup.gentleToday')}</span>
      <Button variant="plain" onClick={onEnd}>
        {t('popup.gentleEnd')}
      </Button>
    </p>
  );
}
