import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngWithWords } from './png-words.js';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** One grey pixel. */
const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
  chunk('IEND', Buffer.alloc(0)),
]);

function chunksOf(png: Uint8Array): { type: string; data: Buffer; whole: boolean }[] {
  const bytes = Buffer.from(png);
  const found: { type: string; data: Buffer; whole: boolean }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    const whole = crc32(body) === bytes.readUInt32BE(at + 8 + length);
    found.push({ type: body.subarray(0, 4).toString('latin1'), data: body.subarray(4), whole });
    at += 12 + length;
  }
  return found;
}

describe('words in a PNG file', () => {
  it('stand after the header, each chunk with its checksum, and leave the picture as it is', () => {
    const chunks = chunksOf(pngWithWords(PNG, { Title: 'Map of Ŵyddgrug', Description: '3 stakeholders drawn.' }));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks.every(({ whole }) => whole)).toBe(true);
    expect(chunks[1]?.data.toString('utf8')).toBe('Title\u0000\u0000\u0000en-GB\u0000\u0000Map of Ŵyddgrug');
    expect(chunks[2]?.data.toString('utf8')).toContain('3 stakeholders drawn.');
  });
});
