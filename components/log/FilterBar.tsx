import { REGIONS, type Region } from '@/utils/domain/pain/entry';
import { isNarrowed, type LogFilter, narrow, type SoughtOutcome } from '@/utils/domain/progress/log-filter';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { Field } from '../Field';
import { REGION_NAMES } from '../words';
import styles from './FilterBar.module.css';
import { type Found, foundWords } from './found-words';

interface Props {
  readonly filter: LogFilter;
  readonly today: string;
  /** Null while the log is read for the first time. */
  readonly found: Found | null;
  readonly onChange: (filter: LogFilter) => void;
  readonly onShowEverything: () => void;
}

const WHATS: Readonly<Record<LogFilter['what'], string>> = {
  all: t('log.painAndBreaks'),
  pain: t('log.painOnly'),
  breaks: t('log.breaksOnly'),
};

const OUTCOMES: Readonly<Record<SoughtOutcome, string>> = {
  any: t('log.endedAnyWay'),
  taken: t('log.endedTaken'),
  skipped: t('log.endedSkipped'),
  unanswered: t('log.endedWithoutAnswer'),
  held: t('log.endedHeldBack'),
};

/** What of the log is shown: one search field and one choice, the rest folded away; and how much was found. */
export function FilterBar({ filter, today, found, onChange, onShowEverything }: Props) {
  const change = (part: Partial<LogFilter>): void => onChange(narrow(filter, part));
  const isNothing = found?.count === 0;
  return (
    <search class={styles.bar}>
      <input
        type="search"
        class={styles.text}
        aria-label={t('log.searchBreaksToo')}
        placeholder={t('log.searchHint')}
        value={filter.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <label class={styles.what}>
        {t('log.showLabel')}{' '}
        <select
          value={filter.what}
          onChange={(event) => change({ what: event.currentTarget.value as LogFilter['what'] })}
        >
          <Options of={WHATS} />
        </select>
      </label>
      <div class={styles.second}>
        <details class={styles.more}>
          <summary>{moreFilters(filter)}</summary>
          <div class={styles.fields}>
            <Field label={t('log.howBreakEnded')}>
              {(control) => (
                <select
                  {...control}
                  value={filter.outcome}
                  onChange={(event) => change({ outcome: event.currentTarget.value as SoughtOutcome })}
                >
                  <Options of={OUTCOMES} />
                </select>
              )}
            </Field>
            <Field label={t('log.whereItHurt')}>
              {(control) => (
                <select
                  {...control}
                  value={filter.region ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    change({ region: value === '' ? null : (value as Region) })
                  }
                >
                  <option value="">{t('log.anywhere')}</option>
                  {REGIONS.map((region) => (
                    <option key={region} value={region}>
                      {REGION_NAMES[region]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <DayField
              label={t('log.searchFromDay')}
              day={filter.from}
              today={today}
              onChange={(from) => change({ from })}
            />
            <DayField label={t('log.searchToDay')} day={filter.to} today={today} onChange={(to) => change({ to })} />
          </div>
        </details>
        <div class={styles.found}>
          <span role="status" class={isNothing ? 'visually-hidden' : undefined}>
            {found === null ? '' : foundWords(found, today)}
          </span>
          {isNarrowed(filter) && !isNothing && (
            <Button variant="plain" onClick={onShowEverything}>
              {t('log.showEverything')}
            </Button>
          )}
        </div>
      </div>
    </search>
  );
}

/** The name of the fold, with how many of its filters hold, so that none is forgotten behind the fold. */
function moreFilters({ outcome, region, from, to }: LogFilter): string {
  const count = [outcome !== 'any', region !== null, from !== null, to !== null].filter(Boolean).length;
  return count === 0 ? t('log.moreFilters') : many('log.moreFiltersSet', count);
}

function Options({ of }: { readonly of: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(of).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly today: string;
  readonly onChange: (day: string | null) => void;
}

function DayField({ label, day, today, onChange }: DayFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="date"
          max={today}
          value={day ?? ''}
          onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
        />
      )}
    </Field>
  );
}
