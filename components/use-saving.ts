import { useState } from 'preact/hooks';
import type { Result } from '@/utils/domain/result';
import { t } from '@/utils/i18n/t';
import { formatTime } from './words';

/** The last thing that was saved, and how to take it back. */
export interface Saved {
  readonly said: string;
  readonly undo: (() => void) | null;
}

type Writing<Value> = Promise<Result<Value, { readonly message: string }>>;

/** Keeps what a page says of its last write. */
export function useSaving() {
  const [saved, setSaved] = useState<Saved>({ said: '', undo: null });

  /** Writes; says so (that it was saved, or `what` happened) and offers the way back, or gives the sentence that says why not. */
  async function save<Value>(
    writing: Writing<Value>,
    back: ((value: Value) => Writing<unknown>) | null,
    what?: string,
  ): Promise<string | null> {
    const result = await writing;
    if (!result.ok) {
      setSaved({ said: '', undo: null }); // what was saved before must not hide why this was not
      return result.error.message;
    }
    const undo = back === null ? null : () => void save(back(result.value), null, t('common.takenBack'));
    const time = formatTime(Date.now(), Temporal.Now.timeZoneId());
    setSaved({ said: what === undefined ? t('common.savedAt', time) : t('common.saidAt', what, time), undo });
    return null;
  }

  return { saved, save };
}
