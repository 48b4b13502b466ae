import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { FileRefused } from './reading.js';

/** One file of an archive, as the archive's directory describes it; its data is not looked at yet. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED_FLAG = 0x1;
const LINK_MODE = 0o120000;
const MODE_MASK = 0o170000;
const NESTED = /\.(zip|xlsx|xlsm|jar|7z|rar|gz|bz2|xz|tar)$/i;

/**
 * Reads an archive's directory and refuses what must not be unpacked, before a byte is inflated: too many entries, too
 * large or too dense, protected by a password, names that leave their folder, links, archives within.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > IMPORT_LIMITS.zipEntries) {
    throw tooLarge(`The archive has ${number(count)} entries; the limit is ${number(IMPORT_LIMITS.zipEntries)}.`);
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
    const nameBytes = view.getUint16(at + 28, true);
    entries.push(checkedEntry(view, bytes, at, nameBytes));
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkTotals(entries, bytes.length);
  return entries;
}

function checkedEntry(view: DataView, bytes: Uint8Array, at: number, nameBytes: number): ZipEntry {
  const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameBytes)).toString('utf8');
  const shown = name.slice(0, 60);
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) {
    throw new FileRefused('ENCRYPTED', 'The file is protected by a password. Save it without one and try again.');
  }
  if (name.split(/[\\/]/).includes('..') || /^([\\/]|[A-Za-z]:)/.test(name) || name.includes('\0')) {
    throw unsafe(`The archive holds a file named "${shown}", which would leave its folder. It was not unpacked.`);
  }
  if (((view.getUint32(at + 38, true) >>> 16) & MODE_MASK) === LINK_MODE) {
    throw unsafe(`The archive holds a link ("${shown}"). It was not unpacked.`);
  }
  if (NESTED.test(name)) {
    throw unsafe(`The archive holds another archive ("${shown}"). Unpack it first and upload what is inside.`);
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw unsafe(`The archive holds "${shown}" packed in a way that is not read here.`);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function checkTotals(entries: readonly ZipEntry[], fileBytes: number): void {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    packed += entry.packedBytes;
    unpacked += entry.unpackedBytes;
  }
  if (packed > fileBytes) throw damaged();
  const ratio = unpacked / Math.max(1, packed);
  // A small file may be dense by nature: the ratio counts from a megabyte on.
  const isDense = unpacked > 1024 * 1024 && ratio > IMPORT_LIMITS.unpackRatio;
  if (unpacked <= IMPORT_LIMITS.unpackedBytes && !isDense) return;
  const limit = `the limit is ${megabytes(IMPORT_LIMITS.unpackedBytes)} and ${IMPORT_LIMITS.unpackRatio} times its packed size`;
  throw tooLarge(`The file unpacks to ${megabytes(unpacked)}, ${Math.round(ratio)} times its packed size; ${limit}.`);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function damaged(): FileRefused {
  return new FileRefused('DAMAGED', 'The file is damaged, or not what its name says: its list of contents is broken.');
}

function unsafe(message: string): FileRefused {
  return new FileRefused('UNSAFE_ARCHIVE', message);
}

function tooLarge(message: string): FileRefused {
  return new FileRefused('TOO_LARGE', message);
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
