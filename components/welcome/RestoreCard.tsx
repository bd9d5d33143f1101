import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button';
import { Card } from '../Card';
import styles from './RestoreCard.module.css';

interface Props {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Where the file is chosen; null until that has been fetched. */
  readonly children: ComponentChildren;
}

/** The other way to begin: with what was kept of another browser. */
export function RestoreCard({ isOpen, onOpen, onClose, children }: Props) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isOpen) place.current?.focus();
  }, [isOpen]);

  if (!isOpen) {
    return (
      <p class={styles.offer}>
        Used Unknot before?
        <Button variant="plain" onClick={onOpen}>
          I have a backup
        </Button>
      </p>
    );
  }
  return (
    <div ref={place} tabindex={-1}>
      <Card
        title="Begin with a backup"
        lead="It brings back your plan and all you noted. You see what is in it before anything is stored."
        aside={
          <Button variant="plain" onClick={onClose}>
            Set up by hand instead
          </Button>
        }
      >
        {children}
      </Card>
    </div>
  );
}
