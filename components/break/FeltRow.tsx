import type { Felt } from '@/utils/domain/exercises/session';
import { Button } from '../Button';
import styles from './BreakEnd.module.css';

interface Props {
  readonly name: string;
  readonly felt: Felt | null;
  readonly isAvoided: boolean;
  readonly onFeel: (felt: Felt | null) => void;
  readonly onAvoid: () => void;
}

const CHOICES = [
  ['helped', 'Helped'],
  ['hurt', 'Hurt'],
] as const;

/** One exercise and how it felt. After "hurt" it is asked, once and plainly, whether it is to come again. */
export function FeltRow({ name, felt, isAvoided, onFeel, onAvoid }: Props) {
  return (
    <li class={styles.row}>
      <span class={styles.name}>{name}</span>
      <span class={styles.buttons}>
        {CHOICES.map(([value, label]) => (
          <Button
            key={value}
            aria-label={`${name}: ${label.toLowerCase()}`}
            aria-pressed={felt === value}
            onClick={() => onFeel(felt === value ? null : value)}
          >
            {label}
          </Button>
        ))}
      </span>
      {felt === 'hurt' && (
        <p class={styles.after} role="status">
          {isAvoided ? (
            'It will not be offered again. The options have it.'
          ) : (
            <>
              Leave it out from now on?{' '}
              <Button variant="plain" onClick={onAvoid}>
                Leave it out
              </Button>
            </>
          )}
        </p>
      )}
    </li>
  );
}
