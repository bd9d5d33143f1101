import type { ComponentChildren } from 'preact';
import type { DayOrder, PainCsvMapping } from '@/utils/domain/exchange/pain-csv';
import type { PainKind } from '@/utils/domain/pain/entry';
import { Field } from '../Field';
import { PAIN_QUESTIONS } from '../words';
import styles from './data.module.css';

interface Props {
  /** The names in the first row of the file. */
  readonly columns: readonly string[];
  readonly mapping: PainCsvMapping;
  readonly onChange: (mapping: PainCsvMapping) => void;
}

const ORDERS: readonly (readonly [order: DayOrder, name: string])[] = [
  ['ymd', 'Year, month, day: 2026-11-24'],
  ['dmy', 'Day, month, year: 24.11.2026'],
  ['mdy', 'Month, day, year: 11/24/2026'],
];

const SCALES = [3, 4, 5, 10, 100]; // what pain diaries count to
const NONE = '';

/** Which column is what, filled in as it seems to be. */
export function CsvMapping({ columns, mapping, onChange }: Props) {
  const change = (part: Partial<PainCsvMapping>): void => onChange({ ...mapping, ...part });

  const column = (label: string, value: number | null, none: string, choose: (index: number | null) => void) => (
    <Select
      label={label}
      value={value === null ? NONE : String(value)}
      onChoose={(chosen) => choose(chosen === NONE ? null : Number(chosen))}
    >
      <option value={NONE}>{none}</option>
      {columns.map((name, index) => (
        <option key={`${index}-${name}`} value={String(index)}>
          {name.trim() === '' ? `Column ${index + 1}` : name}
        </option>
      ))}
    </Select>
  );

  return (
    <>
      <p class={styles.muted}>
        Scores become whole numbers from 0 to 10; a half is rounded up. A row without a time counts as noon. A day that
        has a score of yours already keeps both, and yours counts.
      </p>
      <div class={styles.fields}>
        {column('Day', mapping.day, 'Choose a column', (day) => change({ day }))}
        <Select
          label="How the day is written"
          value={mapping.order}
          onChoose={(order) => change({ order: order as DayOrder })}
        >
          {ORDERS.map(([order, name]) => (
            <option key={order} value={order}>
              {name}
            </option>
          ))}
        </Select>
        {column('Time', mapping.time, 'None, or with the day', (time) => change({ time }))}
        {column('Note', mapping.note, 'None', (note) => change({ note }))}
        {column('Score', mapping.score, 'Choose a column', (score) => change({ score }))}
        <Select label="Its scale" value={String(mapping.outOf)} onChoose={(outOf) => change({ outOf: Number(outOf) })}>
          {SCALES.map((outOf) => (
            <option key={outOf} value={String(outOf)}>
              0 to {outOf}
            </option>
          ))}
        </Select>
        <Select label="The score is" value={mapping.kind} onChoose={(kind) => change({ kind: kind as PainKind })}>
          {Object.entries(PAIN_QUESTIONS).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

function Select({ label, value, onChoose, children }: SelectProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
