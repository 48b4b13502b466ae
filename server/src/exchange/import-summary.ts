import type { ImportPlan } from './import-plan.js';
import { countedRecords, hasAny, type RecordCounts } from './plan-summary.js';
import type { EntityCounts, ImportCounts } from './tally.js';

/** What an import did, in a sentence for the history. */
export function importSummary({ uploads, mode }: ImportPlan, counts: ImportCounts): string {
  const names = uploads.slice(0, 3).map((upload) => upload.filename);
  const files = uploads.length > 3 ? `${names.join(', ')} and ${uploads.length - 3} more` : names.join(' and ');
  const now = recordsOf(counts, (each) => each.new + each.changed);
  const gone = recordsOf(counts, (each) => each.removed);
  const removed = hasAny(gone) ? `; ${countedRecords(gone)} removed` : '';
  const verb = { append: 'Imported', update: 'Updated with', replace: 'Replaced with' }[mode];
  return `${verb} ${countedRecords(now)} from ${files}${removed}`.slice(0, 500);
}

/** How many records an import made, changed or removed. */
export function touchedRecords(counts: ImportCounts): number {
  const { stakeholders, ties, initiatives } = recordsOf(counts, (each) => each.new + each.changed + each.removed);
  return stakeholders + ties + initiatives;
}

function recordsOf(
  { stakeholders, ties, initiatives }: ImportCounts,
  count: (each: EntityCounts) => number,
): RecordCounts {
  return { stakeholders: count(stakeholders), ties: count(ties), initiatives: count(initiatives) };
}
