import { useEffect, useState } from 'preact/hooks';
import { door, watchBeside } from '@/utils/browser/beside';
import type { Plan } from '@/utils/domain/plan/plan';
import type { Policy } from '@/utils/domain/policy/policy';
import type { Result } from '@/utils/domain/result';
import { app } from './app';

/** What is known of the organisation's settings, and the rules that read them. */
interface Known {
  readonly rules: typeof import('@/utils/domain/policy/policy');
  readonly read: Result<Policy | null, readonly string[]>;
  /** The settings as text, for noting that the person has answered them. */
  readonly text: string;
  readonly answer: string | null;
}

/** Fetched only where an organisation has set something. */
const fetchBeside = async () => (await import('./beside')).beside;

/** Reads the organisation's settings; null where there are none, so that their rules are not even fetched. */
async function readKnown(): Promise<Known | null> {
  const { policy } = await door.read();
  if (Object.keys(policy).length === 0) return null;
  const [rules, beside] = await Promise.all([import('@/utils/domain/policy/policy'), fetchBeside()]);
  const answer = await beside.readAnswer();
  return {
    rules,
    read: rules.parsePolicy(policy),
    text: JSON.stringify(policy),
    answer: answer.ok ? answer.value : null,
  };
}

/** The organisation's settings and what they mean for this plan. What is locked is put into the plan at once. */
export function usePolicy(plan: Plan) {
  const [known, setKnown] = useState<Known | null>(null);
  const policy = known?.read.ok === true ? known.read.value : null;
  const isOpen = known !== null && policy !== null && !known.rules.isMet(plan, policy);

  useEffect(() => {
    const look = (): void => void readKnown().then(setKnown);
    look();
    return watchBeside(look);
  }, []);

  /** A change of the plan that keeps what is locked. */
  function within(change: (plan: Plan) => Plan): (plan: Plan) => Plan {
    if (known === null || policy?.mode !== 'lock') return change;
    return (now) => known.rules.withPolicy(change(now), policy);
  }

  useEffect(() => {
    if (isOpen && policy?.mode === 'lock') void app.changePlan(within((now) => now));
  }, [isOpen, policy]);

  /** Notes the answer; gives the sentence that says why not, or null. */
  async function answer(isAccepted: boolean): Promise<string | null> {
    if (known === null || policy === null) return null;
    const change = isAccepted ? (now: Plan) => known.rules.withPolicy(now, policy) : null;
    const outcome = await (await fetchBeside()).answerPolicy(known.text, change);
    if (!outcome.ok) return outcome.error.message;
    setKnown({ ...known, answer: known.text });
    return null;
  }

  return {
    read: known?.read ?? null,
    locked: known?.rules.lockedBy(policy) ?? { routines: false, hours: false },
    isOffered: isOpen && policy?.mode === 'suggest' && known.answer !== known.text,
    answer,
    within,
  };
}
