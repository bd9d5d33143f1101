import { useId } from 'preact/hooks';
import type { Sound } from '@/utils/domain/exercises/preferences';
import { formatShare } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { ErrorLine } from '../../ErrorLine';
import { FieldGroup } from '../../Field';
import { Toggle } from '../../Toggle';
import styles from './BreakSound.module.css';
import type { EditPreferences } from './edit-preferences';
import { useEdit } from './use-edit';

interface Props {
  readonly sound: Sound;
  readonly edit: EditPreferences;
}

/** What may be heard in a break. */
export function BreakSound({ sound, edit }: Props) {
  const { refused, change } = useEdit(edit);
  const id = useId();
  const set = (changed: Partial<Sound>): void => change((now) => ({ ...now, sound: { ...now.sound, ...changed } }));
  return (
    <FieldGroup legend={t('options.soundLegend')}>
      <Toggle label={t('options.soundChime')} isOn={sound.chime} onChange={(chime) => set({ chime })} />
      <Toggle label={t('options.soundVoice')} isOn={sound.voice} onChange={(voice) => set({ voice })} />
      {(sound.chime || sound.voice) && (
        <div class={styles.volume}>
          <label for={id}>{t('options.soundVolume')}</label>
          <input
            id={id}
            type="range"
            min="0"
            max="1"
            step="0.1"
            value={sound.volume}
            aria-valuetext={formatShare(sound.volume)}
            onChange={(event) => set({ volume: Number(event.currentTarget.value) })}
          />
        </div>
      )}
      <ErrorLine message={refused} />
    </FieldGroup>
  );
}
