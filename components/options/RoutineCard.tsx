import { useState } from 'preact/hooks';
import type { RoutineChange } from '@/utils/domain/plan/change-plan';
import { LIMITS } from '@/utils/domain/plan/limits';
import type { Routine } from '@/utils/domain/plan/plan';
import { routineName } from '@/utils/domain/plan/wording';
import type { Seconds } from '@/utils/domain/time/units';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { Toggle } from '../Toggle';
import { formatDuration } from '../words';
import { ChoiceField } from './ChoiceField';
import { NumberField } from './NumberField';
import styles from './RoutineCard.module.css';
import { TextField } from './TextField';

interface Props {
  readonly routine: Routine;
  readonly onChange: (change: RoutineChange) => Promise<string | null>;
  readonly onRemove: () => void;
}

const STYLES: readonly (readonly [Routine['style'], string])[] = [
  ['notification', 'Notification'],
  ['growing', 'Notification, then a window'],
  ['page', 'Break page at once'],
  ['badge', 'Badge only'],
];

const NOTICES: readonly Seconds[] = [0, 30, 60];

/** One routine: on or off, how often, how long, and how it asks. */
export function RoutineCard({ routine, onChange, onRemove }: Props) {
  const [error, setError] = useState<string | null>(null);
  const name = routineName(routine);
  const save = async (change: RoutineChange): Promise<void> => setError(await onChange(change));
  return (
    <article class={styles.routine} aria-label={name}>
      <Toggle label={name} isOn={routine.isOn} onChange={(isOn) => void save({ isOn })} />
      <ErrorLine message={error} />
      {routine.isOn && (
        <div class={styles.fields}>
          {routine.kind === 'own' && (
            <TextField
              label="Name"
              value={routine.name ?? ''}
              limit={LIMITS.name}
              onSave={(text) => onChange({ name: text })}
            />
          )}
          {routine.every !== null && (
            <NumberField
              label="Every"
              unit="min of activity"
              value={routine.every}
              limit={LIMITS.every}
              onSave={(every) => onChange({ every })}
            />
          )}
          <NumberField
            label="Lasts"
            unit="seconds"
            value={routine.lasts}
            limit={LIMITS.lasts}
            step={5}
            onSave={(lasts) => onChange({ lasts })}
          />
          <ChoiceField
            label="Asks by"
            options={STYLES}
            value={routine.style}
            {...(routine.style === 'growing' && { hint: 'After a minute without an answer a small window opens.' })}
            onChoose={(style) => void save({ style })}
          />
          <ChoiceField
            label="Announce it before"
            options={noticesWith(routine.noticeBefore)}
            value={String(routine.noticeBefore)}
            onChoose={(seconds) => void save({ noticeBefore: Number(seconds) })}
          />
          <FixedTimes routine={routine} name={name} onSave={save} />
          {routine.kind === 'own' && (
            <Button variant="plain" aria-label={`Remove ${name}`} onClick={onRemove}>
              Remove
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
    .map((seconds) => [String(seconds), seconds === 0 ? 'Not at all' : formatDuration(seconds)]);
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
      <span class={styles.label}>Also at fixed times</span>
      <ul>
        {times.map((fixed) => (
          <li key={fixed}>
            {fixed}
            <Button
              variant="plain"
              aria-label={`Remove ${fixed} from ${name}`}
              onClick={() => void onSave({ times: times.filter((other) => other !== fixed) })}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <span class={styles.add}>
        <input
          type="time"
          aria-label={`New fixed time for ${name}`}
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
          Add time
        </Button>
      </span>
      {every === null ? (
        <Button variant="plain" onClick={() => void onSave({ every: 60 })}>
          Ask every so many minutes too
        </Button>
      ) : (
        times.length > 0 && (
          <Button variant="plain" onClick={() => void onSave({ every: null })}>
            Only at the fixed times
          </Button>
        )
      )}
    </div>
  );
}
