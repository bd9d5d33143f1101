import { expect, it } from 'vitest';
import { minutes } from '@/utils/domain/time/units';
import { openChromium } from '../../machine/chromium';
import { press } from '../../machine/controls';
import { planFor } from '../../machine/plans';
import { removeProfile } from '../../machine/profile';
import { givePlan, readOutcomes, readSchedule } from '../../machine/schedule';
import { wakeWorker, writeStore } from '../../machine/store';
import { until } from '../../machine/wait';

const STEPS = 20; // of ten minutes each, from 9:00 to 12:20
const ANSWERS = ['Done', 'Skip', 'Done', 'Snooze 5 min'];

it('a worker stopped twenty times in a morning logs what an undisturbed one logs', async () => {
  const undisturbed = await spendMorning(async () => undefined);
  const disturbed = await spendMorning((stop) => stop());
  expect(undisturbed.length).toBeGreaterThan(5);
  expect(disturbed).toEqual(undisturbed);
}, 240_000);

/** A morning in which time is moved on ten minutes at a time; gives the log. `disturb` may stop the worker. */
async function spendMorning(disturb: (stop: () => Promise<void>) => Promise<void>): Promise<readonly string[]> {
  const product = await openChromium();
  const page = await product.open('progress');
  await readSchedule(page);
  await givePlan(page, planFor({ caps: { perHour: 12, perDay: 96 } }));
  let answers = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const { elapsed, snoozed, ...state } = await readSchedule(page);
    const later = Object.fromEntries(Object.entries(elapsed).map(([id, so]) => [id, so + minutes(10)]));
    const sooner = snoozed && { ...snoozed, until: snoozed.until - minutes(10) };
    await writeStore(page, 'documents', { ...state, elapsed: later, snoozed: sooner }, 'schedule');
    const isDue = sooner !== null || (later.posture ?? 0) >= minutes(30) || (later.movement ?? 0) >= minutes(60);
    const start = Date.now();
    await wakeWorker(page);
    await disturb(product.stopWorker);
    await wakeWorker(page);
    await until('a commit', async () => (await readSchedule(page)).at >= start);
    if (!isDue) continue;
    await until('the prompt', async () => (await readSchedule(page)).open);
    await disturb(product.stopWorker);
    const popup = await product.openPopup();
    await press(popup, 'button', ANSWERS[answers++ % ANSWERS.length] ?? 'Done');
    await until('the answer', async () => (await readSchedule(page)).open === null);
  }
  const outcomes = await readOutcomes(page);
  await product.close();
  await removeProfile(product.profile);
  return outcomes;
}
