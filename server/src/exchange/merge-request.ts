import type { ImportMode } from '@footbridge/shared/exchange/import-mode';
import type { Breather } from '../runtime/breather.js';
import type { DraftContent } from './draft-content.js';
import type { ExistingContent } from './existing-content.js';
import type { ProblemList } from './problem-list.js';

/** What the files say, and what it meets. */
export interface MergeRequest {
  readonly draft: DraftContent;
  readonly mode: ImportMode;
  readonly existing: ExistingContent;
  readonly problems: ProblemList;
  readonly breather: Breather;
}
