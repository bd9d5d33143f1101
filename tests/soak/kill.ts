import { isDeepStrictEqual } from 'node:util';
import { openChromium } from '../machine/chromium.ts';
import { makeProfile, removeProfile } from '../machine/profile.ts';
import { givePlan, readOutcomes } from '../machine/schedule.ts';
import { pause } from '../machine/wait.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, readAll, wrongDays } from './pages.ts';
import type { Trial } from './trial.ts';

declare const soak: InPage;

const KILLS = 50;
const LONGEST = 50; // ms from the acknowledgement to the end

/** The browser is ended at once after each write that was acknowledged. */
export const kill: Trial = {
  name: 'kill',
  what: 'browser ended by SIGKILL 0 to 50 ms after an acknowledged write',
  checked: 'every pain entry and break that was acknowledged is there, once; roll-ups',
  run: async ({ script, rules, fault, below }) => {
    const profile = await makeProfile();
    const pain: string[] = [];
    const breaks: string[] = [];
    for (let count = 0; count <= KILLS; count += 1) {
      const product = await openChromium({ profile });
      const page = await prepare(product, script);
      if (count === 0) {
        await givePlan(page, rules.planFor());
        await look(page);
      }
      const stored = Object.keys((await readAll(page)).pain ?? {});
      const lost = pain.filter((id) => !stored.includes(id));
      if (lost.length > 0 || stored.length !== pain.length) {
        fault(`after kill ${count}: ${lost.length} of ${pain.length} entries are lost, ${stored.length} are there`);
      }
      const log = (await readOutcomes(page)).filter((line) => !line.includes('natural'));
      if (!isDeepStrictEqual(log, breaks))
        fault(`after kill ${count}: ${log.length} breaks, acknowledged ${breaks.length}`);
      for (const day of await wrongDays(page)) fault(`after kill ${count}: the roll-up of ${day} is wrong`);
      if (count === KILLS) {
        await product.close();
        break;
      }
      const told = await page.evaluate(
        async (what, score) => {
          if (what === 'pain') await soak.logPain(score, `kill ${score}`);
          else await soak.takeBreak('posture');
          return soak.told;
        },
        below(2) === 0 ? 'pain' : 'break',
        below(11),
      );
      pain.push(...told.pain);
      breaks.push(...told.breaks);
      for (const message of told.refused) fault(`a write was refused: ${message}`);
      await pause(below(LONGEST + 1));
      await product.kill();
    }
    if (pain.length + breaks.length !== KILLS) fault(`${pain.length + breaks.length} writes were acknowledged`);
    await removeProfile(profile);
    return KILLS;
  },
};
