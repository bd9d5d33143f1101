import { useEffect, useState } from 'preact/hooks';
import type { Storage } from '@/components/data/StorageHealth';

/** How the browser keeps what is stored, and the way to ask it to keep it; null until it is known. */
export function useStorage() {
  const [storage, setStorage] = useState<Storage | null>(null);

  async function look(): Promise<void> {
    const [{ usage }, isKept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    setStorage({ used: usage ?? null, isKept });
  }

  useEffect(() => void look(), []);

  async function ask(): Promise<boolean> {
    const isKept = await navigator.storage.persist();
    await look();
    return isKept;
  }

  return { storage, look, ask };
}
