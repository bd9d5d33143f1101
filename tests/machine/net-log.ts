import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium's own network layer writes what it does, inside a profile. */
export function netLogOf(profile: string): string {
  return join(profile, 'net-log.json');
}

const REQUEST = /"initiator":"([^"]*)".*?"url":"((?:https?|wss?):[^"]*)"/;
const THE_BROWSER_ITSELF = 'not an origin'; // its own services: the time, updates

/** Requests in the log that a page or a worker made, as `initiator -> address`. A log cut short by a kill is read as far as it goes. */
export async function requestsIn(netLog: string): Promise<readonly string[]> {
  const lines = (await readFile(netLog, 'utf8')).split('\n');
  return lines
    .map((line) => REQUEST.exec(line))
    .filter((match) => match !== null && match[1] !== THE_BROWSER_ITSELF)
    .map((match) => `${match?.[1]} -> ${match?.[2]}`);
}
