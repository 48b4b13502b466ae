import { columnLetter } from './column-letter.js';
import { defuse } from './formula-guard.js';
import { type Cell, type LayoutTable, layoutTables } from './network-layout.js';
import type { NetworkSource } from './network-source.js';
import { type ZipFile, zipped } from './zip-writer.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A network as a workbook, a worksheet a table; every text is a text cell, so that nothing is reinterpreted. */
export async function* writeXlsx(source: NetworkSource): AsyncGenerator<Uint8Array> {
  yield* writeXlsxTables(layoutTables(source));
}

/** Tables as a workbook, a worksheet each. */
export async function* writeXlsxTables(tables: readonly LayoutTable[]): AsyncGenerator<Uint8Array> {
  yield* zipped([
    part('[Content_Types].xml', contentTypes(tables)),
    part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbook(tables)),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([...tables.map((_, index) => ['worksheet', sheetPath(index)] as const), ['styles', 'styles.xml']]),
    ),
    part('xl/styles.xml', STYLES),
    ...tables.map((table, index) => ({ name: `xl/${sheetPath(index)}`, pieces: () => sheet(table) })),
  ]);
}

async function* sheet(table: LayoutTable): AsyncGenerator<Uint8Array> {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield Buffer.from(`${DECLARATION}<worksheet xmlns="${MAIN}">${frozen}<sheetData>${xmlRow(table.headers, 1, 1)}`);
  let number = 1;
  for await (const rows of table.rows()) {
    let xml = '';
    for (const row of rows) {
      number += 1;
      xml += xmlRow(row, number, 0);
    }
    if (xml !== '') yield Buffer.from(xml, 'utf8');
  }
  yield Buffer.from('</sheetData></worksheet>');
}

function xmlRow(cells: readonly Cell[], number: number, style: number): string {
  return `<row r="${number}">${cells.map((cell, column) => xmlCell(cell, `${columnLetter(column)}${number}`, style)).join('')}</row>`;
}

function xmlCell(cell: Cell, reference: string, style: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(defuse(cell))}</t></is></c>`;
}

/** What XML has no room for is written as Excel does, `_x000D_`; half characters and non-characters are replaced. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNPRINTABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being written out
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f]/g;

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0"/><xf numFmtId="49" fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

function contentTypes(tables: readonly LayoutTable[]): string {
  const sheets = tables
    .map((_, index) => `<Override PartName="/xl/${sheetPath(index)}" ContentType="${TYPE}.worksheet+xml"/>`)
    .join('');
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets}</Types>`;
}

function workbook(tables: readonly LayoutTable[]): string {
  const sheets = tables
    .map((table, index) => `<sheet name="${table.name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('');
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const all = targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('');
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
}

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function part(name: string, xml: string): ZipFile {
  return {
    name,
    pieces: async function* () {
      yield Buffer.from(xml, 'utf8');
    },
  };
}
