import { useMemo, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { Button } from '@/components/Button';
import { AddPain, type NewPain } from '@/components/log/AddPain';
import { FilterBar } from '@/components/log/FilterBar';
import { LogList } from '@/components/log/LogList';
import { logNames } from '@/components/log/log-words';
import { NothingFound } from '@/components/log/NothingFound';
import { SavedBar } from '@/components/SavedBar';
import { useLater } from '@/components/use-later';
import { useLive } from '@/components/use-live';
import { useSaving } from '@/components/use-saving';
import { EVERYTHING, isNarrowed, matches } from '@/utils/domain/progress/log-filter';
import { t } from '@/utils/i18n/t';
import { app } from '../app';
import { foundIn, namesWithOwn } from './found';
import styles from './LogView.module.css';
import { useLog } from './use-log';

/** The catalogue is large, and only what was done in a break needs it. */
const fetchExercises = () => import('./find-exercise').then((fetched) => fetched.exerciseOf);

const NO_NAMES = logNames(null, null);

/** The log: every pain entry and every break, newest first, and what is looked for in it. */
export function LogView() {
  const { value: room, failure: roomFailure } = useLive(app.readProgress, app.watch);
  const findExercise = useLater(fetchExercises);
  const [filter, setFilter] = useState(EVERYTHING);
  const names = useMemo(() => logNames(room?.plan ?? null, findExercise), [room?.plan, findExercise]);
  // Only words are looked for in names; without any the log need not be read again when these come.
  const soughtIn = filter.text.trim() === '' ? NO_NAMES : names;
  const { reading, readOn } = useLog(useMemo(() => ({ filter, names: soughtIn }), [filter, soughtIn]));
  const [isAdding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { saved, save } = useSaving();
  const heading = useRef<HTMLHeadingElement>(null);

  const found = reading === null ? null : foundIn(reading, filter);
  const trouble = reading?.failure ?? roomFailure ?? problem;
  const readFurther = (): void => {
    heading.current?.focus(); // the button may go with what it brings
    readOn();
  };
  const showEverything = (): void => {
    setFilter(EVERYTHING);
    heading.current?.focus(); // the button goes with what it cleared
  };

  async function add(entry: NewPain): Promise<string | null> {
    return save(
      app.logPain(entry).then((logged) => {
        if (logged.ok && !matches(filter, logged.value, names)) setFilter(EVERYTHING);
        return logged;
      }),
      ({ id }) => app.removePain(id),
    );
  }

  return (
    <>
      <div class={styles.top}>
        <h1 ref={heading} tabIndex={-1}>
          {t('log.title')}
        </h1>
        <Button aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {t('log.addPainEntry')}
        </Button>
      </div>
      {isAdding && <AddPain onAdd={add} onClose={() => setAdding(false)} />}
      {room !== null && (
        <FilterBar
          filter={filter}
          today={room.today}
          found={found}
          onChange={setFilter}
          onShowEverything={showEverything}
        />
      )}
      {trouble !== null && <Banner tone="trouble">{trouble}</Banner>}
      {found?.troubles.map(({ key, message }) => (
        <Banner key={key} tone="note">
          {message}
        </Banner>
      ))}
      {found !== null && room !== null && (
        <LogList
          days={found.days}
          today={room.today}
          names={namesWithOwn(names, found.ownExercises)}
          hidesNumbers={room.choices.hidesNumbers}
          showsBreaks={filter.what === 'breaks' || filter.text.trim() !== ''}
          heading={() => heading.current}
          onChangePain={(old, change) => save(app.changePain(old.id, change), () => app.restorePain(old))}
          onRemovePain={async (old) =>
            setProblem(await save(app.removePain(old.id), () => app.restorePain(old), t('log.deleted')))
          }
          onChangeBreak={(old, outcome) => save(app.changeBreak(old.id, { outcome }), () => app.restoreBreak(old))}
          onRemoveBreak={async (old) =>
            setProblem(await save(app.removeBreak(old.id), () => app.restoreBreak(old), t('log.deleted')))
          }
        />
      )}
      {found?.count === 0 && room !== null && (
        <NothingFound found={found} today={room.today} onReadOn={readOn} onShowEverything={showEverything} />
      )}
      {found !== null && found.count > 0 && found.hasMore && (
        <div>
          <Button onClick={isNarrowed(filter) ? readFurther : readOn}>
            {isNarrowed(filter) ? t('log.lookFurtherBack') : t('log.showEarlierDays')}
          </Button>
        </div>
      )}
      <SavedBar {...saved} />
    </>
  );
}
