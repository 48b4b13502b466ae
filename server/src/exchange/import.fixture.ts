import type { ImportMode } from '@footbridge/shared/exchange/import-mode';
import { readFile } from '../formats/formats.js';
import { FileRefused } from '../formats/reading.js';
import { Breather } from '../runtime/breather.js';
import { type ExistingContent, NOTHING_YET } from './existing-content.js';
import type { MappingInput } from './mapping.js';
import { type PreparedImport, prepareImport } from './prepare-import.js';
import { ProblemList } from './problem-list.js';
import { type FileReading, reportReading } from './table-files.js';
import { TableGatherer } from './table-gatherer.js';

export interface TestImport extends PreparedImport {
  readonly problems: ProblemList;
  /** The network as it would be, to be imported into again. */
  readonly after: ExistingContent;
}

export interface TestImportOptions {
  readonly mapping?: MappingInput;
  readonly mode?: ImportMode;
  readonly existing?: ExistingContent;
}

/** Works out an import of files that are given as text or bytes; a file's name is its upload. No process, no database. */
export async function importOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { mapping = {}, mode = 'append', existing = NOTHING_YET }: TestImportOptions = {},
): Promise<TestImport> {
  const problems = new ProblemList();
  const sources = Object.entries(files).flatMap(([name, content]) => {
    const reading = readingOf(name, typeof content === 'string' ? Buffer.from(content) : content, mapping);
    reportReading(reading, name, problems);
    return reading.tables;
  });
  const breather = new Breather();
  const prepared = await prepareImport({ sources, mapping, mode, existing, problems, breather });
  return { ...prepared, problems, after: afterwards(prepared, existing) };
}

function readingOf(name: string, bytes: Uint8Array, mapping: MappingInput): FileReading {
  const said = mapping.tables?.find((table) => table.upload === name);
  const gatherer = new TableGatherer({ upload: name, file: name });
  try {
    const options = { encoding: said?.encoding ?? null, delimiter: said?.delimiter ?? null };
    for (const event of readFile(bytes, name, options)) gatherer.take(event);
    return { tables: gatherer.tables, notes: gatherer.notes, refusal: null };
  } catch (error) {
    if (error instanceof FileRefused) return { tables: [], notes: [], refusal: error.refusal };
    throw error;
  }
}

function afterwards({ merged }: PreparedImport, existing: ExistingContent): ExistingContent {
  const { attributes, stakeholders, ties, initiatives } = merged.content;
  return {
    uid: existing.uid ?? 'test',
    version: (existing.version ?? 0) + 1,
    name: 'Test',
    attributes,
    stakeholders: new Map(stakeholders.map((record) => [record.key, record])),
    ties: new Map(ties.map((record) => [record.key, record])),
    initiatives,
  };
}

/** The messages of all problems of one code. */
export function messagesOf({ problems }: TestImport, code: string): readonly string[] {
  return problems.items.filter((problem) => problem.code === code).map((problem) => problem.message);
}
