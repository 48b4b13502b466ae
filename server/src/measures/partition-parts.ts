import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import type { Parts } from '../analytics/tasks/task.js';
import type { Partition } from '../network/grouping.js';

/** A partition as kernels take it. */
export function partsOf({ partOf, parts }: Partition): Parts {
  const notRecorded = parts.indexOf(NOT_RECORDED);
  return { partOf, parts: parts.length, notRecorded: notRecorded < 0 ? undefined : notRecorded };
}
