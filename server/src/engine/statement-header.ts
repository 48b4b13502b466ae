import { type Field, parseField, type RecordShape } from './value-type.js';

export type StatementMode = 'read' | 'write' | 'schema';

/** One catalogued statement: what its file says of it, and its text. */
export interface Statement {
  /** `noun/verb-noun`, without the engine's name. */
  readonly name: string;
  readonly purpose: string;
  readonly mode: StatementMode;
  /** The one engine it is for; null when both run it. */
  readonly engine: 'neo4j' | 'embedded' | null;
  readonly params: readonly Field[];
  readonly rows: readonly Field[];
  readonly text: string;
}

export interface Parsed<Value> {
  readonly value: Value;
  /** What is wrong, one plain sentence each; empty when all is well. */
  readonly faults: readonly string[];
}

const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|DROP)\b/;
const NEVER = /\b(LOAD CSV|IN TRANSACTIONS|CALL (db|dbms|apoc)\.)/i;

/** Reads a `.cypher` file. The grammar of its header is in cypher/README.md. */
export function parseStatement(path: string, content: string): Parsed<Statement> {
  const faults: string[] = [];
  const { comments, body } = splitHeader(content);
  const purpose = comments.filter((line) => !line.startsWith('@')).join(' ');
  const tags = comments.filter((line) => line.startsWith('@')).map((line) => parseTag(line, faults));
  const modes = tags.filter((tag) => tag.tag === 'mode').map((tag) => tag.rest);
  const { name, engine } = parsePath(path, faults);
  const statement: Statement = {
    name,
    engine,
    purpose,
    mode: parseMode(modes, faults),
    params: fieldsOf('param', tags, faults),
    rows: fieldsOf('row', tags, faults),
    text: body,
  };
  if (!/^[A-Z].*\.$/.test(purpose)) faults.push('the header must open with a sentence of purpose');
  checkText(statement, faults);
  return { value: statement, faults };
}

/** Reads a `.record` file: a sentence of purpose, then one `name Type` a line. */
export function parseRecord(path: string, content: string): Parsed<RecordShape> {
  const faults: string[] = [];
  const { comments, body } = splitHeader(content);
  const file = /([a-z-]+)\.record$/.exec(path)?.[1] ?? '';
  const name = file.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
  const fields: Field[] = [];
  for (const line of body.split('\n').filter((text) => text.trim() !== '')) {
    const field = parseField(line);
    if (field) fields.push(field);
    else faults.push(`"${line.trim()}" is not a field and its type, such as "validFrom String?"`);
  }
  const purpose = comments.join(' ');
  if (!/^[A-Z].*\.$/.test(purpose)) faults.push('the file must open with a sentence of purpose');
  if (fields.length === 0) faults.push('the record has no fields');
  checkUnique('field', fields, faults);
  return { value: { name, purpose, fields }, faults };
}

function splitHeader(content: string): { comments: string[]; body: string } {
  const lines = content.split(/\r?\n/);
  let end = lines.findIndex((line) => !line.startsWith('//'));
  if (end < 0) end = lines.length;
  const comments = lines.slice(0, end).map((line) => line.slice(2).trim());
  return { comments, body: lines.slice(end).join('\n').trim() };
}

interface Tag {
  readonly tag: string;
  readonly rest: string;
}

function parseTag(line: string, faults: string[]): Tag {
  const match = /^@(\S+)\s*(.*)$/.exec(line);
  const tag = match?.[1] ?? '';
  if (!['mode', 'param', 'row'].includes(tag)) faults.push(`"${line}" is none of @mode, @param and @row`);
  return { tag, rest: match?.[2] ?? '' };
}

function parseMode(modes: readonly string[], faults: string[]): StatementMode {
  const [mode] = modes;
  if (modes.length === 1 && (mode === 'read' || mode === 'write' || mode === 'schema')) return mode;
  faults.push('the header must have one @mode: read, write or schema');
  return 'read';
}

function parsePath(path: string, faults: string[]): { name: string; engine: Statement['engine'] } {
  const match = /^([a-z]+)\/((?:\d{4}-)?[a-z]+(?:-[a-z]+)*)(?:\.(neo4j|embedded))?\.cypher$/.exec(path);
  if (!match) faults.push('the file must be called <noun>/<verb-noun>.cypher, with .neo4j or .embedded before .cypher');
  const engine = match?.[3];
  return {
    name: match ? `${match[1]}/${match[2]}` : path,
    engine: engine === 'neo4j' || engine === 'embedded' ? engine : null,
  };
}

function fieldsOf(kind: 'param' | 'row', tags: readonly Tag[], faults: string[]): Field[] {
  const fields: Field[] = [];
  for (const { tag, rest } of tags) {
    if (tag !== kind) continue;
    const field = parseField(rest);
    if (field) fields.push(field);
    else faults.push(`"@${kind} ${rest}" is not a name and its type, such as "@${kind} limit Int"`);
  }
  checkUnique(`@${kind}`, fields, faults);
  return fields;
}

function checkUnique(what: string, fields: readonly Field[], faults: string[]): void {
  const names = fields.map((field) => field.name);
  for (const name of names.filter((each, index) => names.indexOf(each) !== index)) {
    faults.push(`${what} "${name}" is declared twice`);
  }
}

function checkText({ name, text, mode, params, rows }: Statement, faults: string[]): void {
  if (text === '') faults.push('there is no statement after the header');
  if (text.includes(';')) faults.push('a file holds one statement, without a semicolon');
  if (mode === 'read' && WRITES.test(text)) faults.push('a statement in @mode read must not write');
  if (mode === 'write' && !WRITES.test(text)) faults.push('a statement in @mode write must write');
  if ((mode === 'schema') !== /^schema\/\d{4}-/.test(name)) {
    faults.push('migrations, and only they, are in @mode schema and called schema/<four digits>-<what-is-so>');
  }
  if (NEVER.test(text)) faults.push('LOAD CSV, IN TRANSACTIONS and procedures are not for catalogued statements');
  const used = new Set([...text.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]));
  for (const { name: param } of params) {
    if (!used.delete(param)) faults.push(`@param "${param}" is not used`);
  }
  for (const param of used) faults.push(`$${param} has no @param`);
  for (const { name: column } of rows) {
    if (!new RegExp(`\\bAS ${column}\\b`).test(text)) faults.push(`@row "${column}" has no "AS ${column}"`);
  }
}
