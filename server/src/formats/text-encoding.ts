import { isUtf8 } from 'node:buffer';
import { FileRefused } from './reading.js';

/** The encodings a person can choose; anything older or rarer is one re-save away from these. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-15',
  'macintosh',
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** True where the bytes did not prove the encoding and no one chose it. */
  readonly guessed: boolean;
}

/** Decodes a text file by its byte order mark, by the shape of its bytes, or in the encoding that was chosen. */
export function decodeText(bytes: Uint8Array, chosen: string | null = null): DecodedText {
  const mark = byteOrderMark(bytes);
  const encoding = chosen === null ? (mark?.encoding ?? encodingByShape(bytes)) : knownEncoding(chosen);
  const body = mark !== null && mark.encoding === encoding ? bytes.subarray(mark.length) : bytes;
  if (encoding === 'utf-8' && !isUtf8(body)) throw notIn(encoding);
  const text =
    encoding === 'windows-1252' ? fromWindows1252(body) : new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  const guessed = chosen === null && mark === null && encoding === 'windows-1252';
  return { text, encoding, guessed };
}

/** What Windows puts where ISO 8859-1 has controls, from 0x80 on. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 to 23 decode windows-1252 as ISO 8859-1, which loses dashes and quotation marks (nodejs/node#56542). */
function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function byteOrderMark(bytes: Uint8Array): { readonly encoding: TextEncoding; readonly length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Without a mark: western text in UTF-16 has a zero in every other byte; what is not valid UTF-8 is Windows-1252. */
function encodingByShape(bytes: Uint8Array): TextEncoding {
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const pairs = Math.floor(sample.length / 2);
  if (pairs > 1 && zeros[1]! > pairs * 0.4 && zeros[0]! < pairs * 0.1) return 'utf-16le';
  if (pairs > 1 && zeros[0]! > pairs * 0.4 && zeros[1]! < pairs * 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const ALIASES: Readonly<Record<string, TextEncoding>> = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  cp1250: 'windows-1250',
};

function knownEncoding(chosen: string): TextEncoding {
  const name = chosen.trim().toLowerCase();
  const known = TEXT_ENCODINGS.find((encoding) => encoding === name);
  const found = known ?? (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined);
  if (found !== undefined) return found;
  throw new FileRefused(
    'UNKNOWN_ENCODING',
    `The encoding "${chosen.slice(0, 40)}" is not known here. Choose one of: ${TEXT_ENCODINGS.join(', ')}.`,
  );
}

function notIn(encoding: TextEncoding): FileRefused {
  return new FileRefused(
    'WRONG_ENCODING',
    `The file is not text in ${encoding.toUpperCase()}. Choose another encoding, such as windows-1252.`,
  );
}
