import type { ReadingEvent, ReadingNote } from '../formats/reading.js';
import { SourceTable, type TableOrigin } from './source-table.js';

/** Turns the events of reading one file into tables and notes. */
export class TableGatherer {
  readonly tables: SourceTable[] = [];
  readonly notes: ReadingNote[] = [];

  constructor(private readonly origin: TableOrigin) {}

  take(event: ReadingEvent): void {
    const table = this.tables.at(-1);
    if (event.kind === 'table') {
      this.tables.push(new SourceTable(this.origin, event.head));
    } else if (event.kind === 'rows') {
      table?.add(event.batch);
    } else {
      this.notes.push(event.note);
      const { severity, row, sheet } = event.note;
      if (severity === 'error' && row !== null && sheet === table?.sheet) table.condemned.add(row);
    }
  }
}
