import { useId } from 'preact/hooks';
import type { Sound } from '@/utils/domain/exercises/preferences';
import { t } from '@/utils/i18n/t';
import { Toggle } from '../Toggle';
import styles from './SoundChoice.module.css';

interface Props {
  readonly sound: Sound;
  /** Why something that was switched on cannot be heard; empty when all is well. */
  readonly trouble: string;
  readonly onChange: (sound: Sound) => void;
}

/** What may be heard in a break. */
export function SoundChoice({ sound, trouble, onChange }: Props) {
  const id = useId();
  return (
    <details class={styles.sound}>
      <summary>{t(sound.chime || sound.voice ? 'break.soundOn' : 'break.sound')}</summary>
      <div class={styles.choices}>
        <Toggle
          label={t('break.chimeAtEveryChange')}
          isOn={sound.chime}
          onChange={(chime) => onChange({ ...sound, chime })}
        />
        <Toggle
          label={t('break.voiceThatCounts')}
          isOn={sound.voice}
          onChange={(voice) => onChange({ ...sound, voice })}
        />
        <label class={styles.volume} for={id}>
          {t('break.volume')}{' '}
          <input
            id={id}
            type="range"
            min="0"
            max="1"
            step="0.1"
            value={sound.volume}
            onChange={({ currentTarget: { value } }) => onChange({ ...sound, volume: Number(value) })}
          />
        </label>
        {trouble !== '' && <p role="status">{trouble}</p>}
      </div>
    </details>
  );
}
