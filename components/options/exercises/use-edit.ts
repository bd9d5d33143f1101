import { useState } from 'preact/hooks';
import type { EditPreferences } from './edit-preferences';

/** Changes that nobody waits for, and why the last of them was not saved. */
export function useEdit(edit: EditPreferences) {
  const [refused, setRefused] = useState<string | null>(null);

  function change(...given: Parameters<EditPreferences>): void {
    void edit(...given).then(setRefused);
  }

  return { refused, change };
}
