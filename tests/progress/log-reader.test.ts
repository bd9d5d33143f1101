import { expect, it } from 'vitest';
import { createLogReader, type LogReading } from '@/entrypoints/progress/log/log-reader';
import type { Outcome } from '@/utils/app/app';
import type { LogPage } from '@/utils/app/log-page';

/** A log of so many pages, each named by the number of the page where it begins; and what was read of it. */
function setUpLog(count: number) {
  const asked: (string | null)[] = [];
  const readings: LogReading[] = [];
  const log = { count, failure: null as string | null, waits: [] as Promise<void>[] };
  async function readPage(before: string | null): Outcome<LogPage> {
    asked.push(before);
    const { failure } = log;
    await log.waits.shift();
    if (failure !== null) return { ok: false, error: { type: 'failed', message: failure } };
    const at = Number(before ?? 0) + 1;
    const page = {
      days: [],
      troubles: [],
      ownExercises: new Map<string, string>(),
      lookedTo: String(at),
      hasMore: at < log.count,
    };
    return { ok: true, value: page };
  }
  const reader = createLogReader(readPage, (reading) => readings.push(reading));
  const shown = () => readings.at(-1)?.pages.map(({ lookedTo }) => lookedTo);
  return { reader, log, asked, readings, shown };
}

it('reads a page at first, and each later page where the one before came to', async () => {
  const { reader, asked, shown } = setUpLog(3);
  await reader.refresh();
  expect(shown()).toEqual(['1']);
  await reader.readOn();
  await reader.readOn();
  expect(shown()).toEqual(['1', '2', '3']);
  expect(asked).toEqual([null, '1', '2']);
});

it('reads nothing after the last page', async () => {
  const { reader, asked, shown } = setUpLog(1);
  await reader.refresh();
  await reader.readOn();
  expect(shown()).toEqual(['1']);
  expect(asked).toEqual([null]);
});

it('reads all pages again after a change', async () => {
  const { reader, log, shown, asked } = setUpLog(3);
  await reader.refresh();
  await reader.readOn();
  log.count = 1;
  await reader.refresh();
  expect(shown()).toEqual(['1']);
  log.count = 3;
  await reader.refresh();
  expect(shown()).toEqual(['1', '2']);
  expect(asked).toEqual([null, '1', null, null, '1']);
});

it('gives up what a later question overtook', async () => {
  const { reader, log, readings, shown } = setUpLog(3);
  await reader.refresh();
  let goOn = (): void => undefined;
  log.waits.push(
    new Promise((done) => {
      goOn = done;
    }),
  );
  const overtaken = reader.readOn();
  await reader.refresh();
  goOn();
  await overtaken;
  expect(shown()).toEqual(['1', '2']);
  expect(readings).toHaveLength(2);
});

it('keeps what was read when reading on fails, and says why', async () => {
  const { reader, log, readings } = setUpLog(3);
  await reader.refresh();
  log.failure = 'Not read: try again.';
  await reader.readOn();
  expect(readings.at(-1)).toMatchObject({ failure: 'Not read: try again.', pages: [{ lookedTo: '1' }] });
});

it('tells nothing once it is stopped', async () => {
  const { reader, readings } = setUpLog(1);
  const reading = reader.refresh();
  reader.stop();
  await reading;
  expect(readings).toEqual([]);
});
