import type { NetworkContent } from '@footbridge/shared/network/network-content';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { ContentBatch } from '../network/content-writer.js';
import type { MergedContent } from './content-merge.js';
import type { ImportCounts } from './tally.js';

/** A content to be saved: how large it is, and its records a page at a time, once. */
export interface PagedContent {
  readonly attributes: readonly AttributeDefinition[];
  readonly counts: ImportCounts;
  readonly records: number;
  readonly pages: Iterable<ContentBatch>;
}

const PAGE = 5_000;

/**
 * Pages a content, stakeholders before ties, and lets go of every page once it is taken: by the time the last one is
 * saved the first ones cost no memory.
 */
export function pagedContent({ content, counts }: MergedContent): PagedContent {
  const { attributes, stakeholders, ties, initiatives } = content;
  const records = stakeholders.length + ties.length + initiatives.length;
  return { attributes, counts, records, pages: onceThrough(content) };
}

function onceThrough({ stakeholders, ties, initiatives }: NetworkContent): Iterable<ContentBatch> {
  return takenOnce(pagesFromBehind(stakeholders), pagesFromBehind(ties), initiatives);
}

/** Knows only the pages that are left: a generator keeps alive whatever its function can see. */
function* takenOnce(
  stakeholders: (readonly StakeholderRecord[])[],
  ties: (readonly TieRecord[])[],
  initiatives: NetworkContent['initiatives'],
): Generator<ContentBatch> {
  for (let page = stakeholders.pop(); page !== undefined; page = stakeholders.pop()) yield { stakeholders: page };
  for (let page = ties.pop(); page !== undefined; page = ties.pop()) yield { ties: page };
  yield { initiatives };
}

function pagesFromBehind<Item>(items: readonly Item[]): (readonly Item[])[] {
  const pages: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += PAGE) pages.push(items.slice(start, start + PAGE));
  return pages.reverse();
}
