import { FileRefused } from './reading.js';
import { isDateFormat } from './xlsx-date.js';
import { appended, readXml } from './xml-reader.js';
import type { ZipEntry } from './zip-directory.js';
import { unpackedPieces } from './zip-entry.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly entry: ZipEntry;
}

/** What the cells of a workbook refer to. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly sharedStrings: readonly string[];
  /** For every cell style, whether it shows numbers as dates. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  /** Parts that point outside the workbook; never followed. */
  readonly externalParts: number;
}

/** Reads everything of a workbook but its cells. */
export function readWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Workbook {
  const find = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (entries.some((entry) => /vbaProject\.bin$/i.test(entry.name))) throw macros();
  const main = find('xl/workbook.xml');
  if (main === undefined) {
    throw new FileRefused('NOT_A_TABLE', 'This is an archive, but not an Excel workbook: it has no xl/workbook.xml.');
  }
  const { listed, from1904 } = readSheetList(bytes, main);
  const targets = readTargets(bytes, find('xl/_rels/workbook.xml.rels'));
  const sheets = listed.flatMap(({ name, relation }) => {
    const entry = find(targets.get(relation) ?? '');
    return entry === undefined ? [] : [{ name, entry }];
  });
  return {
    sheets,
    sharedStrings: readSharedStrings(bytes, find('xl/sharedStrings.xml')),
    dateStyles: readDateStyles(bytes, find('xl/styles.xml')),
    from1904,
    externalParts: entries.filter((entry) => /^xl\/(externalLinks\/[^/]+\.xml|connections\.xml)$/i.test(entry.name))
      .length,
  };
}

/** The sentence for a workbook with macros, by its content or its name. */
export function macros(): FileRefused {
  return new FileRefused(
    'MACRO_WORKBOOK',
    'The workbook carries macros. Save it as a plain workbook (.xlsx) and try again.',
  );
}

function readSheetList(bytes: Uint8Array, entry: ZipEntry) {
  const listed: { readonly name: string; readonly relation: string }[] = [];
  let from1904 = false;
  readXml(unpackedPieces(bytes, entry), entry.name, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      listed.push({ name: attributes.name ?? '', relation: relation ?? '' });
    },
    text: ignored,
    close: ignored,
  });
  return { listed, from1904 };
}

/** Relation id to the path of a worksheet; chart sheets and the rest are not worksheets. */
function readTargets(bytes: Uint8Array, entry: ZipEntry | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (entry === undefined) return targets;
  readXml(unpackedPieces(bytes, entry), entry.name, {
    open(name, { Id: id, Target: target, Type: type }) {
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      if (type?.endsWith('/worksheet')) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    text: ignored,
    close: ignored,
  });
  return targets;
}

/** Texts the cells share; runs of rich text are joined, phonetic readings are left out. */
function readSharedStrings(bytes: Uint8Array, entry: ZipEntry | undefined): readonly string[] {
  const strings: string[] = [];
  if (entry === undefined) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  readXml(unpackedPieces(bytes, entry), entry.name, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text(more) {
      if (inText) text = appended(text, more);
    },
    close(name) {
      if (name === 'rPh') inPhonetic = false;
      if (name === 't') inText = false;
      if (name === 'si') strings.push(unescapeExcel(text));
    },
  });
  return strings;
}

function readDateStyles(bytes: Uint8Array, entry: ZipEntry | undefined): readonly boolean[] {
  const styles: boolean[] = [];
  if (entry === undefined) return styles;
  const codes = new Map<number, string>();
  let inCellFormats = false;
  readXml(unpackedPieces(bytes, entry), entry.name, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(isDateFormat(id, codes.get(id)));
    },
    text: ignored,
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** Excel writes characters that XML has no room for as `_x000D_`, and an underscore before such a text as `_x005F_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function ignored(): void {
  // nothing of this part is needed
}
