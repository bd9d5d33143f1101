import type { Sound } from '@/utils/domain/exercises/preferences';
import { t } from '@/utils/i18n/t';

const NOTES = { change: 587.33, end: 880 }; // D5 and A5, in hertz: a fifth apart, soft to the ear
const RINGS = 0.9; // seconds until the note has died away

/** What can be heard, and why it cannot. */
export interface Sounds {
  /** Plays one note; nothing when the browser holds sound back. */
  chime(note: keyof typeof NOTES): void;
  say(words: string): void;
  /** Why what is switched on cannot be heard, as a sentence; empty when it can, as far as anybody knows. */
  trouble(sound: Sound): string;
  stop(): void;
}

/** The page's own voice. `soundNow` is asked each time, so that a change of the choice holds at once; null is silence. */
export function createSounds(soundNow: () => Sound | null): Sounds {
  let context: AudioContext | null = null;

  function open(): AudioContext {
    context ??= new AudioContext();
    // A page that was opened by a prompt and not yet touched is held back; the next press lets it sound.
    if (context.state === 'suspended') void context.resume();
    return context;
  }

  return {
    chime: (note) => {
      const { chime = false, volume = 0 } = soundNow() ?? {};
      if (!chime) return;
      const audio = open();
      const tone = new OscillatorNode(audio, { type: 'sine', frequency: NOTES[note] });
      const loudness = new GainNode(audio, { gain: 0 });
      const { currentTime } = audio;
      loudness.gain.setTargetAtTime(volume * 0.4, currentTime, 0.01);
      loudness.gain.setTargetAtTime(0, currentTime + 0.06, RINGS / 5);
      tone.connect(loudness).connect(audio.destination);
      tone.start(currentTime);
      tone.stop(currentTime + RINGS);
    },
    say: (words) => {
      const { voice = false, volume = 0 } = soundNow() ?? {};
      if (!voice || !('speechSynthesis' in globalThis)) return;
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.volume = volume;
      utterance.lang = document.documentElement.lang;
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
    },
    trouble: ({ chime, voice }) => {
      if (voice && !hasVoice()) return t('break.noVoice');
      if (chime && context?.state === 'suspended') return t('break.soundHeldBack');
      return '';
    },
    stop: () => {
      if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
    },
  };
}

function hasVoice(): boolean {
  return 'speechSynthesis' in globalThis && speechSynthesis.getVoices().length > 0;
}
