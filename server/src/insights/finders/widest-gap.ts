import { widestGapText } from '@footbridge/shared/findings/gap-findings';
import { widestGaps } from '../gap-cells.js';
import { concernedBy, proposalOf } from '../introductions.js';
import type { Finder } from './finder.js';

/**
 * The two parts with the most linked pairs missing, among the gaps that the test confirms. Computed communities have
 * few ties between them by construction, so they are never asked.
 */
export const findWidestGap: Finder = async ({ view, gaps, services, signal }) => {
  if (gaps.partition.origin === 'computed') return null;
  const [cell] = widestGaps(await services.gaps.cells(gaps, signal));
  if (cell === undefined) return null;
  const [introduction] = await services.gaps.introductions(gaps, cell, 1, signal);
  const proposal = introduction === undefined ? null : proposalOf(view, introduction);
  return {
    kind: 'WIDEST_GAP',
    text: widestGapText({ ...cell, grouping: gaps.compared.grouping }, cell.q, proposal),
    strength: 1 - (cell.ratio ?? 0),
    positions: introduction === undefined ? [] : concernedBy(introduction),
    grouping: gaps.compared.grouping,
    parts: [cell.a, cell.b],
    error: null,
  };
};
