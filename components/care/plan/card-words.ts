import type { AreaFigures, Card } from '@/utils/domain/care/rule';
import { many, t } from '@/utils/i18n/t';
import { inArea } from './rule-words';

/** What a card says, one paragraph for each entry, and what its buttons say. */
export interface CardWords {
  readonly title: string;
  readonly text: readonly string[];
  readonly accept: string;
  readonly keep: string;
  readonly later: string;
}

const DOWN = {
  D1: { had: 'care.hadWeeklySessions', accept: 'care.tryTwoWeekly', keep: 'care.keepWeekly' },
  D2: { had: 'care.hadTwoWeeklySessions', accept: 'care.tryMonthly', keep: 'care.keepTwoWeekly' },
} as const;

const UP_FROM = {
  monthly: { goBack: 'care.goBackToTwoWeekly', accept: 'care.tryTwoWeekly', keep: 'care.keepMonthly' },
  twoWeekly: { goBack: 'care.goBackToWeekly', accept: 'care.tryWeekly', keep: 'care.keepTwoWeekly' },
} as const;

/** The words of a card; `quietDays` is how long "later" lasts. */
export function cardWords(card: Card, quietDays: number): CardWords {
  if (card.type === 'V') return reviewWords(card.reason, card.sessions);
  if (card.type === 'U') {
    const { goBack, accept, keep } = UP_FROM[card.from.type === 'monthly' ? 'monthly' : 'twoWeekly'];
    return {
      title: t('care.ownRuleMet'),
      text: [...card.areas.map(higherSentence), t(goBack)],
      accept: t(accept),
      keep: t(keep),
      later: t('care.notNow'),
    };
  }
  const { had, accept, keep } = DOWN[card.type];
  return {
    title: t('care.ownRuleMet'),
    text: [...card.areas.map((area) => lowerSentences(area, card.type)), many(had, card.sessions)],
    accept: t(accept),
    keep: t(keep),
    later: quietDays === 28 ? t('care.askInFourWeeks') : many('care.askInDays', quietDays),
  };
}

/** "9 entries, median 3, range 1–5 (on days you logged, last 14 days).", with the area when it is one of them. */
export function figureSentence({ region, entries, median, min, max }: AreaFigures): string {
  return inArea(region, many('care.daysLogged', entries, median, min, max));
}

function lowerSentences(area: AreaFigures, card: 'D1' | 'D2'): string {
  const { region, entries, median, min, max, baseline, anchor } = area;
  const before = card === 'D1' ? baseline : anchor;
  if (before === null) return inArea(region, many('care.medianNow', entries, median, min, max));
  const key = card === 'D1' ? 'care.medianSinceStart' : 'care.medianSincePhase';
  return inArea(region, many(key, entries, median, min, max, before));
}

function higherSentence({ region, median, anchor, entries, min, max }: AreaFigures): string {
  const sentence =
    anchor === null
      ? many('care.higherNow', entries, median, min, max)
      : many('care.higherThanPhase', entries, median, min, max, anchor);
  return inArea(region, sentence);
}

function reviewWords(reason: 'noImprovement' | 'noCheckIn', sessions: number): CardWords {
  const buttons = { accept: t('care.iHaveRead'), keep: '', later: t('care.notNow') };
  if (reason === 'noCheckIn') {
    return {
      title: t('care.timeForCheckIn'),
      text: [t('care.takeSummary')],
      ...buttons,
    };
  }
  return {
    title: many('care.numbersAboutSame', sessions),
    text: [t('care.numbersSameAdvice')],
    ...buttons,
  };
}
