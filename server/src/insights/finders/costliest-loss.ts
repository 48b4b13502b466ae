import { costliestLossText } from '@footbridge/shared/findings/bridge-findings';
import type { CutPoints } from '../../analytics/tasks/fragility-tasks.js';
import { mayBeIntroduced } from '../../measures/introducible.js';
import { nameAt } from '../../measures/view-stakeholder.js';
import type { NetworkView } from '../../network/network-view.js';
import { mostConnectedFirst } from '../cut-off-parts.js';
import type { Finder } from './finder.js';

/** Whoever has a contact with no other contact is a cut-point; below this share of the pairs it is no finding. */
const LEAST_SHARE = 0.02;

/** The stakeholder whose loss would leave most pairs of others without a route. */
export const findCostliestLoss: Finder = async ({ view, services, signal }) => {
  const { graph } = view;
  const [cutPoints, components] = await Promise.all([
    services.analyses.run(view, 'cut-points', { graph }, '', signal),
    services.analyses.run(view, 'components', { graph }, '', signal),
  ]);
  const position = costliest(view, cutPoints);
  if (position === null) return null;
  const own = components.sizes[components.componentOf[position]!]!;
  const reachable = components.sizes.reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0) - (own - 1);
  const pairsCut = cutPoints.pairsCut[position]!;
  const share = pairsCut / reachable;
  const sides = sidesWithout(view, position);
  if (share < LEAST_SHARE || sides === null) return null;
  const [one, other] = sides;
  const text = costliestLossText({
    name: nameAt(view, position),
    pairsCut,
    share,
    cutPoints: cutPoints.isCutPoint.reduce((count, is) => count + is, 0),
    sides: [nameAt(view, one), nameAt(view, other)],
  });
  return {
    kind: 'COSTLIEST_LOSS',
    text,
    strength: Math.sqrt(share),
    positions: [position, one, other],
    grouping: null,
    parts: [],
    error: null,
  };
};

function costliest(view: NetworkView, { pairsCut }: CutPoints): number | null {
  let best: number | null = null;
  for (let position = 0; position < pairsCut.length; position += 1) {
    if (pairsCut[position] === 0 || !mayBeIntroduced(view, position)) continue;
    if (best === null || pairsCut[position]! > pairsCut[best]!) best = position;
  }
  return best;
}

/** The best connected of the two largest pieces that the loss leaves; null where a piece has no one to introduce. */
function sidesWithout(view: NetworkView, lost: number): readonly [number, number] | null {
  const { graph } = view;
  const seen = new Uint8Array(graph.order);
  seen[lost] = 1;
  const pieces: number[][] = [];
  for (let arc = graph.offsets[lost]!; arc < graph.offsets[lost + 1]!; arc += 1) {
    const start = graph.targets[arc]!;
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const piece = [start];
    for (const v of piece) {
      for (let next = graph.offsets[v]!; next < graph.offsets[v + 1]!; next += 1) {
        const w = graph.targets[next]!;
        if (seen[w] === 1) continue;
        seen[w] = 1;
        piece.push(w);
      }
    }
    pieces.push(piece);
  }
  const [first, second] = pieces
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .map((piece) => mostConnectedFirst(view, piece).find((position) => mayBeIntroduced(view, position)));
  return first === undefined || second === undefined ? null : [first, second];
}
