import type { ProblemCode } from '@footbridge/shared/exchange/problem-code';
import type { ReadingNote, ReadingOptions } from '../formats/reading.js';
import { readInProcess } from '../formats/reading-process.js';
import type { MappingInput } from './mapping.js';
import { ownTableOf } from './own-export.js';
import type { ProblemList } from './problem-list.js';
import type { SourceTable } from './source-table.js';
import { TableGatherer } from './table-gatherer.js';
import type { Upload } from './upload-store.js';

/** What reading one upload gave: its tables, what was noticed in them, or why there are none. */
export interface FileReading {
  readonly tables: readonly SourceTable[];
  readonly notes: readonly ReadingNote[];
  readonly refusal: { readonly code: ProblemCode; readonly message: string; readonly row: number | null } | null;
}

/** Readings with more cells than this are not kept. */
const KEPT_CELLS = 500_000;
const KEPT_READINGS = 12;

/**
 * Reads uploads into tables, each in a process of its own. The last small ones are kept, since a person who corrects a
 * mapping plans the same files again and again.
 */
export class TableFiles {
  readonly #kept = new Map<string, FileReading>();

  /** The tables of all uploads; what is wrong with a file goes into `problems`. */
  async read(
    uploads: readonly Upload[],
    mapping: MappingInput,
    problems: ProblemList,
    signal?: AbortSignal,
    onRead: (share: number) => void = () => {},
  ): Promise<readonly SourceTable[]> {
    const tables: SourceTable[] = [];
    for (const [index, upload] of uploads.entries()) {
      const reading = await this.#readOne(upload, optionsFor(upload, mapping), signal);
      reportReading(reading, upload.filename, problems);
      tables.push(...reading.tables);
      onRead((index + 1) / uploads.length);
    }
    return tables;
  }

  async #readOne(upload: Upload, options: ReadingOptions, signal: AbortSignal | undefined): Promise<FileReading> {
    const id = JSON.stringify([upload.id, options]);
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const reading = await readOne(upload, options, signal);
    const cells = reading.tables.reduce((sum, table) => sum + table.size * table.width, 0);
    if (cells <= KEPT_CELLS) this.#kept.set(id, reading);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_READINGS && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }
}

function optionsFor(upload: Upload, mapping: MappingInput): ReadingOptions {
  const said = mapping.tables?.filter((table) => table.upload === upload.id) ?? [];
  const encoding = said.find((table) => table.encoding)?.encoding ?? null;
  const delimiter = said.find((table) => table.delimiter)?.delimiter ?? null;
  return { encoding, delimiter };
}

async function readOne(upload: Upload, options: ReadingOptions, signal: AbortSignal | undefined): Promise<FileReading> {
  const { id, filename, path } = upload;
  const gatherer = new TableGatherer({ upload: id, file: filename });
  const read = await readInProcess({ path, filename, options }, (event) => gatherer.take(event), signal);
  return read.ok
    ? { tables: gatherer.tables, notes: gatherer.notes, refusal: null }
    : { tables: [], notes: [], refusal: read.error };
}

/** Says what is wrong with one file. */
export function reportReading({ tables, notes, refusal }: FileReading, file: string, problems: ProblemList): void {
  if (refusal !== null) {
    problems.file({ file, row: refusal.row }, refusal.code, refusal.message);
    return;
  }
  for (const note of notes) problems.note({ ...note, file });
  if (tables.some((table) => table.size > 1 || ownTableOf(table) !== null)) return;
  const isEmpty = tables.every((table) => table.size === 0);
  const message = isEmpty ? 'The file holds no rows.' : 'The file holds a header, and no row below it.';
  problems.file({ file }, 'EMPTY_FILE', message);
}
