import { useId, useRef } from 'preact/hooks';
import type { EpochMs, Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { useLater } from '../use-later';
import styles from './PauseMenu.module.css';

interface Props {
  readonly now: Moment;
  readonly onPause: (until: EpochMs) => void;
}

/** The choices are fetched while one looks. */
const fetchChoices = () => import('./PauseChoices').then(({ PauseChoices }) => PauseChoices);

/** Pauses for a while. It always ends by itself. */
export function PauseMenu({ now, onPause }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const Choices = useLater(fetchChoices);

  function choose(end: EpochMs): void {
    menu.current?.hidePopover();
    onPause(end);
  }

  return (
    <>
      <Button popovertarget={id}>{t('popup.pauseButton')}</Button>
      <div ref={menu} id={id} popover="auto" class={styles.menu} role="dialog" aria-label={t('popup.pauseHowLong')}>
        {Choices !== null && <Choices now={now} onChoose={choose} />}
      </div>
    </>
  );
}
