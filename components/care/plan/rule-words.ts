import type { Missing } from '@/utils/domain/care/rule-state';
import type { Silence } from '@/utils/domain/care/silence';
import type { Region } from '@/utils/domain/pain/entry';
import type { LocalDay } from '@/utils/domain/time/units';
import { REGION_NAMES } from '../../words';
import { atStart, countWords, formatDate } from './plan-words';

/** What a step of the rule still waits for, as a sentence. */
export function missingSentence(missing: Missing, today: LocalDay): string {
  return atStart(missingWords(missing, today));
}

function missingWords(missing: Missing, today: LocalDay): string {
  switch (missing.type) {
    case 'entries': {
      const { region, have, need, perWeek } = missing;
      return `${areaPrefix(region)}${have} of the ${need} entries needed in the last 14 days (at least ${perWeek} each week).`;
    }
    case 'sessions':
      return `${missing.have} of ${missing.need} sessions done in this phase.`;
    case 'days':
      return `${missing.have} of ${missing.need} days in this phase.`;
    case 'newWindow':
      return 'This phase, or your fresh start, is younger than the 14 days that are looked at.';
    case 'pausedWindow':
      return 'There was a pause in the last 14 days; they count again once two weeks without one have gone by.';
    case 'baseline': {
      const from = formatDate(missing.from, today);
      return `${areaPrefix(missing.region)}the 14 days have to come after the two weeks they are compared with; that is so from ${from}.`;
    }
    case 'scores': {
      const { region, ceiling } = missing;
      return `${areaPrefix(region)}the last two weeks are not as low or as steady as you asked (a median of ${ceiling} at most, in each week).`;
    }
    case 'checks':
      return `It was met at the last check; you asked for ${missing.need} weekly checks in a row.`;
  }
}

/** Why nothing is suggested for now, as a sentence. */
export function silenceSentence(silence: Silence, today: LocalDay): string {
  switch (silence.type) {
    case 'paused':
      return 'Paused: your rule does not look while a pause lasts.';
    case 'somethingChanged':
      return `Something changed, so your rule stays quiet for ${daysMore(silence.daysLeft)}.`;
    case 'afterStepUp':
      return `Sessions came closer together not long ago; no wider spacing is brought up for ${daysMore(silence.daysLeft)}.`;
    case 'answered':
      return `You answered already; it is not brought up again before ${formatDate(silence.until, today)}.`;
    case 'worse':
      return `You said that overall you are worse; it is not brought up before ${formatDate(silence.until, today)}.`;
    case 'keptThisPhase':
      return 'You chose to keep this interval; it is not brought up again in this phase.';
  }
}

/** "Neck: ", or nothing for the overall score. */
export function areaPrefix(region: Region | null): string {
  return region === null ? '' : `${REGION_NAMES[region]}: `;
}

/** A score to one decimal at most, in the person's own numerals. */
export function scoreWords(score: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(score);
}

function daysMore(days: number): string {
  return countWords(days, 'more day');
}
