import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { FileRefused } from './reading.js';
import type { ZipEntry } from './zip-directory.js';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Deflate packs at most about 1,030 to 1, so that one slice never becomes more than some 4 MB. */
const SLICE_BYTES = 4 * 1024;

/**
 * Unpacks one entry piece by piece. An entry that grows beyond the size its directory declared, ends early or has
 * another checksum is refused: a directory that lies costs no memory.
 */
export function* unpackedPieces(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = packedData(bytes, entry);
  let unpacked = 0;
  let crc = 0;
  for (const piece of entry.method === 0 ? [packed] : inflated(packed, entry.name)) {
    unpacked += piece.length;
    if (unpacked > entry.unpackedBytes) throw lying(entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (unpacked !== entry.unpackedBytes || crc !== entry.crc) throw lying(entry.name);
}

/** The whole of a small entry. */
export function unpackedEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  return Buffer.concat([...unpackedPieces(bytes, entry)]);
}

function packedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_BYTES > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) {
    throw lying(entry.name);
  }
  const nameAndExtra = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_BYTES + nameAndExtra;
  if (start + entry.packedBytes > bytes.length) throw lying(entry.name);
  return bytes.subarray(start, start + entry.packedBytes);
}

function* inflated(packed: Uint8Array, name: string): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += SLICE_BYTES) {
    try {
      inflate.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
    } catch {
      throw lying(name);
    }
    yield* pieces;
    pieces = [];
  }
}

function lying(name: string): FileRefused {
  const what = `"${name.slice(0, 60)}" does not unpack to what the file’s own list says`;
  return new FileRefused('DAMAGED', `The file is damaged, or not what it says: ${what}.`);
}
