import { useState } from 'preact/hooks';
import type { RoutineChange } from '@/utils/domain/plan/change-plan';
import { LIMITS } from '@/utils/domain/plan/limits';
import type { Routine } from '@/utils/domain/plan/plan';
import { routineName } from '@/utils/domain/plan/wording';
import type { Seconds } from '@/utils/domain/time/units';
import { formatTimeOfDay } from '@/utils/i18n/formats';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { Toggle } from '../Toggle';
import { formatDuration } from '../words';
import { ChoiceField } from './ChoiceField';
import { Locked } from './Locked';
import { NumberField } from './NumberField';
import styles from './RoutineCard.module.css';
import { TextField } from './TextField';

interface Props {
  readonly routine: Routine;
  /** Whether it is on and how often it comes are not for the person to say. */
  readonly isLocked: boolean;
  readonly onChange: (change: RoutineChange) => Promise<string | null>;
  readonly onRemove: () => void;
}

const STYLES: readonly (readonly [Routine['style'], string])[] = [
  ['notification', t('options.styleNotification')],
  ['growing', t('options.styleGrowing')],
  ['page', t('options.stylePage')],
  ['badge', t('options.styleBadge')],
];

const NOTICES: readonly Seconds[] = [0, 30, 60];

/** One routine: on or off, how often, how long, and how it asks. */
export function RoutineCard({ routine, isLocked, onChange, onRemove }: Props) {
  const [error, setError] = useState<string | null>(null);
  const name = routineName(routine);
  const save = async (change: RoutineChange): Promise<void> => setError(await onChange(change));
  return (
    <article class={styles.routine} aria-label={name}>
      <Locked isLocked={isLocked}>
        <Toggle label={name} isOn={routine.isOn} onChange={(isOn) => void save({ isOn })} />
      </Locked>
      <ErrorLine message={error} />
      {routine.isOn && (
        <div class={styles.fields}>
          {routine.kind === 'own' && (
            <TextField
              label={t('options.nameLabel')}
              value={routine.name ?? ''}
              limit={LIMITS.name}
              onSave={(text) => onChange({ name: text })}
            />
          )}
          <Locked isLocked={isLocked}>
            {routine.every !== null && (
              <NumberField
                label={t('options.routineEvery')}
                unit={t('options.activityUnit')}
                value={routine.every}
                limit={LIMITS.every}
                onSave={(every) => onChange({ every })}
              />
            )}
            <NumberField
              label={t('options.routineLasts')}
              unit={many('options.secondsUnit', routine.lasts)}
              value={routine.lasts}
              limit={LIMITS.lasts}
              step={5}
              onSave={(lasts) => onChange({ lasts })}
            />
          </Locked>
          <ChoiceField
            label={t('options.routineAsksBy')}
            options={STYLES}
            value={routine.style}
            {...(routine.style === 'growing' && { hint: t('options.styleGrowingHint') })}
            onChoose={(style) => void save({ style })}
          />
          <ChoiceField
            label={t('options.announceBefore')}
            options={noticesWith(routine.noticeBefore)}
            value={String(routine.noticeBefore)}
            onChoose={(seconds) => void save({ noticeBefore: Number(seconds) })}
          />
          <FixedTimes routine={routine} name={name} onSave={save} />
          {routine.kind === 'own' && (
            <Button variant="plain" aria-label={t('options.removeNamed', name)} onClick={onRemove}>
              {t('options.removeButton')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** The lengths that are offered, and the one that holds if a file brought another. */
function noticesWith(before: Seconds): readonly (readonly [string, string])[] {
  return [...new Set([...NOTICES, before])]
    .sort((a, b) => a - b)
    .map((seconds) => [String(seconds), seconds === 0 ? t('options.announceNever') : formatDuration(seconds)]);
}

function FixedTimes({
  routine,
  name,
  onSave,
}: {
  routine: Routine;
  name: string;
  onSave: (change: RoutineChange) => Promise<void>;
}) {
  const [time, setTime] = useState('');
  const { times, every } = routine;
  return (
    <div class={styles.times}>
      <span class={styles.label}>{t('options.fixedTimes')}</span>
      <ul>
        {times.map((fixed) => (
          <li key={fixed}>
            {formatTimeOfDay(fixed)}
            <Button
              variant="plain"
              aria-label={t('options.removeTimeNamed', formatTimeOfDay(fixed), name)}
              onClick={() => void onSave({ times: times.filter((other) => other !== fixed) })}
            >
              {t('options.removeButton')}
            </Button>
          </li>
        ))}
      </ul>
      <span class={styles.add}>
        <input
          type="time"
          aria-label={t('options.newTimeNamed', name)}
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
        <Button
          disabled={time === '' || times.length >= LIMITS.times.max}
          onClick={() => {
            void onSave({ times: [...times, time].sort() });
            setTime('');
          }}
        >
          {t('options.addTimeButton')}
        </Button>
      </span>
      {every === null ? (
        <Button variant="plain" onClick={() => void onSave({ every: 60 })}>
          {t('options.askByInterval')}
        </Button>
      ) : (
        times.length > 0 && (
          <Button variant="plain" onClick={() => void onSave({ every: null })}>
            {t('options.askAtTimesOnly')}
          </Button>
        )
      )}
    </div>
  );
}
