import { ATTRIBUTE_TYPES, type AttributeDefinition, type AttributeType } from '@footbridge/shared/vocabulary/attribute';
import { joinList } from './list-cell.js';
import { NETWORK_JSON_FORMAT, NETWORK_JSON_VERSION } from './network-json-writer.js';
import {
  type Cell,
  COLUMNS_HEADERS,
  COLUMNS_TABLE,
  dictionary,
  INITIATIVE_HEADERS,
  PARTICIPANT_HEADERS,
  stakeholderColumns,
  tieColumns,
} from './network-layout.js';
import { FileRefused, type ReadingEvent } from './reading.js';
import { type CellBudget, cellBudget, RowGatherer } from './row-gatherer.js';
import { JsonNumber, type JsonObject, type JsonValue, parseStrictJson } from './strict-json.js';
import { decodeText } from './text-encoding.js';

/** Reads a network as `network-json-writer.ts` writes it, as the same tables that a workbook of it would hold. */
export function* readNetworkJson(bytes: Uint8Array): Generator<ReadingEvent> {
  const document = parseStrictJson(decodeText(bytes).text);
  if (!isObject(document) || document.get('format') !== NETWORK_JSON_FORMAT) {
    throw refused(
      'it is JSON, but not a network as Footbridge exports one ("format": "footbridge-network" is missing)',
    );
  }
  checkVersion(document.get('formatVersion'));
  const budget = cellBudget();
  const attributes = objects(document, 'attributes').map(attributeOf);
  const ofStakeholders = stakeholderColumns(attributes);
  const ofTies = tieColumns(attributes);
  const initiatives = objects(document, 'initiatives');
  yield* table(
    'stakeholders',
    ofStakeholders.map(header),
    recordRows(document, 'stakeholders', ofStakeholders),
    budget,
  );
  yield* table('ties', ofTies.map(header), recordRows(document, 'ties', ofTies), budget);
  const described = [...dictionary('stakeholders', ofStakeholders), ...dictionary('ties', ofTies)];
  yield* table(COLUMNS_TABLE, COLUMNS_HEADERS, described.map(cellTexts), budget);
  yield* table('initiatives', INITIATIVE_HEADERS, initiatives.map(initiativeCells), budget);
  yield* table('participants', PARTICIPANT_HEADERS, initiatives.flatMap(participantCells), budget);
}

interface ReadColumn {
  readonly header: string;
  readonly field: string;
  readonly attribute: AttributeDefinition | null;
}

/** Where a field of a column stands in a record; the rest is called the same. */
const MEMBER_OF_FIELD: Readonly<Record<string, string>> = { id: 'key', tieKind: 'kind', direction: 'directed' };

function* table(
  name: string,
  headers: readonly string[],
  rows: Iterable<readonly string[]>,
  budget: CellBudget,
): Generator<ReadingEvent> {
  yield { kind: 'table', head: { sheet: name, encoding: null, delimiter: null } };
  const gatherer = new RowGatherer(name, budget);
  let number = 1;
  gatherer.add(number, headers);
  for (const cells of rows) {
    number += 1;
    gatherer.add(number, cells);
    yield* gatherer.take();
  }
  yield* gatherer.take(true);
}

function* recordRows(document: JsonObject, name: string, columns: readonly ReadColumn[]): Generator<readonly string[]> {
  for (const [index, record] of objects(document, name).entries()) {
    const where = `${name}[${index}]`;
    const attributes = record.get('attributes') ?? new Map();
    if (!isObject(attributes)) throw refused(`${where}.attributes is not an object`);
    const known = new Set(columns.flatMap((column) => (column.attribute === null ? [] : [column.attribute.key])));
    const unknown = [...attributes.keys()].find((key) => !known.has(key));
    if (unknown !== undefined) {
      throw refused(`${where} has an attribute "${unknown.slice(0, 60)}" that "attributes" does not describe`);
    }
    yield columns.map(({ field, attribute }) => {
      const value = attribute === null ? record.get(MEMBER_OF_FIELD[field] ?? field) : attributes.get(attribute.key);
      if (field === 'direction') return value === true ? 'Directed' : value === false ? 'Undirected' : '';
      return cellText(value ?? null, where);
    });
  }
}

function cellText(value: JsonValue, where: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof JsonNumber) return value.text;
  if (isObject(value)) throw refused(`${where} holds an object where a text, number or list was expected`);
  return joinList(value.map((item) => cellText(item, where)));
}

function initiativeCells(record: JsonObject, index: number): readonly string[] {
  return ['key', 'name', 'description', 'stage'].map((name) =>
    cellText(record.get(name) ?? null, `initiatives[${index}]`),
  );
}

function participantCells(record: JsonObject, index: number): readonly (readonly string[])[] {
  const where = `initiatives[${index}]`;
  const key = cellText(record.get('key') ?? null, where);
  return objects(record, 'participants').map((participant) => [
    key,
    cellText(participant.get('stakeholder') ?? null, where),
    cellText(participant.get('role') ?? null, where),
  ]);
}

function attributeOf(record: JsonObject, index: number): AttributeDefinition {
  const [key, label, type, on] = ['key', 'label', 'type', 'on'].map((name) => record.get(name));
  const isWhole = typeof key === 'string' && typeof label === 'string' && isAttributeType(type);
  if (isWhole && (on === 'stakeholder' || on === 'tie')) return { key, label, type, on };
  throw refused(`attributes[${index}] needs "key", "label", "type" (${ATTRIBUTE_TYPES.join(', ')}) and "on"`);
}

function checkVersion(version: JsonValue | undefined): void {
  if (version instanceof JsonNumber && Number(version.text) === NETWORK_JSON_VERSION) return;
  const came = version instanceof JsonNumber ? version.text : 'none';
  throw refused(
    `"formatVersion" ${NETWORK_JSON_VERSION} was expected, ${came} came; it may be from a newer Footbridge`,
  );
}

/** The objects of a list; none where the list is not there. */
function objects(parent: JsonObject, name: string): readonly JsonObject[] {
  const list = parent.get(name) ?? [];
  if (Array.isArray(list) && list.every(isObject)) return list;
  throw refused(`"${name}" is not a list of objects`);
}

function isObject(value: unknown): value is JsonObject {
  return value instanceof Map;
}

function isAttributeType(value: unknown): value is AttributeType {
  return ATTRIBUTE_TYPES.some((type) => type === value);
}

function header(column: ReadColumn): string {
  return column.header;
}

function cellTexts(cells: readonly Cell[]): readonly string[] {
  return cells.map((cell) => (cell === null ? '' : String(cell)));
}

function refused(what: string): FileRefused {
  return new FileRefused('NOT_A_NETWORK', `The file cannot be read as a network: ${what}.`);
}
