import type { ComponentChildren } from 'preact';
import type { DayOrder, PainCsvMapping } from '@/utils/domain/exchange/pain-csv';
import type { PainKind } from '@/utils/domain/pain/entry';
import { t } from '@/utils/i18n/t';
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
  ['ymd', t('data.dayOrder.ymd')],
  ['dmy', t('data.dayOrder.dmy')],
  ['mdy', t('data.dayOrder.mdy')],
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
          {name.trim() === '' ? t('data.columnNumber', index + 1) : name}
        </option>
      ))}
    </Select>
  );

  return (
    <>
      <p class={styles.muted}>{t('data.csvScoresHint')}</p>
      <div class={styles.fields}>
        {column(t('data.columnDay'), mapping.day, t('data.chooseColumn'), (day) => change({ day }))}
        <Select
          label={t('data.dayOrderLabel')}
          value={mapping.order}
          onChoose={(order) => change({ order: order as DayOrder })}
        >
          {ORDERS.map(([order, name]) => (
            <option key={order} value={order}>
              {name}
            </option>
          ))}
        </Select>
        {column(t('data.columnTime'), mapping.time, t('data.noTimeColumn'), (time) => change({ time }))}
        {column(t('data.columnNote'), mapping.note, t('data.noNoteColumn'), (note) => change({ note }))}
        {column(t('data.columnScore'), mapping.score, t('data.chooseColumn'), (score) => change({ score }))}
        <Select
          label={t('data.scaleOfScore')}
          value={String(mapping.outOf)}
          onChoose={(outOf) => change({ outOf: Number(outOf) })}
        >
          {SCALES.map((outOf) => (
            <option key={outOf} value={String(outOf)}>
              {t('data.scaleUpTo', outOf)}
            </option>
          ))}
        </Select>
        <Select
          label={t('data.scoreKindLabel')}
          value={mapping.kind}
          onChoose={(kind) => change({ kind: kind as PainKind })}
        >
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
