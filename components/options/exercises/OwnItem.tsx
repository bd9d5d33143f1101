import { useRef, useState } from 'preact/hooks';
import type { Exercise } from '@/utils/domain/exercises/exercise';
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
  return (
    <li class={styles.item}>
      <div class={styles.words}>
        <h4 ref={heading} tabIndex={-1}>
          {name}
        </h4>
        <p>
          {AREA_NAMES[area]} · {factsOf(exercise)}
          {hasHelped && ' · helped you'}
        </p>
      </div>
      <OfferToggle name={name} isOffered={isOffered} onOffer={onOffer} />
      <div class={styles.actions}>
        <Button variant="plain" aria-label={`Change ${name}`} onClick={() => setOpen(true)}>
          Change
        </Button>
        <Button variant="plain" aria-label={`Delete ${name}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}
