import type { Felt } from '@/utils/domain/exercises/session';
import { t } from '@/utils/i18n/t';
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
  ['helped', t('break.feltHelped'), 'break.feltHelpedLabel'],
  ['hurt', t('break.feltHurt'), 'break.feltHurtLabel'],
] as const;

/** One exercise and how it felt. After "hurt" it is asked, once and plainly, whether it is to come again. */
export function FeltRow({ name, felt, isAvoided, onFeel, onAvoid }: Props) {
  return (
    <li class={styles.row}>
      <span class={styles.name}>{name}</span>
      <span class={styles.buttons}>
        {CHOICES.map(([value, label, whole]) => (
          <Button
            key={value}
            aria-label={t(whole, name)}
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
            t('break.leftOut')
          ) : (
            <>
              {t('break.leaveOutQuestion')}{' '}
              <Button variant="plain" onClick={onAvoid}>
                {t('break.leaveItOut')}
              </Button>
            </>
          )}
        </p>
      )}
    </li>
  );
}
