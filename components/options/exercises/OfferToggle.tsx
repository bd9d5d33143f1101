import { t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import { Toggle } from '../../Toggle';
import styles from './OfferToggle.module.css';

interface Props {
  /** Of the exercise; heard, because there are many of these on one page. */
  readonly name: string;
  readonly isOffered: boolean;
  readonly onOffer: (isOffered: boolean) => void;
}

/** Whether an exercise may come in a break. */
export function OfferToggle({ name, isOffered, onOffer }: Props) {
  const label = (
    <span class={styles.label}>
      <Rich text={t('options.offerNamed', name)} parts={[(words) => <span class="visually-hidden">{words}</span>]} />
    </span>
  );
  return <Toggle label={label} isOn={isOffered} onChange={onOffer} />;
}
