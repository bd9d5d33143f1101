import type { LocalDay } from '../time/units';
import { type Cadence, cadenceAfter } from './cadence';
import type { CardAnswer, Care, Course, Phase, Series } from './care';
import { beginsCourse, phaseOn } from './phases';

/** What can be changed of a series by itself; its phases and courses have their own changes. */
export type SeriesChange = Partial<Omit<Series, 'id' | 'phases' | 'courses'>>;

/** What a series begins with. */
export type NewSeries = Omit<Series, 'phases' | 'courses'>;

/** With a new series, whose first phase and course begin on this day; the same care when there is one with its id. */
export function startSeries(care: Care, series: NewSeries, cadence: Cadence, day: LocalDay): Care {
  if (care.series.some(({ id }) => id === series.id)) return care;
  const begun: Series = {
    ...series,
    phases: [{ since: day, cadence, by: 'person' }],
    courses: [{ since: day, why: 'setUp' }],
  };
  return { ...care, series: [...care.series, begun] };
}

/** With a series changed, where it stands; the same care when there is none with this id. */
export function changeSeries(care: Care, id: string, change: SeriesChange): Care {
  return withSeries(care, id, (series) => ({ ...series, ...change }));
}

/** Without a series and what was answered about it. Its appointments are not touched. */
export function removeSeries(care: Care, id: string): Care {
  const { rule } = care;
  return {
    ...care,
    series: care.series.filter((series) => series.id !== id),
    rule: {
      ...rule,
      series: rule.series === id ? null : rule.series,
      answers: rule.answers.filter(({ series }) => series !== id),
      impressions: rule.impressions.filter(({ series }) => series !== id),
    },
  };
}

/**
 * With a new phase at the end of the history. A step up to weekly also begins a new course (clinical 5.1). The same care
 * when the phase would begin before the last one, or when there is no such series.
 */
export function changePhase(care: Care, id: string, phase: Phase): Care {
  return withSeries(care, id, (series) => {
    const last = series.phases.at(-1);
    if (last !== undefined && phase.since < last.since) return series;
    const phases = [...series.phases, phase];
    // A course that was noted for a later day must not end up before this one.
    const isInOrder = (series.courses.at(-1)?.since ?? '') <= phase.since;
    const courses: readonly Course[] =
      beginsCourse(phases, phases.length - 1) && isInOrder
        ? [...series.courses, { since: phase.since, why: 'stepUp' }]
        : series.courses;
    return { ...series, phases, courses };
  });
}

/** Takes the last phase back, and the course it began; the same care when it is the only one. */
export function undoPhase(care: Care, id: string): Care {
  return withSeries(care, id, (series) => {
    const last = series.phases.at(-1);
    if (last === undefined || series.phases.length === 1) return series;
    const began = beginsCourse(series.phases, series.phases.length - 1)
      ? series.courses.findLastIndex(({ since, why }) => why === 'stepUp' && since === last.since)
      : -1;
    return {
      ...series,
      phases: series.phases.slice(0, -1),
      courses: series.courses.filter((_, index) => index !== began),
    };
  });
}

/**
 * With an answer to a card. Accepting a step changes the phase on that day, by the rule; a step that the phase of that
 * day does not have, and accepting a review, change no phase.
 */
export function answerCard(care: Care, answer: CardAnswer): Care {
  const answered = { ...care, rule: { ...care.rule, answers: [...care.rule.answers, answer] } };
  const series = care.series.find(({ id }) => id === answer.series);
  if (answer.answer !== 'accepted' || answer.card === 'V' || series === undefined) return answered;
  const phase = phaseOn(series, answer.day);
  const cadence = phase === null ? null : cadenceAfter(answer.card, phase.cadence);
  return cadence === null ? answered : changePhase(answered, series.id, { since: answer.day, cadence, by: 'rule' });
}

function withSeries(care: Care, id: string, change: (series: Series) => Series): Care {
  if (!care.series.some((series) => series.id === id)) return care;
  return { ...care, series: care.series.map((series) => (series.id === id ? change(series) : series)) };
}
