import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Place {
  readonly id: string;
  /** Where the focus goes when the item is gone: the item after it, else the one before; null for neither. */
  readonly neighbour: string | null;
}

/**
 * Keeps the focus in a list whose items carry `data-id`: when the one that had it is gone, the next one has it, else the
 * one before, else `fallback`. Call `note` before an item may go.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, fallback: () => HTMLElement | null) {
  const place = useRef<Place | null>(null);

  // After every drawing: only then it is known whether the item went.
  useLayoutEffect(() => {
    const noted = place.current;
    if (noted === null || list.current === null || find(list.current, noted.id) !== null) return;
    place.current = null;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost) return;
    const neighbour = noted.neighbour === null ? null : find(list.current, noted.neighbour);
    (neighbour ?? fallback())?.focus();
  });

  return (id: string): void => {
    const ids = [...(list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].map(({ dataset }) => dataset.id);
    const at = ids.indexOf(id);
    place.current = { id, neighbour: ids[at + 1] ?? ids[at - 1] ?? null };
  };
}

function find(list: HTMLElement, id: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
}
