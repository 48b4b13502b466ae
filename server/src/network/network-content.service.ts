import type { NetworkContent } from '@footbridge/shared/network/network-content';
import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { Result } from '@footbridge/shared/result';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { Viewer } from '../access/viewer.js';
import type { ChangeRow } from '../history/change-row.js';
import type { NetworkRow } from './network-row.js';
import type { NotFound, Refusal } from './refusal.js';

/** Part of a network's content; ties come after the stakeholders they link. */
export interface ContentBatch {
  readonly stakeholders?: readonly StakeholderRecord[];
  readonly ties?: readonly TieRecord[];
  readonly initiatives?: readonly InitiativeRecord[];
}

/** A network's content at one version, read in pages; a page is fetched when it is asked for. */
export interface ContentReader {
  readonly network: NetworkRow;
  readonly attributes: readonly AttributeDefinition[];
  readonly stakeholderCount: number;
  readonly tieCount: number;
  stakeholders(): AsyncIterable<readonly StakeholderRecord[]>;
  ties(): AsyncIterable<readonly TieRecord[]>;
  initiatives(): AsyncIterable<readonly InitiativeRecord[]>;
}

export interface ReplaceContentRequest {
  readonly viewer: Viewer;
  readonly networkKey: string;
  /** The name of a network that does not exist yet (default: its key); renames one that does. */
  readonly name?: string | null;
  readonly attributes: readonly AttributeDefinition[];
  /** Valid records: the importer has checked them. A tie whose end is missing fails the whole replacement. */
  readonly content: NetworkContent | AsyncIterable<ContentBatch> | Iterable<ContentBatch>;
  /** The version the content was planned against; null when the network did not exist then. */
  readonly expectedVersion: number | null;
  /** One plain sentence for the history: "Imported 34 stakeholders and 78 ties from nodes.csv and edges.csv". */
  readonly summary: string;
  /** How many stakeholders and ties are new, changed or removed; for the history. */
  readonly itemCount: number;
  readonly idempotencyKey?: string | null;
  readonly signal?: AbortSignal;
  /** `written` of the records so far; the caller knows the total. */
  onProgress?(written: number): void;
}

export interface ReplacedContent {
  readonly network: NetworkRow;
  readonly change: ChangeRow;
}

/** Whole contents in and out: what imports, exports and the example network go through. */
export declare class NetworkContentService {
  readContent(
    viewer: Viewer,
    networkKey: string,
    filter?: NetworkFilter | null,
  ): Promise<Result<ContentReader, NotFound | { readonly kind: 'forbidden'; readonly action: string }>>;
  /** All or nothing; one change record that `undo` takes back whole. */
  replaceContent(request: ReplaceContentRequest): Promise<Result<ReplacedContent, Refusal>>;
}
