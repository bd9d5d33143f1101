import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '@/utils/domain/plan/plan';
import { press, read, reads } from '../../machine/controls';
import { planFor } from '../../machine/plans';
import { canSetPolicies, setPolicy } from '../../machine/policies';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { readDocument } from '../../machine/store';
import { until } from '../../machine/wait';

const HOURS = [{ days: ['monday', 'tuesday'], from: '10:00', until: '15:00' }];

/** What an organisation sets in the browser's own policy files, and what becomes of it, in a browser of that kind. */
export function policyScenes(kind: Product['kind'], openBrowser: () => Promise<Product>): void {
  // Policies are the whole machine's: without the right to write them, or where it has its own, there is nothing to see.
  describe.runIf(canSetPolicies(kind))('what an organisation sets', () => {
    let product: Product;
    let lift: () => Promise<void>;

    beforeEach(() => {
      lift = () => Promise.resolve();
    });

    afterEach(async () => {
      await lift();
      await product.close();
      await removeProfile(product.profile);
    });

    async function openWith(policy: object) {
      lift = await setPolicy(kind, policy);
      product = await openBrowser();
      const page = await product.open('help');
      await readSchedule(page);
      await givePlan(page, planFor());
      return product.open('options');
    }

    it('and locks is in the plan by itself, cannot be changed, and says so', async () => {
      const options = await openWith({ mode: 'lock', routines: ['eyes'], hours: HOURS, notice: 'Room 12 helps.' });
      await reads(options, 'Room 12 helps.');
      await reads(options, 'Your organisation has set this part of the plan.');
      const plan = await until('the locked plan', async () => {
        const stored = await readDocument<Plan>(options, 'plan');
        return stored?.hours.week[0]?.[0]?.from === '10:00' && stored;
      });
      expect(plan.routines.filter(({ isOn }) => isOn).map(({ kind: name }) => name)).toEqual(['eyes']);
      expect(plan.hours.week[2]).toEqual([]);
      expect(await options.evaluate(isUsable, 'Eye break')).toBe(false);
      expect(await options.evaluate(isUsable, 'Monday, from')).toBe(false);
      expect(await options.evaluate(isUsable, 'In an hour')).toBe(true);
    });

    it('and suggests is asked about once, and only then in the plan', async () => {
      const options = await openWith({ preset: 'gentle' });
      await reads(options, 'Your organisation suggests a plan for you');
      expect((await readDocument<Plan>(options, 'plan'))?.routines[0]?.every).not.toBe(45);
      await press(options, 'button', 'Use it');
      await until('the plan', async () => (await readDocument<Plan>(options, 'plan'))?.routines[0]?.every === 45);
      await until('the question to be gone', async () => !(await read(options)).includes('suggests a plan'));
    });

    it('and cannot be read changes nothing, and says what is wrong', async () => {
      const options = await openWith({ mode: 'lock', preset: 'brutal', routines: ['eyes'] });
      await reads(options, 'settings for Unknot cannot be used');
      await reads(options, '“preset” is not usable: it is “gentle”, “standard” or “intensive”.');
      const plan = await readDocument<Plan>(options, 'plan');
      expect(plan?.routines.find(({ kind: name }) => name === 'eyes')?.isOn).toBe(false);
    });
  });
}

/** Runs inside the page: whether the control with that label can be used. */
function isUsable(label: string): boolean | null {
  const named = [...document.querySelectorAll('label, input[aria-label]')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === label,
  );
  const control = named instanceof HTMLLabelElement ? named.control : named;
  return control?.matches(':disabled') === undefined ? null : !control.matches(':disabled');
}
