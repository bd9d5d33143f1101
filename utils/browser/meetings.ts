/** Where a meeting is held: the host, itself or any below it, and what the path and fragment of a running meeting look like. */
interface MeetingPlace {
  readonly host: string;
  readonly path: RegExp;
}

/** Addresses of running meetings; the services' home and waiting pages are not among them. */
const PLACES: readonly MeetingPlace[] = [
  { host: 'meet.google.com', path: /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}\/?$/ },
  { host: 'zoom.us', path: /^\/(wc\/(join\/)?\d+|wc\/\d+\/(join|start)|j\/\d+)/ },
  { host: 'zoom.com', path: /^\/(wc\/(join\/)?\d+|wc\/\d+\/(join|start)|j\/\d+)/ },
  { host: 'teams.microsoft.com', path: /meetup-join|\/meet\/|\/calling\/|pre-join-calling/ },
  { host: 'teams.live.com', path: /meetup-join|\/meet\/|\/calling\/|pre-join-calling/ },
  { host: 'webex.com', path: /^\/(meet|join|webappng\/sites\/[^/]+\/meeting)\/|\/j\.php/ },
  { host: 'meet.jit.si', path: /^\/[^/]+$/ },
  { host: '8x8.vc', path: /^\/[^/]+\/[^/]+/ },
  { host: 'whereby.com', path: /^\/(?!user|org|information|blog|about|signup|login)[^/]+$/ },
  { host: 'app.slack.com', path: /^\/huddle\// },
  { host: 'app.gotomeeting.com', path: /meeting/ },
  { host: 'app.goto.com', path: /^\/meeting\// },
  { host: 'bluejeans.com', path: /^\/\d+/ },
  { host: 'app.chime.aws', path: /^\/meetings\// },
  { host: 'call.element.io', path: /^\/(room\/)?.+/ },
  { host: 'meet.around.co', path: /^\/r\// },
  { host: 'app.gather.town', path: /^\/app\// },
  { host: 'app.ringcentral.com', path: /^\/conf\// },
  { host: 'v.ringcentral.com', path: /^\/conf\// },
  { host: 'app.livestorm.co', path: /\/live/ },
  { host: 'doxy.me', path: /^\/[^/]+\/?$/ },
];

/**
 * Whether a tab's address is that of a meeting. Discord keeps one address for talking and for reading, so there the tab
 * must also play sound. An address that cannot be read is no meeting.
 */
export function isMeeting(tab: { readonly url?: string | undefined; readonly audible?: boolean | undefined }): boolean {
  const url = tab.url === undefined ? null : URL.parse(tab.url);
  if (url === null) return false;
  if (isAt(url, 'discord.com')) return url.pathname.startsWith('/channels/') && tab.audible === true;
  if (/\/html5client\//.test(url.pathname)) return true; // BigBlueButton runs on schools' own hosts
  return PLACES.some(({ host, path }) => isAt(url, host) && path.test(url.pathname + url.hash));
}

function isAt({ hostname }: URL, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
