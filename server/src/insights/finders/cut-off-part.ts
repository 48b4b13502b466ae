import { cutOffText } from '@footbridge/shared/findings/bridge-findings';
import { mayBeIntroduced } from '../../measures/introducible.js';
import { nameAt, namesAt } from '../../measures/view-stakeholder.js';
import type { NetworkView } from '../../network/network-view.js';
import type { CutOff } from '../cut-off-parts.js';
import type { Finder } from './finder.js';

const MOST_SHOWN = 20;

/** Those who cannot reach the largest part of the network, isolates among them. */
export const findCutOffPart: Finder = async ({ view, services, signal }) => {
  const cutOff = await services.gaps.cutOff(view, signal);
  const stakeholders = view.graph.order - cutOff.largest;
  if (stakeholders === 0 || cutOff.largest < 2) return null;
  const [part] = cutOff.parts;
  const first = firstContact(view, cutOff);
  const hub = mostConnected(view);
  const text = cutOffText({
    stakeholders,
    total: view.graph.order,
    isolates: cutOff.isolates.length,
    part: part === undefined ? null : { size: part.size, names: namesAt(view, part.positions) },
    proposal: first === null || hub === null ? null : { from: nameAt(view, first), to: nameAt(view, hub) },
  });
  return {
    kind: 'CUT_OFF_PART',
    text,
    strength: Math.sqrt(stakeholders / view.graph.order),
    positions: (part?.positions ?? cutOff.isolates).slice(0, MOST_SHOWN),
    grouping: null,
    parts: [],
    error: null,
  };
};

/** Someone of the largest part cut off, or the only isolate; among many isolates no one is first. */
function firstContact(view: NetworkView, { parts, isolates }: CutOff): number | null {
  const candidates = parts[0]?.positions ?? (isolates.length === 1 ? isolates : []);
  return candidates.find((position) => mayBeIntroduced(view, position)) ?? null;
}

/** The person or organisation with most contacts, the first of equals. */
function mostConnected(view: NetworkView): number | null {
  let best: number | null = null;
  for (let position = 0; position < view.graph.order; position += 1) {
    if (!mayBeIntroduced(view, position)) continue;
    if (best === null || view.graph.degree(position) > view.graph.degree(best)) best = position;
  }
  return best;
}
