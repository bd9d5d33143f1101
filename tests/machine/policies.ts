// Sets what an organisation would: the policy files of the whole machine. So it needs the rights to write them, and
// leaves alone a machine that has some of its own.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OUTPUT } from './steps.ts';

const FILES = {
  chromium: '/etc/chromium/policies/managed/unknot-test.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;

const ADDON = 'unknot@unknot.invalid'; // as in wxt.config.ts

type Kind = keyof typeof FILES;

/** Whether this machine lets a test set policies for that browser. */
export function canSetPolicies(kind: Kind): boolean {
  if (process.platform !== 'linux' || existsSync(FILES[kind])) return false;
  try {
    accessSync('/etc', constants.W_OK);
    return true;
  } catch {
    return false; // only an administrator may
  }
}

/** Sets Unknot's settings for every profile of that browser on this machine; gives the way to take them away. */
export async function setPolicy(kind: Kind, policy: object): Promise<() => Promise<void>> {
  const file = FILES[kind];
  const content =
    kind === 'chromium'
      ? { '3rdparty': { extensions: { [unpackedId(join(OUTPUT, 'chrome-mv3'))]: policy } } }
      : { policies: { '3rdparty': { Extensions: { [ADDON]: policy } } } };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
  return () => rm(file, { force: true });
}

/** The id Chromium gives an extension that is loaded from a folder: made of the folder's path. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
