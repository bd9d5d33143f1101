import { browser } from 'wxt/browser';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { Plan } from '@/utils/domain/plan/plan';
import type { Badge, Surface } from '@/utils/domain/schedule/surface';
import { DAY, type EpochMs } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { noticeWords } from './notice-words';
import { showNotice, shownNotices } from './notices';
import { isBreakOpen, openBreak } from './pages';

const ALARM = 'next'; // the only one there is

/** What the surface is made visible with. */
export interface Presented {
  readonly surface: Surface;
  readonly plan: Plan;
  /** Every appointment a notice may speak of. */
  readonly appointments: readonly Appointment[];
  readonly now: EpochMs;
}

/**
 * Makes alarm, notifications, badge, icon and break page agree with the surface. Doing it twice changes nothing. The parts do not
 * depend on each other: a browser that refuses notifications still gets its alarm and badge.
 */
export async function present(presented: Presented): Promise<void> {
  const results = await Promise.allSettled([
    presentAlarm(presented),
    presentNotices(presented),
    presentBadge(presented.surface.badge),
    presentPage(presented.surface.page),
  ]);
  for (const result of results)
    if (result.status === 'rejected') console.warn('The browser refused a part.', result.reason);
}

async function presentAlarm({ surface, now }: Presented): Promise<void> {
  const when = Math.min(surface.alarmAt, now + DAY);
  const others = (await browser.alarms.getAll()).filter(({ name }) => name !== ALARM);
  await Promise.all(others.map(({ name }) => browser.alarms.clear(name)));
  const current = await browser.alarms.get(ALARM);
  if (current?.scheduledTime === when) return;
  browser.alarms.create(ALARM, { when });
}

async function presentNotices({ surface, plan, appointments, now }: Presented): Promise<void> {
  const shown = await shownNotices();
  const wanted = surface.notices.map(({ id }) => id);
  await Promise.all(shown.filter((id) => !wanted.includes(id)).map((id) => browser.notifications.clear(id)));
  for (const notice of surface.notices) {
    if (shown.includes(notice.id)) continue;
    const words = noticeWords(notice, plan, appointments, now);
    if (words !== null) await showNotice(notice, words);
  }
}

async function presentPage(page: Surface['page']): Promise<void> {
  if (page !== null && !(await isBreakOpen())) await openBreak(page.in);
}

async function presentBadge(badge: Badge): Promise<void> {
  const face = faceOf(badge);
  const { action } = browser;
  const [text, title] = await Promise.all([action.getBadgeText({}), action.getTitle({})]);
  // The icon cannot be asked for; the title stands for it, since each state has its own.
  if (text === face.text && title === face.title) return;
  await Promise.all([
    action.setBadgeText({ text: face.text }),
    action.setBadgeBackgroundColor({ color: face.colour }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: face.title }),
    action.setIcon({ path: iconPaths(face.icon) }),
  ]);
}

interface Face {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
  readonly icon: 'rest' | 'waiting' | 'paused';
}

const TEAL = '#0e6b62';
const AMBER = '#9a5412';
const GREY = '#52615e';

function faceOf(badge: Badge): Face {
  switch (badge.type) {
    case 'waiting':
      return { text: '1', colour: AMBER, title: t('notice.iconPromptWaits'), icon: 'waiting' };
    case 'paused':
      return { text: 'II', colour: GREY, title: t('notice.iconPaused'), icon: 'paused' };
    case 'held':
      return { text: '…', colour: GREY, title: t('notice.iconPromptHeldBack'), icon: 'rest' };
    case 'countdown':
      return {
        text: String(badge.minutes),
        colour: TEAL,
        title: t('notice.iconNextBreak', badge.minutes),
        icon: 'rest',
      };
    case 'none':
      return { text: '', colour: GREY, title: 'Unknot', icon: 'rest' };
  }
}

const TOOLBAR_SIZES = [16, 19, 24, 32, 38, 48]; // toolbars at 1 to 3 device pixels per px

function iconPaths(icon: Face['icon']): Record<string, string> {
  return Object.fromEntries(TOOLBAR_SIZES.map((size) => [size, `/icon/${icon}-${size}.png`]));
}
