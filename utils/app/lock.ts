import { LOCKED_BEGINNING, type LockHeader, parseLockHeader } from '@/utils/domain/exchange/lock-header';
import type { Result } from '@/utils/domain/result';
import { t } from '@/utils/i18n/t';

/** A key made from a passphrase. Neither can be read out of it, so it may be kept. */
export interface FileKey {
  readonly key: CryptoKey;
  readonly salt: Bytes;
  readonly rounds: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

const ROUNDS = 600_000; // PBKDF2 with SHA-256: OWASP Password Storage Cheat Sheet, 2023
const SALT_BYTES = 16; // NIST SP 800-132, 5.1
const IV_BYTES = 12; // what AES-GCM is made for (NIST SP 800-38D, 8.2); drawn afresh for every file
const LONGEST_LINE = 1024; // bytes; the first line has about 200
const NEW_LINE = 10;

const WRONG = t('errors.passphraseWrong');
const CHANGED = t('errors.lockedFileChanged');
const UNOPENED = t('errors.lockedFileNotOpened');

/** A key from a passphrase. It takes a good part of a second, on purpose: that is what makes guessing slow. */
export function makeFileKey(passphrase: string): Promise<FileKey> {
  return derive(passphrase, drawn(SALT_BYTES), ROUNDS);
}

/**
 * The file, locked: one line of JSON that says how, then the data under AES-256-GCM, which vouches for that line too. A file of
 * which any byte was changed does not open.
 */
export async function lock(file: Blob, { key, salt, rounds }: FileKey): Promise<Blob> {
  const iv = drawn(IV_BYTES);
  const checkIv = drawn(IV_BYTES);
  const none = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: checkIv }, key, new Uint8Array()));
  const header: LockHeader = {
    format: 'unknot-locked',
    version: 1,
    rounds,
    salt: salt.toBase64(),
    iv: iv.toBase64(),
    check: new Uint8Array([...checkIv, ...none]).toBase64(),
  };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const data = await file.arrayBuffer();
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, data);
  return new Blob([line, locked], { type: 'application/octet-stream' });
}

/** Whether this is a file that `lock` made. False as well for one that cannot be opened; whoever reads it next will say so. */
export async function isLocked(file: Blob): Promise<boolean> {
  const beginning = await file.slice(0, LOCKED_BEGINNING.length).text().catch(unopened);
  return beginning === LOCKED_BEGINNING;
}

/** What was locked; the error is a whole sentence for the person. */
export async function unlock(file: Blob, passphrase: string): Promise<Result<Blob, string>> {
  const bytes = await file.bytes().catch(unopened);
  if (bytes === null) return { ok: false, error: UNOPENED };
  const end = bytes.subarray(0, LONGEST_LINE).indexOf(NEW_LINE) + 1;
  const line = bytes.slice(0, end);
  const header = parseLockHeader(new TextDecoder().decode(line));
  if (!header.ok) return header;
  const { salt, iv, check, rounds } = header.value;
  const { key } = await derive(passphrase, Uint8Array.fromBase64(salt), rounds);
  const none = Uint8Array.fromBase64(check);
  const fits = await decrypted(key, { iv: none.slice(0, IV_BYTES) }, none.slice(IV_BYTES));
  if (fits === null) return { ok: false, error: WRONG };
  const data = await decrypted(key, { iv: Uint8Array.fromBase64(iv), additionalData: line }, bytes.subarray(end));
  return data === null ? { ok: false, error: CHANGED } : { ok: true, value: new Blob([data]) };
}

/** Null when key, data or what vouches for it do not belong together. */
async function decrypted(key: CryptoKey, how: Omit<AesGcmParams, 'name'>, data: Bytes): Promise<ArrayBuffer | null> {
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', ...how }, key, data);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** The same letters make the same key however a keyboard composes them. */
async function derive(passphrase: string, salt: Bytes, rounds: number): Promise<FileKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const key = await crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, salt, rounds };
}

function drawn(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A file that was moved or locked by another program since it was chosen is a failure to tell of, not a bug. */
function unopened(error: unknown): null {
  if (error instanceof DOMException) return null;
  throw error;
}
