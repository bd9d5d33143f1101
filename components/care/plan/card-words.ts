import { cadenceAfter } from '@/utils/domain/care/cadence';
import type { AreaFigures, Card } from '@/utils/domain/care/rule';
import { cadenceWords, countWords } from './plan-words';
import { areaPrefix, scoreWords } from './rule-words';

/** What a card says, one paragraph for each entry, and what its buttons say. */
export interface CardWords {
  readonly title: string;
  readonly text: readonly string[];
  readonly accept: string;
  readonly keep: string;
  readonly later: string;
}

/** The words of a card; `quietDays` is how long "later" lasts. */
export function cardWords(card: Card, quietDays: number): CardWords {
  const now = cadenceWords(card.from);
  if (card.type === 'V') return reviewWords(card.reason, card.sessions);
  const to = cadenceAfter(card.type, card.from) ?? card.to;
  const choices = { accept: `Try ${cadenceWords(to)}`, keep: `Keep ${now}` };
  if (card.type === 'U') {
    return {
      title: 'Your own rule is met.',
      text: [
        ...card.areas.map(higherWords),
        `Some people go back to ${cadenceWords(to)} for a while; others change something else.`,
      ],
      ...choices,
      later: 'Not now',
    };
  }
  return {
    title: 'Your own rule is met.',
    text: [
      ...card.areas.map((area) => lowerWords(area, card.type)),
      `You have had ${countWords(card.sessions, `${now} session`)}. You set this as the point to think about ${cadenceWords(to)}.`,
    ],
    ...choices,
    later: quietDays === 28 ? 'Ask me in four weeks' : `Ask me in ${quietDays} days`,
  };
}

/** "9 entries, median 3, range 1–5", with the area when it is one of them. */
export function figureWords({ region, entries, median, min, max }: AreaFigures): string {
  const counted = entries === 1 ? '1 entry' : `${entries} entries`;
  return `${areaPrefix(region)}${counted}, median ${scoreWords(median)}, range ${scoreWords(min)}–${scoreWords(max)}`;
}

function lowerWords(area: AreaFigures, card: 'D1' | 'D2'): string {
  const { region, entries, median, min, max, baseline, anchor } = area;
  const now = `${areaPrefix(region)}In the last 14 days your median was ${scoreWords(median)} (range ${scoreWords(min)}–${scoreWords(max)}, ${entries} entries).`;
  if (card === 'D1') return baseline === null ? now : `${now} When you started it was ${scoreWords(baseline)}.`;
  return anchor === null ? now : `${now} Before this phase it was ${scoreWords(anchor)}.`;
}

function higherWords({ region, median, anchor, entries, min, max }: AreaFigures): string {
  const was = anchor === null ? '' : `, was ${scoreWords(anchor)}`;
  return `${areaPrefix(region)}Your last two weeks are higher than before this phase (${scoreWords(median)}${was}; range ${scoreWords(min)}–${scoreWords(max)}, ${entries} entries).`;
}

function reviewWords(reason: 'noImprovement' | 'noCheckIn', sessions: number): CardWords {
  const buttons = { accept: 'I have read it', keep: '', later: 'Not now' };
  if (reason === 'noCheckIn') {
    return {
      title: 'Time for a check-in with the person who looks after your pain?',
      text: ['You can take a one-page summary.'],
      ...buttons,
    };
  }
  return {
    title: `${countWords(sessions, 'weekly session')}, and your numbers are about the same.`,
    text: [
      'That is worth knowing. Talk with your clinician or therapist about what else could help - massage is only one part.',
    ],
    ...buttons,
  };
}
