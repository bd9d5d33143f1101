import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

// Signatures and places of APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16; what wxt writes has no comment at its end.
const END_LENGTH = 22;
const LISTED = 0x02014b50;
const DEFLATED = 8;

/** The files of an archive that wxt made, by path. Throws when it is no such archive. */
export function readZip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.length - END_LENGTH;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let read = 0; read < count; read += 1) {
    if (archive.readUInt32LE(at) !== LISTED) throw new Error('The archive is not laid out as wxt does it.');
    const [packed, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const head = archive.readUInt32LE(at + 42);
    const body = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
    const bytes = archive.subarray(body, body + packed);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(bytes) : bytes);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** Writes the files of an archive into a folder. */
export async function unpack(archive: Buffer, folder: string): Promise<void> {
  for (const [name, bytes] of readZip(archive)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
