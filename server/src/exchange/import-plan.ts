import type { ImportMode } from '@footbridge/shared/exchange/import-mode';
import type { ImportProblem } from '@footbridge/shared/exchange/problem-code';
import type { TableRole } from '@footbridge/shared/exchange/table-role';
import type { AttributeType } from '@footbridge/shared/vocabulary/attribute';
import type { MappingInput } from './mapping.js';
import type { ImportCounts } from './tally.js';
import type { Upload } from './upload-store.js';
import type { UnknownWord } from './word-list.js';

/** A column as a person sees it before the import. */
export interface PlannedColumn {
  /** Its letter. */
  readonly column: string;
  readonly header: string;
  readonly field: string;
  readonly attribute: string | null;
  readonly type: AttributeType | null;
  readonly reason: string;
  readonly samples: readonly string[];
  /** Share of the rows that have a value. */
  readonly filled: number;
}

export interface PlannedTable {
  readonly upload: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly role: TableRole;
  readonly reason: string;
  /** Rows below the header. */
  readonly rows: number;
  /** As the spreadsheet numbers it; null where there is none. */
  readonly headerRow: number | null;
  readonly columns: readonly PlannedColumn[];
  readonly sample: readonly (readonly string[])[];
}

/** What an import would do, worked out and not done. */
export interface ImportPlan {
  /** The same files, by what is in them, with the same mapping, mode and state of the network have the same id. */
  readonly id: string;
  readonly network: string;
  /** The name of a network that does not exist yet. */
  readonly name: string | null;
  /** The uid of the network it was planned against; null where there is no network yet. */
  readonly networkUid: string | null;
  /** The data version it was planned against; null where there is no network yet. */
  readonly networkVersion: number | null;
  readonly mode: ImportMode;
  readonly uploads: readonly Upload[];
  /** What the person said; what they left out is proposed anew, the same way, when the import runs. */
  readonly said: MappingInput;
  /** All of the mapping, as `planImport` takes it back. */
  readonly mapping: unknown;
  readonly tables: readonly PlannedTable[];
  readonly counts: ImportCounts;
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  readonly errorCount: number;
  /** Whether it can run, if need be without the rows that have problems. */
  readonly canRun: boolean;
  readonly sentence: string;
  readonly words: readonly UnknownWord[];
}
