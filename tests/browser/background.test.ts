import { beforeEach, describe, expect, test, vi } from 'vitest';
import background from '@/entrypoints/background/index';
import { createWorker } from '@/entrypoints/background/worker';
import { browser, fakeBrowser } from './fake';

vi.mock('@/entrypoints/background/worker', () => ({ createWorker: vi.fn() }));

const id = fakeBrowser.runtime.id;
const wake = vi.fn(async () => undefined);
const press = vi.fn(async () => undefined);
const follow = vi.fn(async () => undefined);
const leave = vi.fn(async () => undefined);

type Listener = (...told: unknown[]) => unknown;

/** An event that keeps its listeners, for those that the fake lacks or will not fire. */
function event() {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...told: unknown[]) => listeners.map((listener) => listener(...told)),
  };
}

/** Starts the worker's script; what is registered when this returns was registered in its first turn. */
function startScript() {
  const events = {
    alarm: event(),
    idle: event(),
    startup: event(),
    message: event(),
    installed: event(),
    clicked: event(),
    closed: event(),
    button: event(),
    command: event(),
    menu: event(),
  };
  Object.assign(browser.alarms, { onAlarm: events.alarm });
  Object.assign(browser.idle, { onStateChanged: events.idle });
  Object.assign(browser.runtime, {
    onStartup: events.startup,
    onMessage: events.message,
    onInstalled: events.installed,
  });
  Object.assign(browser.notifications, {
    onClicked: events.clicked,
    onClosed: events.closed,
    onButtonClicked: events.button,
  });
  Object.assign(browser, {
    commands: { onCommand: events.command },
    contextMenus: { onClicked: events.menu, removeAll: async () => undefined, create: () => undefined },
  });
  void background.main();
  const atStart = wake.mock.calls.length;
  wake.mockClear();
  return { ...events, atStart, registered: Object.values(events).map(({ listeners }) => listeners.length) };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.mocked(createWorker).mockReturnValue({ wake, press, follow, leave });
});

describe('the script of the worker', () => {
  test('listens to every event in its first turn, and takes every start for a wake', () => {
    const { registered, atStart } = startScript();
    expect(registered).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(atStart).toBe(1);
  });

  test.each([
    [0, 'done'],
    [1, 'snooze'],
    [2, undefined],
  ])('takes the button at place %d for %s', (place, meaning) => {
    startScript().button.fire('prompt-1', place);
    expect(press.mock.calls).toEqual([['prompt-1', meaning]]);
  });

  test('takes a closed notification for put aside, not for answered', () => {
    startScript().closed.fire('prompt-1');
    expect(wake.mock.calls).toEqual([[{ event: { type: 'dismiss', notice: 'prompt-1' } }]]);
    expect(press).not.toHaveBeenCalled();
  });

  test('passes on what an idle event says', () => {
    startScript().idle.fire('locked');
    expect(wake.mock.calls).toEqual([[{ input: 'locked' }]]);
  });

  test('wakes on the message of one of its own pages, and leaves the answer to others', () => {
    const answers = startScript().message.fire({ type: 'changed' }, { id, url: browser.runtime.getURL('/popup.html') });
    expect(wake).toHaveBeenCalledTimes(1);
    expect(answers).toEqual([undefined]);
  });

  test.each([
    ['another extension', { id: 'stranger', url: 'chrome-extension://stranger/popup.html' }],
    ['a web page', { id, url: 'https://example.com/popup.html' }],
  ])('does not wake on a message from %s', (_, sender) => {
    startScript().message.fire({ type: 'changed' }, sender);
    expect(wake).not.toHaveBeenCalled();
  });

  test.each([
    ['opens the welcome page when it is installed', 'install', 1],
    ['opens nothing when it is updated', 'update', 0],
  ])('%s', async (_, reason, pages) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    startScript().installed.fire({ reason });
    expect(create.mock.calls.map(([tab]) => tab.url)).toEqual(
      Array.from({ length: pages }, () => browser.runtime.getURL('/welcome.html')),
    );
    expect(wake).toHaveBeenCalledTimes(1);
    create.mockRestore();
  });

  test.each(['prompt-1', 'soon-2'])('opens the break page on a click on %s', (id) => {
    startScript().clicked.fire(id);
    expect(follow.mock.calls).toEqual([['']]);
  });

  test('follows keys and lines of the menu', () => {
    const { command, menu } = startScript();
    command.fire('pause');
    menu.fire({ menuItemId: '#neck-180' });
    expect(follow.mock.calls).toEqual([['pause'], ['#neck-180']]);
  });

  test('hears that the page of a prompt went away, and of which', () => {
    const sender = { id, url: browser.runtime.getURL('/popup.html') };
    const { message } = startScript();
    message.fire({ type: 'left', prompt: 'prompt-3' }, sender);
    message.fire({ type: 'left', prompt: 7 }, sender);
    expect(leave.mock.calls).toEqual([['prompt-3']]);
    expect(wake).not.toHaveBeenCalled();
  });

  test('opens the appointments on a click on a reminder', () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    startScript().clicked.fire('a@1764000000000:120');
    expect(create.mock.calls.map(([tab]) => tab.url)).toEqual([
      `${browser.runtime.getURL('/options.html')}#appointments`,
    ]);
    create.mockRestore();
  });
});
