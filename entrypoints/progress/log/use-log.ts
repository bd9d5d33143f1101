import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogSearch } from '@/utils/app/log-page';
import { app } from '../app';
import { createLogReader, type LogReader, type LogReading } from './log-reader';

const A_WEEK = 7; // days a page has: enough to look at, and as quick to draw in the tenth year as in the first
const TYPING = 250; // ms; a word is looked for when the hand rests, not at every letter

/** What is found in the log, kept up to date; null until it was read once. */
export function useLog(search: LogSearch): { readonly reading: LogReading | null; readonly readOn: () => void } {
  const [reading, setReading] = useState<LogReading | null>(null);
  const reader = useRef<LogReader>(null);
  const soughtText = useRef(search.filter.text);

  useEffect(() => {
    const fresh = createLogReader((before) => app.readLog(before, A_WEEK, search), setReading);
    reader.current = fresh;
    const wait = search.filter.text === soughtText.current ? 0 : TYPING;
    soughtText.current = search.filter.text;
    const timer = setTimeout(() => void fresh.refresh(), wait);
    const stop = app.watch(() => void fresh.refresh());
    return () => {
      clearTimeout(timer);
      stop();
      fresh.stop();
    };
  }, [search]);

  return { reading, readOn: () => void reader.current?.readOn() };
}
