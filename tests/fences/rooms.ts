// The table of rooms: what each may import. Longer folders come first, so that the first match is the room.

export interface Room {
  readonly name: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const PAGE = ['components', 'utils/app', 'utils/browser', 'utils/domain', 'utils/i18n'];

export const ROOMS: readonly Room[] = [
  { name: 'utils/i18n', rooms: [], packages: ['#i18n'] },
  { name: 'utils/domain', rooms: ['utils/i18n'], packages: ['valibot', 'ical.js', 'papaparse', '@streamparser/json'] },
  { name: 'utils/store', rooms: ['utils/domain', 'utils/i18n'], packages: ['idb'] },
  { name: 'utils/browser', rooms: ['utils/domain', 'utils/i18n'], packages: ['wxt/browser', 'webextension-polyfill'] },
  { name: 'utils/app', rooms: ['utils/domain', 'utils/i18n', 'utils/store'], packages: ['uuid'] },
  { name: 'components', rooms: ['utils/domain', 'utils/i18n'], packages: ['preact', 'uplot'] },
  {
    name: 'entrypoints/background',
    rooms: ['utils/app', 'utils/browser', 'utils/domain', 'utils/i18n'],
    packages: ['wxt/browser', 'wxt/utils'],
  },
  { name: 'entrypoints', rooms: PAGE, packages: ['preact'] },
];

/** One import: the file and the line of text it names, resolved to a path from the root unless it is a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  /** It brings types only, and is gone when the code runs. */
  readonly isOfTypes: boolean;
}

/** The room a path from the root belongs to; undefined outside the rooms. Each page is a room of its own kind. */
export function roomOf(path: string): Room | undefined {
  return ROOMS.find(({ name }) => path.startsWith(`${name}/`));
}

/** Why an import is not allowed, as a sentence; null when it is. */
export function objection({ from, to, isPackage }: Import): string | null {
  const room = roomOf(from);
  if (room === undefined) return `${from} lies in no room.`;
  if (isPackage) {
    const isAllowed = room.packages.some((name) => to === name || to.startsWith(`${name}/`));
    return isAllowed ? null : `${from} imports the package ${to}, which ${room.name} may not.`;
  }
  const target = roomOf(to);
  if (target === undefined) return `${from} imports ${to}, which lies in no room.`;
  const isOwn = target === room && placeOf(from, room) === placeOf(to, room);
  if (isOwn || room.rooms.includes(target.name)) return null;
  return `${from} imports ${to}: no arrow leads from ${room.name} to ${target.name}.`;
}

/** The page among the pages; the room itself elsewhere. */
function placeOf(path: string, room: Room): string {
  return room.name === 'entrypoints' ? (path.split('/')[1] ?? '') : room.name;
}
