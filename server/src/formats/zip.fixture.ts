import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** One entry of a crafted archive; what is left out is right. */
export interface CraftedEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly declaredBytes?: number;
  readonly declaredPackedBytes?: number;
  readonly flags?: number;
  readonly mode?: number;
  readonly method?: number;
}

/** Writes an archive byte by byte, lies included. */
export function craftZip(entries: readonly CraftedEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = Buffer.from(deflateSync(entry.content, { level: 9 }));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    parts.push(local, name, packed);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(entry.flags ?? 0, 8);
    head.writeUInt16LE(entry.method ?? 8, 10);
    head.writeUInt32LE(crc32(entry.content), 16);
    head.writeUInt32LE(entry.declaredPackedBytes ?? packed.length, 20);
    head.writeUInt32LE(entry.declaredBytes ?? entry.content.length, 24);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38);
    head.writeUInt32LE(offset, 42);
    directory.push(head, name);
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
