import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import styles from './HiddenScores.module.css';

interface Props {
  /** What the button shows, for those who hear it without the heading above. */
  readonly what: string;
  readonly onShow: () => void;
}

/** Stands in the place of pain scores while the person hides them. */
export function HiddenScores({ what, onShow }: Props) {
  return (
    <p class={styles.hidden}>
      <span>{t('progress.painScoresHidden')}</span>
      <Button aria-label={t('progress.showPartOnce', what)} onClick={onShow}>
        {t('progress.showOnce')}
      </Button>
    </p>
  );
}
