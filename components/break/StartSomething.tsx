import { useState } from 'preact/hooks';
import { FOCUS_NAMES, FOCUSES, type Focus, isFocus } from '@/utils/domain/exercises/focus';
import { Button } from '../Button';
import { Segments } from '../Segments';
import styles from './StartSomething.module.css';

interface Props {
  /** Such as `#neck-180`, as the break page wants it. */
  readonly onStart: (errand: string) => void;
}

const LENGTHS = [
  { value: '60', label: '1 min' },
  { value: '180', label: '3 min' },
  { value: '300', label: '5 min' },
] as const;

type Length = (typeof LENGTHS)[number]['value'];

/** A break for one part of the body, now. The length is chosen first and has a sensible beginning; the part starts it. */
export function StartSomething({ onStart }: Props) {
  const [length, setLength] = useState<Length>('180');
  return (
    <div class={styles.start}>
      <Segments legend="How long" options={LENGTHS} value={length} onChoose={setLength} />
      <ul class={styles.parts}>
        {Object.keys(FOCUSES)
          .filter(isFocus)
          .map((focus: Focus) => (
            <li key={focus}>
              <Button onClick={() => onStart(`#${focus}-${length}`)}>{FOCUS_NAMES[focus]}</Button>
            </li>
          ))}
      </ul>
    </div>
  );
}
