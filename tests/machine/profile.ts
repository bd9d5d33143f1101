import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder for a browser's profile. */
export function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'unknot-profile-'));
}

/** Removes a profile; the browser may still be writing its last files. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Whether no browser has used a profile yet, so that the extension will be new to it. */
export async function isFresh(profile: string): Promise<boolean> {
  return (await readdir(profile)).length === 0;
}
