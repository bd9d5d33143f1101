import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDisplay } from './display.ts';
import { adopt, end, startTelling } from './processes.ts';
import { until } from './wait.ts';

const run = promisify(execFile);

/** A screen with a real notification service, and hands for mouse and keyboard. */
export interface Desktop {
  /** The environment for programs on this desktop. */
  readonly env: NodeJS.ProcessEnv;
  /** How many notifications are on the screen. */
  countNotifications(): Promise<number>;
  /** Titles of all the notifications there ever were, oldest first. */
  titles(): Promise<readonly string[]>;
  /** Presses the button with this label on a notification. */
  press(label: string): Promise<void>;
  /** Clicks the body of the latest notification. */
  click(): Promise<void>;
  /** Moves the mouse by a little: somebody is there. */
  moveMouse(): Promise<void>;
  /** Presses keys one after the other, by their X names, such as `Tab`; they go to the window in front. */
  pressKeys(...names: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts a screen, a private message bus and a notification service. */
export async function openDesktop(): Promise<Desktop> {
  const display = await openDisplay();
  const folder = await mkdtemp(join(tmpdir(), 'unknot-desktop-'));
  const bus = await startTelling('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
  const { WAYLAND_DISPLAY: _, ...rest } = process.env;
  const env = { ...rest, DISPLAY: display.name, DBUS_SESSION_BUS_ADDRESS: bus.line };
  const choice = join(folder, 'choice');
  const menu = join(folder, 'menu');
  // The service offers its buttons as lines of a menu; this menu takes the line that was asked for.
  await writeFile(menu, `#!/bin/sh\ngrep -F -m 1 "#$(cat '${choice}')" | head -n 1\n`);
  await chmod(menu, 0o755);
  const titles = join(folder, 'titles');
  const scribe = join(folder, 'scribe');
  await writeFile(titles, '');
  await writeFile(scribe, `#!/bin/sh\nprintf '%s\\n' "$2" >> '${titles}'\n`);
  await chmod(scribe, 0o755);
  const conf = join(folder, 'dunstrc');
  await writeFile(conf, `[global]\ndmenu = ${menu}\n[urgency_normal]\ntimeout = 0\n[all]\nscript = ${scribe}\n`);
  const dunst = adopt(spawn('dunst', ['-conf', conf], { env, stdio: 'ignore' }));
  const dunstctl = async (...given: string[]) => (await run('dunstctl', given, { env })).stdout;
  await until('the notification service', () => dunstctl('count').then(() => true));
  let side = 1;

  return {
    env,
    countNotifications: async () => Number(await dunstctl('count', 'displayed')),
    titles: async () => (await readFile(titles, 'utf8')).split('\n').filter(Boolean),
    press: async (label) => {
      await writeFile(choice, label);
      await dunstctl('context');
    },
    click: async () => {
      await dunstctl('action', '0');
    },
    moveMouse: async () => {
      side = -side;
      await run('xdotool', ['mousemove_relative', '--', String(side * 20), '0'], { env });
    },
    pressKeys: async (...names) => {
      await run('xdotool', ['key', '--delay', '200', ...names], { env });
    },
    close: async () => {
      await end(dunst);
      await end(bus.child);
      await display.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
