import type { Plan, Routine } from './plan';
import { type Preset, STANDARD } from './standard-plan';

export type PresetName = 'gentle' | 'standard' | 'intensive';

/**
 * Gentle keeps to the outer edge of two hours sitting (EU-OSHA 2021). Standard halves the interruptions of the
 * best-supported twenty minutes and uses the three-minute breaks people preferred (Henning 1997). Intensive joins
 * McLean 2001 (30 s every 20 min) with Galinsky 2000 (5 min every hour).
 */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  gentle: { posture: { every: 45, lasts: 30 }, movement: { every: 120, lasts: 300 }, perDay: 12 },
  standard: STANDARD,
  // Three an hour over eight hours; at twelve a day it would fall silent by one o'clock.
  intensive: { posture: { every: 20, lasts: 30 }, movement: { every: 60, lasts: 300 }, perDay: 24 },
};

const PRESET_NAMES: readonly PresetName[] = ['gentle', 'standard', 'intensive'];

/** The plan with the preset's rhythm: posture and movement on at its pace, and the prompts a day it needs. */
export function applyPreset(plan: Plan, name: PresetName): Plan {
  const preset = PRESETS[name];
  return {
    ...plan,
    routines: plan.routines.map((routine) =>
      isSetByPresets(routine) ? { ...routine, ...preset[routine.kind], isOn: true } : routine,
    ),
    caps: { ...plan.caps, perDay: preset.perDay },
  };
}

/** The preset whose rhythm the plan has; null when posture or movement is off or was changed. */
export function presetOf(plan: Plan): PresetName | null {
  return PRESET_NAMES.find((name) => hasRhythm(plan, PRESETS[name])) ?? null;
}

function hasRhythm(plan: Plan, preset: Preset): boolean {
  const set = plan.routines.filter(isSetByPresets);
  if (set.length !== 2) return false;
  return set.every(({ kind, isOn, every, lasts }) => {
    const pace = preset[kind];
    return isOn && every === pace.every && lasts === pace.lasts;
  });
}

function isSetByPresets(routine: Routine): routine is Routine & { readonly kind: 'posture' | 'movement' } {
  return routine.kind === 'posture' || routine.kind === 'movement';
}
