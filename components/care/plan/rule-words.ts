import type { Missing } from '@/utils/domain/care/rule-state';
import type { Silence } from '@/utils/domain/care/silence';
import type { Region } from '@/utils/domain/pain/entry';
import type { LocalDay } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { REGION_NAMES } from '../../words';
import { formatDate } from './plan-words';

/** What a step of the rule still waits for, as a sentence. */
export function missingSentence(missing: Missing, today: LocalDay): string {
  switch (missing.type) {
    case 'entries': {
      const { region, have, need, perWeek } = missing;
      return inArea(region, many('care.entriesMissing', need, have, perWeek));
    }
    case 'sessions':
      return many('care.sessionsMissing', missing.need, missing.have);
    case 'days':
      return many('care.daysMissing', missing.need, missing.have);
    case 'newWindow':
      return t('care.phaseTooYoung');
    case 'pausedWindow':
      return t('care.pauseInWindow');
    case 'baseline':
      return inArea(missing.region, t('care.windowTooEarly', formatDate(missing.from, today)));
    case 'scores':
      return inArea(missing.region, t('care.scoresTooHigh', missing.ceiling));
    case 'checks':
      return many('care.checksMissing', missing.need);
  }
}

/** Why nothing is suggested for now, as a sentence. */
export function silenceSentence(silence: Silence, today: LocalDay): string {
  switch (silence.type) {
    case 'paused':
      return t('care.quietPaused');
    case 'somethingChanged':
      return many('care.quietChanged', silence.daysLeft);
    case 'afterStepUp':
      return many('care.quietCloser', silence.daysLeft);
    case 'answered':
      return t('care.quietAnswered', formatDate(silence.until, today));
    case 'worse':
      return t('care.quietWorse', formatDate(silence.until, today));
    case 'keptThisPhase':
      return t('care.quietKept');
  }
}

/** A sentence of one area, with its name before it; the sentence alone when it is of the overall score. */
export function inArea(region: Region | null, sentence: string): string {
  return region === null ? sentence : t('care.forArea', REGION_NAMES[region], sentence);
}
