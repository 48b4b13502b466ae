import type { TableRole } from '@footbridge/shared/exchange/table-role';
import { columnFacts, holdsWords } from './column-facts.js';
import { endPairOf, headerFor, STAKEHOLDER_HEADERS, TIE_HEADERS } from './field-headers.js';
import { guessHeader } from './header-row.js';
import { type MatrixShape, matrixShapeOf } from './matrix-shape.js';
import type { SourceTable } from './source-table.js';
import { contactColumnsOf } from './survey-shape.js';
import { wordKey } from './word-key.js';

/** What a table seems to be. */
export interface RoleGuess {
  readonly role: TableRole;
  /** Index of the header row; null where there is none. */
  readonly header: number | null;
  /** One sentence, as the person reads it. */
  readonly reason: string;
}

/** Guesses what a table is from its header and shape. `header` is what a person said: a row index, or null for none. */
export function guessRole(table: SourceTable, header?: number | null): RoleGuess {
  if (table.size === 0) return { role: 'ignore', header: null, reason: 'The table is empty.' };
  const guessed = header === undefined ? guessHeader(table) : { row: header, isKnown: header !== null };
  const headers = guessed.row === null ? [] : table.row(guessed.row);
  const from = guessed.row === null ? 0 : guessed.row + 1;
  if (from >= table.size)
    return { role: 'ignore', header: guessed.row, reason: 'There is a header and no row below it.' };
  const matrix = matrixShapeOf(table, guessed.isKnown);
  if (matrix !== null) return { role: 'matrix', header: matrix.header, reason: matrix.reason };
  const pair = endPairOf(headers);
  if (pair !== null) {
    const [a, b] = pair.map((column) => headers[column]);
    return { role: 'ties', header: guessed.row, reason: `The columns "${a}" and "${b}" are the two ends of a tie.` };
  }
  if (guessed.isKnown) return stakeholdersOrSurvey(table, headers, guessed.row, from);
  if (isAdjacencyList(table)) {
    return {
      role: 'adjacency list',
      header: null,
      reason: 'Rows of different length without a header: each starts with a stakeholder, then come its contacts.',
    };
  }
  if (guessed.row === null) return withoutHeader(table);
  return twoColumns(table, headers, guessed.row, from) ?? unclear(table, headers, guessed.row, from);
}

/** How a table that is a matrix lies, or how one would lie that a person calls a matrix. */
export function matrixShapeFor(table: SourceTable): MatrixShape {
  const first = columnFacts(table, 0, 1);
  return matrixShapeOf(table) ?? { header: 0, hasRowNames: holdsWords(first), reason: '' };
}

function stakeholdersOrSurvey(
  table: SourceTable,
  headers: readonly string[],
  header: number | null,
  from: number,
): RoleGuess {
  const none = new Set<number>();
  const identity = [STAKEHOLDER_HEADERS.id, STAKEHOLDER_HEADERS.name]
    .map((words) => headerFor(headers, words, none))
    .filter((column) => column !== null);
  const contacts = contactColumnsOf(table, headers, from, identity);
  if (contacts.length > 0) {
    const names = contacts.slice(0, 3).map((column) => `"${headers[column]}"`);
    return { role: 'survey', header, reason: `One row a respondent; ${names.join(', ')} name their contacts.` };
  }
  const relation = headerFor(headers, TIE_HEADERS.tieKind, none);
  const isRelation = relation !== null && /^(relation|tie|link|edge|interaction)/.test(wordKey(headers[relation]!));
  const [first] = identity;
  const isDoubtful = identity.length === 1 && first !== undefined;
  if (isRelation || (isDoubtful && (repeats(table, first, from) || foreignKeysOf(headers).length >= 2))) {
    const ties = twoColumns(table, headers, header, from);
    if (ties !== null) return ties;
  }
  return {
    role: 'stakeholders',
    header,
    reason: `The column "${headers[first ?? 0]}" names a stakeholder on every row.`,
  };
}

/** A column of ids or names that comes back again and again does not list stakeholders. */
function repeats(table: SourceTable, column: number, from: number): boolean {
  const facts = columnFacts(table, column, from);
  return facts.counts.size < facts.filled * 0.7;
}

/** Two columns of words or ids, of which neither is a list without repeats, tie one to the other. */
function twoColumns(
  table: SourceTable,
  headers: readonly string[],
  header: number | null,
  from: number,
): RoleGuess | null {
  const pair = endColumnsOf(table, headers, from);
  if (pair === null) return null;
  const [a, b] = pair.map((column) => headers[column]);
  return { role: 'ties', header, reason: `"${a}" and "${b}" hold what is tied, one pair a row.` };
}

/** The first two columns that can be ends where the headers do not say so: two foreign keys, else two of words. */
export function endColumnsOf(
  table: SourceTable,
  headers: readonly string[],
  from: number,
): readonly [number, number] | null {
  const foreign = foreignKeysOf(headers);
  if (foreign.length >= 2) return [foreign[0]!, foreign[1]!];
  const kind = headerFor(headers, TIE_HEADERS.tieKind, new Set());
  const facts = headers.map((_, column) => columnFacts(table, column, from));
  const ends = facts.flatMap((fact, column) =>
    column !== kind && holdsWords(fact) && fact.filled === fact.rows ? [column] : [],
  );
  const [a, b] = ends;
  if (a === undefined || b === undefined || headers.length > 4) return null;
  return facts[a]!.isUnique && facts[b]!.isUnique ? null : [a, b];
}

/** Columns that hold the ids of something else: `org_id`, `project key`. */
function foreignKeysOf(headers: readonly string[]): readonly number[] {
  return headers.flatMap((header, column) => (/\w (id|key|code)$/.test(wordKey(header)) ? [column] : []));
}

function isAdjacencyList(table: SourceTable): boolean {
  const widths = new Map<number, number>();
  for (const width of table.widths) widths.set(width, (widths.get(width) ?? 0) + 1);
  const commonest = Math.max(...widths.values());
  return widths.size > 1 && table.width > 2 && commonest <= table.size * 0.8 && columnFacts(table, 0, 0).isUnique;
}

function withoutHeader(table: SourceTable): RoleGuess {
  const third = table.width === 3 ? columnFacts(table, 2, 0) : null;
  const holdsData = third !== null && [...third.counts.keys()].every((cell) => /^\{.*\}$/.test(cell));
  if (table.width === 2 || third?.isNumeric === true || holdsData) {
    return { role: 'ties', header: null, reason: 'No header: two columns of ends, one pair a row.' };
  }
  return { role: 'ignore', header: null, reason: UNCLEAR };
}

function unclear(table: SourceTable, headers: readonly string[], header: number | null, from: number): RoleGuess {
  const first = columnFacts(table, 0, from);
  if (first.isUnique && holdsWords(first) && headers.length > 1) {
    return {
      role: 'stakeholders',
      header,
      reason: `"${headers[0]}" is different on every row, so each row seems to be a stakeholder.`,
    };
  }
  return { role: 'ignore', header, reason: UNCLEAR };
}

const UNCLEAR = 'It could not be told what this table is. Say so, or leave it out.';
