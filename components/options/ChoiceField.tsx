import { Field } from '../Field';
import styles from './ChoiceField.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several choices, from a list that drops down. */
export function ChoiceField<Value extends string>({ label, hint, options, value, onChoose }: Props<Value>) {
  return (
    <div class={styles.choice}>
      <Field label={label} {...(hint !== undefined && { hint })}>
        {(control) => (
          <select
            {...control}
            class={styles.list}
            value={value}
            onChange={(event) => onChoose(event.currentTarget.value as Value)}
          >
            {options.map(([option, name]) => (
              <option key={option} value={option}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
