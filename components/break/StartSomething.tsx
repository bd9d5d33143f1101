import { useState } from 'preact/hooks';
import { FOCUS_NAMES, FOCUSES, type Focus, isFocus } from '@/utils/domain/exercises/focus';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Segments } from '../Segments';
import styles from './StartSomething.module.css';

interface Props {
  /** Such as `#neck-180`, as the break page wants it. */
  readonly onStart: (errand: string) => void;
}

const LENGTHS = [
  { value: '60', label: t('common.minutesShort', 1) },
  { value: '180', label: t('common.minutesShort', 3) },
  { value: '300', label: t('common.minutesShort', 5) },
] as const;

type Length = (typeof LENGTHS)[number]['value'];

/** A break for one part of the body, now. The length is chosen first and has a sensible beginning; the part starts it. */
export function StartSomething({ onStart }: Props) {
  const [length, setLength] = useState<Length>('180');
  return (
    <div class={styles.start}>
      <Segments legend={t('break.howLong')} options={LENGTHS} value={length} onChoose={setLength} />
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
