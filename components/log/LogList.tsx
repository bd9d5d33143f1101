import { useRef } from 'preact/hooks';
import { type Day, DayPart, type DayProps } from './DayPart';
import styles from './LogList.module.css';
import { useKeptFocus } from './use-kept-focus';

interface Props extends DayProps {
  /** Newest first. */
  readonly days: readonly Day[];
  /** What takes the focus when the last item is gone. */
  readonly heading: () => HTMLElement | null;
}

/** What was found in the log, by day. */
export function LogList({ days, heading, ...props }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const note = useKeptFocus(list, heading);
  const noting: DayProps = {
    ...props,
    onRemovePain: (entry) => {
      note(entry.id);
      props.onRemovePain(entry);
    },
    onRemoveBreak: (record) => {
      note(record.id);
      props.onRemoveBreak(record);
    },
    // What was corrected may no longer be what is looked for.
    onChangePain: (entry, change) => {
      note(entry.id);
      return props.onChangePain(entry, change);
    },
    onChangeBreak: (record, outcome) => {
      note(record.id);
      return props.onChangeBreak(record, outcome);
    },
  };
  return (
    <div class={styles.days} ref={list}>
      {days.map((day) => (
        <DayPart key={day.day} {...noting} of={day} />
      ))}
    </div>
  );
}
