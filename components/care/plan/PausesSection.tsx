import { useState } from 'preact/hooks';
import type { Pause } from '@/utils/domain/care/care';
import { endPause, removePause } from '@/utils/domain/care/change-care';
import { dayOf } from '@/utils/domain/time/local-day';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { Card } from '../../Card';
import { ErrorLine } from '../../ErrorLine';
import { Rich } from '../../Rich';
import list from './list.module.css';
import { PauseForm } from './PauseForm';
import styles from './plan.module.css';
import type { PlanDesk, PlanView } from './plan-desk';
import { formatDate, PAUSE_NAMES } from './plan-words';
import { useRefused } from './use-refused';

interface Props {
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

/** Holidays and other days on which the clock of the plan stands still. */
export function PausesSection({ view, desk }: Props) {
  const [isAdding, setAdding] = useState(false);
  const { refused, run } = useRefused();
  const today = dayOf(view.now);
  const { pauses } = view.care;
  return (
    <Card id="pauses" title={t('care.pausesAndHolidays')} lead={t('care.pausesLead')}>
      {pauses.length === 0 && !isAdding && <p>{t('care.noPauseNoted')}</p>}
      {pauses.length > 0 && (
        <ul class={list.list}>
          {pauses.map((pause) => {
            const words = pauseWords(pause, today);
            const plain = words.replaceAll(/<\/?1>/g, '');
            const isRunning = pause.from <= today && (pause.until === null || pause.until > today);
            return (
              <li key={pause.id} class={list.item}>
                <div>
                  <p>
                    <Rich text={words} parts={[(why) => <strong>{why}</strong>]} />
                  </p>
                  {pause.note !== undefined && <p class={styles.muted}>{pause.note}</p>}
                </div>
                <div class={list.actions} data-asks={isRunning}>
                  {isRunning && (
                    <Button
                      aria-label={t('care.endTodayNamed', plain)}
                      onClick={() =>
                        run(desk.edit((care) => endPause(care, pause.id, today), t('care.pauseEndsToday')))
                      }
                    >
                      {t('care.endToday')}
                    </Button>
                  )}
                  <Button
                    variant="plain"
                    aria-label={t('care.removeNamed', plain)}
                    onClick={() => run(desk.edit((care) => removePause(care, pause.id), t('care.removed')))}
                  >
                    {t('care.removeButton')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <ErrorLine message={refused} />
      {isAdding ? (
        <PauseForm today={today} onSave={desk.pause} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{t('care.addPause')}</Button>
        </div>
      )}
    </Card>
  );
}

/** Why and when, for `Rich`. */
function pauseWords({ from, until, why }: Pause, today: LocalDay): string {
  const since = formatDate(from, today);
  if (until === null) return t('care.pauseOpen', PAUSE_NAMES[why], since);
  if (from === until) return t('care.pauseOneDay', PAUSE_NAMES[why], since);
  return t('care.pauseSpan', PAUSE_NAMES[why], since, formatDate(until, today));
}
