import { FileRefused } from './reading.js';

/** Files that people drop by mistake, by their first bytes, with what to do instead. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture (JPEG)' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a picture (GIF)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
  { bytes: [0x1f, 0x8b], what: 'a packed file (gzip)' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a packed file (7z)' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a packed file (RAR)' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a packed file (bzip2)' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { bytes: [0x4d, 0x5a, 0x90], what: 'a program' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'an SQLite database' },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file' },
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/** Refuses, by its first bytes and with a plain sentence, what is certainly no table; says nothing of the rest. */
export function refuseForeignStart(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefused('EMPTY_FILE', 'The file is empty.');
  const found = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (found !== undefined) {
    const hint = 'Upload CSV, TSV, Excel (.xlsx) or JSON exported from Footbridge.';
    throw new FileRefused('NOT_A_TABLE', `This is ${found.what}, whatever its name says. ${hint}`);
  }
  const start = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^<(\?xml|!doctype|html|graphml|gexf)/i.test(start)) {
    const hint = 'Export it as CSV or Excel and try again.';
    throw new FileRefused('NOT_A_TABLE', `This is XML or a web page, not a table. ${hint}`);
  }
}

/** The same for a whole file, whose compound files can be told apart. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE)) throw oldOffice(bytes);
  refuseForeignStart(bytes);
}

/** Excel of 2003 and before, and every password-protected workbook, are compound files. */
function oldOffice(bytes: Uint8Array): FileRefused {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return isEncrypted
    ? new FileRefused('ENCRYPTED', 'The workbook is protected by a password. Save it without one and try again.')
    : new FileRefused(
        'OLD_WORKBOOK',
        'This is a workbook of Excel 2003 or before (.xls). Open it, save it as .xlsx or CSV, and upload that.',
      );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
