import { useRef, useState } from 'preact/hooks';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { AREA_NAMES, factsOf } from './exercise-words';
import { OfferToggle } from './OfferToggle';
import styles from './OwnExercises.module.css';
import { OwnForm } from './OwnForm';
import type { OwnDraft } from './own-draft';

interface Props {
  readonly exercise: Exercise;
  readonly isOffered: boolean;
  readonly hasHelped: boolean;
  readonly onOffer: (isOffered: boolean) => void;
  readonly onChange: (draft: OwnDraft) => Promise<string | null>;
  readonly onDelete: () => void;
}

/** One exercise of the person's own, or the form that changes it. */
export function OwnItem({ exercise, isOffered, hasHelped, onOffer, onChange, onDelete }: Props) {
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  /** The button that was pressed is gone, so the focus would be lost. */
  function close(): void {
    setOpen(false);
    requestAnimationFrame(() => heading.current?.focus());
  }

  if (isOpen) {
    return (
      <li>
        <OwnForm exercise={exercise} onSave={onChange} onClose={close} />
      </li>
    );
  }
  const { name, area } = exercise;
  const facts = [AREA_NAMES[area], factsOf(exercise), ...(hasHelped ? [t('options.helpedFact')] : [])];
  return (
    <li class={styles.item}>
      <div class={styles.words}>
        <h4 ref={heading} tabIndex={-1}>
          {name}
        </h4>
        <p>{facts.join(' · ')}</p>
      </div>
      <OfferToggle name={name} isOffered={isOffered} onOffer={onOffer} />
      <div class={styles.actions}>
        <Button variant="plain" aria-label={t('options.changeNamed', name)} onClick={() => setOpen(true)}>
          {t('options.changeButton')}
        </Button>
        <Button variant="plain" aria-label={t('options.deleteNamed', name)} onClick={onDelete}>
          {t('options.deleteButton')}
        </Button>
      </div>
    </li>
  );
}
