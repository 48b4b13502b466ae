import type { ReadingEvent } from '../formats/reading.js';
import { readInProcess } from '../formats/reading-process.js';
import type { MappingInput } from './mapping.js';
import { ownTableOf } from './own-export.js';
import type { ProblemList } from './problem-list.js';
import { SourceTable } from './source-table.js';
import type { Upload } from './upload-store.js';

/** Reads uploads into tables, each in a process of its own, one after the other; what is wrong goes into `problems`. */
export async function readUploads(
  uploads: readonly Upload[],
  mapping: MappingInput,
  problems: ProblemList,
  signal?: AbortSignal,
): Promise<readonly SourceTable[]> {
  const tables: SourceTable[] = [];
  for (const upload of uploads) tables.push(...(await readUpload(upload, mapping, problems, signal)));
  return tables;
}

async function readUpload(
  upload: Upload,
  mapping: MappingInput,
  problems: ProblemList,
  signal: AbortSignal | undefined,
): Promise<readonly SourceTable[]> {
  const said = mapping.tables?.find((table) => table.upload === upload.id && (table.encoding || table.delimiter));
  const request = {
    path: upload.path,
    filename: upload.filename,
    options: { encoding: said?.encoding ?? null, delimiter: said?.delimiter ?? null },
  };
  const reading = new TableGatherer(upload, problems);
  const read = await readInProcess(request, (event) => reading.take(event), signal);
  if (!read.ok) {
    const { code, message, row } = read.error;
    problems.file({ file: upload.filename, row }, code, message);
    return [];
  }
  const { tables } = reading;
  if (tables.every((table) => table.size <= 1 && ownTableOf(table) === null)) {
    const isEmpty = tables.every((table) => table.size === 0);
    const message = isEmpty
      ? 'The file holds no rows.'
      : 'The file holds one row, which would be the header, and nothing below it.';
    problems.file({ file: upload.filename }, 'EMPTY_FILE', message);
  }
  return tables;
}

/** Turns the events of one file into tables, and its notes into problems. */
class TableGatherer {
  readonly tables: SourceTable[] = [];

  constructor(
    private readonly upload: Upload,
    private readonly problems: ProblemList,
  ) {}

  take(event: ReadingEvent): void {
    const table = this.tables.at(-1);
    if (event.kind === 'table') {
      this.tables.push(new SourceTable({ upload: this.upload.id, file: this.upload.filename }, event.head));
    } else if (event.kind === 'rows') {
      table?.add(event.batch);
    } else {
      const { sheet, row, severity } = event.note;
      this.problems.note({ ...event.note, file: this.upload.filename });
      if (table !== undefined && severity === 'error' && row !== null && sheet === table.sheet)
        table.condemned.add(row);
    }
  }
}
