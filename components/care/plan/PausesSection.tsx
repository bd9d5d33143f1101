import { useState } from 'preact/hooks';
import type { Pause } from '@/utils/domain/care/care';
import { endPause, removePause } from '@/utils/domain/care/change-care';
import { dayOf } from '@/utils/domain/time/local-day';
import type { LocalDay } from '@/utils/domain/time/units';
import { Button } from '../../Button';
import { Card } from '../../Card';
import { ErrorLine } from '../../ErrorLine';
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
    <Card
      id="pauses"
      title="Pauses and holidays"
      lead="On these days the clock stands still: no date is proposed, and your rule does not count them."
    >
      {pauses.length === 0 && !isAdding && <p>No pause is noted.</p>}
      {pauses.length > 0 && (
        <ul class={list.list}>
          {pauses.map((pause) => {
            const words = pauseWords(pause, today);
            const isRunning = pause.from <= today && (pause.until === null || pause.until > today);
            return (
              <li key={pause.id} class={list.item}>
                <div>
                  <p>
                    <strong>{PAUSE_NAMES[pause.why]}</strong> {words}
                  </p>
                  {pause.note !== undefined && <p class={styles.muted}>{pause.note}</p>}
                </div>
                <div class={list.actions} data-asks={isRunning}>
                  {isRunning && (
                    <Button
                      aria-label={`End today: ${PAUSE_NAMES[pause.why]} ${words}`}
                      onClick={() => run(desk.edit((care) => endPause(care, pause.id, today), 'Pause ends today'))}
                    >
                      End today
                    </Button>
                  )}
                  <Button
                    variant="plain"
                    aria-label={`Remove ${PAUSE_NAMES[pause.why]} ${words}`}
                    onClick={() => run(desk.edit((care) => removePause(care, pause.id), 'Removed'))}
                  >
                    Remove
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
          <Button onClick={() => setAdding(true)}>Add a pause</Button>
        </div>
      )}
    </Card>
  );
}

function pauseWords({ from, until }: Pause, today: LocalDay): string {
  const since = formatDate(from, today);
  if (until === null) return `from ${since}, no end yet`;
  return from === until ? `on ${since}` : `from ${since} until ${formatDate(until, today)}`;
}
