import type { ImportMode } from '@footbridge/shared/exchange/import-mode';
import type { Breather } from '../runtime/breather.js';
import { type MergedContent, mergeContent } from './content-merge.js';
import { type DraftContent, draftContent } from './draft-content.js';
import type { ExistingContent } from './existing-content.js';
import { mapTables } from './map-tables.js';
import type { MappedTable, MappingInput } from './mapping.js';
import type { ProblemList } from './problem-list.js';
import type { SourceTable } from './source-table.js';
import { type UnknownWord, WordList } from './word-list.js';

/** All that is known of an import before it is saved. */
export interface PreparedImport {
  readonly tables: readonly MappedTable[];
  readonly draft: DraftContent;
  readonly merged: MergedContent;
  readonly words: readonly UnknownWord[];
}

export interface PrepareRequest {
  readonly sources: readonly SourceTable[];
  readonly mapping: MappingInput;
  readonly mode: ImportMode;
  readonly existing: ExistingContent;
  /** What reading the files found already; everything else is added. */
  readonly problems: ProblemList;
  readonly breather: Breather;
}

/** From tables to what the network would hold: proposal, corrections, rows, rules, and the meeting with what is there. */
export async function prepareImport(request: PrepareRequest): Promise<PreparedImport> {
  const { sources, mapping, mode, existing, problems, breather } = request;
  const words = new WordList(mapping.values ?? [], problems);
  const tables = mapTables(sources, mapping, problems);
  const draft = await draftContent({ tables, mapping, mode, existing, words, problems, breather });
  const merged = await mergeContent({ draft, mode, existing, problems, breather });
  if (draft.stakeholders.size === 0 && problems.errorCount === 0) {
    const message = 'Nothing in these files is a stakeholder or a tie. Say what the tables are.';
    problems.file({ file: sources[0]?.file ?? '' }, 'NO_STAKEHOLDERS', message);
  }
  problems.finish();
  return { tables, draft, merged, words: words.unknown() };
}
