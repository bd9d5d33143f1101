import { useRef, useState } from 'preact/hooks';
import type { Appointment } from '@/utils/domain/care/appointment';
import { ICS_LIMITS } from '@/utils/domain/exchange/ics';
import type { CalendarFile } from '@/utils/domain/exchange/read-ics';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { FileField } from '../../FileField';
import { CalendarPreview } from './CalendarPreview';
import plan from './plan.module.css';
import type { PlanDesk, PlanView } from './plan-desk';

interface Props {
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

const TOO_LARGE = t('care.calendarTooLarge');
const UNREADABLE = t('care.calendarNotOpened');

/** Reads a calendar file, shows what is in it, and adds what is picked. */
export function CalendarImport({ view, desk }: Props) {
  const [found, setFound] = useState<CalendarFile | null>(null);
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function open(file: File | undefined): Promise<void> {
    setFound(null);
    setError(null);
    if (file === undefined) return;
    if (file.size > ICS_LIMITS.bytes) {
      setError(TOO_LARGE);
      return;
    }
    const text = await file.text().catch(() => null); // it may have been moved or locked since it was chosen
    if (text === null) {
      setError(UNREADABLE);
      return;
    }
    const { readCalendar } = await import('@/utils/domain/exchange/read-ics');
    const read = readCalendar(text, view.now);
    if (read.ok) setFound(read.value);
    else setError(read.error);
  }

  function close(): void {
    setFound(null);
    setError(null);
    if (input.current === null) return;
    input.current.value = ''; // so that the same file can be chosen again
    input.current.focus();
  }

  async function add(picked: readonly Appointment[]): Promise<void> {
    const failure = await desk.add(picked);
    if (failure === null) close();
    else setError(failure);
  }

  return (
    <div class={plan.part}>
      <h3 class={plan.name}>{t('care.fromAnotherCalendar')}</h3>
      <FileField
        label={t('care.calendarFileIcs')}
        hint={t('care.calendarFileHint')}
        accept=".ics,text/calendar"
        input={input}
        onChoose={(file) => void open(file)}
      />
      <ErrorLine message={error} />
      {found !== null && (
        <CalendarPreview file={found} view={view} onAdd={(picked) => void add(picked)} onClose={close} />
      )}
      {found === null && error !== null && (
        <div>
          <Button onClick={close}>{t('care.chooseAnotherFile')}</Button>
        </div>
      )}
    </div>
  );
}
