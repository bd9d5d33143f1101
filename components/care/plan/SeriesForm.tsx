import { useState } from 'preact/hooks';
import type { Cadence } from '@/utils/domain/care/cadence';
import type { Person, Series } from '@/utils/domain/care/care';
import { BOOK_BEFORE, CARE_LIMITS } from '@/utils/domain/care/care-limits';
import type { Region } from '@/utils/domain/pain/entry';
import { weekdayName } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import { AreasField } from './AreasField';
import { CadenceFields, cadenceOf, textsOfCadence } from './CadenceFields';
import styles from './forms.module.css';
import type { SeriesDraft } from './plan-desk';

import { useFirstFocus } from './use-first-focus';

interface Props {
  /** The one to change; null for a new one, of which the cadence is asked too. */
  readonly series: Series | null;
  readonly people: readonly Person[];
  readonly onSave: (draft: SeriesDraft, cadence: Cadence) => Promise<string | null>;
  readonly onClose: () => void;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Begins a series of sessions, or changes one. */
export function SeriesForm({ series, people, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(() => textsOf(series));
  const [cadence, setCadence] = useState(textsOfCadence(null));
  const [areas, setAreas] = useState<readonly Region[]>(series?.areas ?? []);
  const form = useFirstFocus();
  const [error, setError] = useState<string | null>(null);
  const bind = (name: keyof typeof typed) => ({
    value: typed[name],
    class: styles.input,
    onInput: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const failure = await onSave(draftOf(typed, areas), cadenceOf(cadence));
    setError(failure);
    if (failure === null) onClose();
  }

  return (
    <form
      ref={form}
      class={styles.form}
      aria-label={series === null ? t('care.newMassagePlan') : t('care.changeNamed', series.title)}
      onSubmit={(event) => void save(event)}
    >
      <Field label={t('care.whatField')}>
        {(control) => <input {...control} required maxLength={120} {...bind('title')} />}
      </Field>
      {series === null && <CadenceFields texts={cadence} onChange={setCadence} />}
      <Field label={t('care.preferredWeekday')}>
        {(control) => (
          <select {...control} {...bind('weekday')}>
            <option value="">{t('care.anyDay')}</option>
            {WEEKDAYS.map((weekday) => (
              <option key={weekday} value={String(weekday)}>
                {weekdayName(weekday)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('care.timeField')}>{(control) => <input {...control} type="time" {...bind('time')} />}</Field>
      <Field label={t('care.lengthInMinutes')}>
        {(control) => <input {...control} type="number" required min={5} max={480} step={5} {...bind('minutes')} />}
      </Field>
      {people.length > 0 && (
        <Field label={t('care.withWhom')}>
          {(control) => (
            <select {...control} {...bind('therapist')}>
              <option value="">{t('care.nobodyInParticular')}</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t('care.place')}>
        {(control) => <input {...control} maxLength={CARE_LIMITS.line.max} {...bind('place')} />}
      </Field>
      {series !== null && (
        <Field label={t('care.bookAheadInDays')}>
          {(control) => (
            <input
              {...control}
              type="number"
              required
              min={CARE_LIMITS.bookBefore.min}
              max={CARE_LIMITS.bookBefore.max}
              {...bind('bookBefore')}
            />
          )}
        </Field>
      )}
      {series !== null && <AreasField areas={areas} onChange={setAreas} />}
      <div class={styles.actions}>
        <Button type="submit" variant="primary">
          {series === null ? t('care.setUpPlan') : t('care.saveButton')}
        </Button>
        <Button onClick={onClose}>{t('care.cancelForm')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}

type Texts = Record<'title' | 'weekday' | 'time' | 'minutes' | 'therapist' | 'place' | 'bookBefore', string>;

function textsOf(series: Series | null): Texts {
  const {
    title = t('care.massageTitle'),
    weekday = null,
    time = null,
    minutes = 60,
    therapist = '',
    place = '',
  } = series ?? {};
  const bookBefore = String(series?.bookBefore ?? BOOK_BEFORE);
  const day = weekday === null ? '' : String(weekday);
  return { title, weekday: day, time: time ?? '', minutes: String(minutes), therapist, place, bookBefore };
}

function draftOf(typed: Texts, areas: readonly Region[]): SeriesDraft {
  const { title, weekday, time, minutes, therapist, place, bookBefore } = typed;
  return {
    title: title.trim(),
    weekday: weekday === '' ? null : Number(weekday),
    time: time === '' ? null : time,
    minutes: Number(minutes),
    ...(therapist !== '' && { therapist }),
    ...(place.trim() !== '' && { place: place.trim() }),
    bookBefore: Number(bookBefore),
    areas,
  };
}
