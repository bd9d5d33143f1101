import type { Overview } from '@/utils/app/app';
import type { MenuLine } from '@/utils/browser/menu';
import { FOCUS_NAMES } from '@/utils/domain/exercises/focus';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import { nextDayStart } from '@/utils/domain/time/local-day';
import { HOUR, MINUTE } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';

const LENGTH = 180; // seconds of a break begun from the menu: the length people preferred (Henning 1997)

/** The menu of the toolbar icon. The ids of breaks are what the break page is told to do. */
export const MENU: readonly MenuLine[] = [
  { id: '#start', title: t('notice.startBreak') },
  { id: 'focus', title: t('notice.breakFor') },
  ...Object.entries(FOCUS_NAMES).map(([focus, title]) => ({ id: `#${focus}-${LENGTH}`, title, parentId: 'focus' })),
  { id: 'pauses', title: t('notice.pauseMenu') },
  { id: 'pause-30', title: t('notice.pauseHalfHour'), parentId: 'pauses' },
  { id: 'pause-60', title: t('notice.pauseHour'), parentId: 'pauses' },
  { id: 'pause-day', title: t('notice.untilTomorrow'), parentId: 'pauses' },
  { id: 'resume', title: t('notice.resumeBreaks') },
];

/** What a line of the menu or a key means for the schedule; null for a break, which its page begins. */
export function eventOf(id: string, { surface, now }: Overview): ScheduleEvent | null {
  switch (id) {
    case 'pause':
      return surface.pausedUntil === null ? { type: 'pause', until: now.at + 30 * MINUTE } : { type: 'resume' };
    case 'pause-30':
      return { type: 'pause', until: now.at + 30 * MINUTE };
    case 'pause-60':
      return { type: 'pause', until: now.at + HOUR };
    case 'pause-day':
      return { type: 'pause', until: nextDayStart(now) };
    case 'resume':
      return { type: 'resume' };
    default:
      return null;
  }
}
