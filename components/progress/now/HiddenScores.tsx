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
      <span>Pain scores are hidden.</span>
      <Button aria-label={`Show this once: ${what}`} onClick={onShow}>
        Show this once
      </Button>
    </p>
  );
}
