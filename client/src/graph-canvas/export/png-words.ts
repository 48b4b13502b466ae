/** The eight bytes that begin every PNG file, and the header chunk after them. */
const HEADER_END = 8 + 25;

/** A PNG file with words in it, as international text chunks (PNG specification, 11.3.4.5), by keyword. */
export function pngWithWords(png: Uint8Array, words: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(words).map(([keyword, text]) => textChunk(keyword, text));
  const parts = [png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Length, type, keyword, no compression, language, no translated keyword, text, checksum. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const body = encoder.encode(`iTXt${keyword}\u0000\u0000\u0000en-GB\u0000\u0000${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(4 + body.length, checksum(body));
  return chunk;
}

/** The cyclic redundancy check of the PNG specification (annex D), bit by bit: the texts are short. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
