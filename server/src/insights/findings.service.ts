import { FINDING_KINDS, type FindingKind, type FindingText } from '@footbridge/shared/findings/finding';
import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { Groupings } from '../measures/groupings.js';
import { type Provenance, provenanceOf } from '../measures/provenance.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import type { NetworkView } from '../network/network-view.js';
import type { BridgesService } from './bridges.service.js';
import { findBestIntroduction } from './finders/best-introduction.js';
import { findComplianceOnly } from './finders/compliance-only.js';
import { findCostliestLoss } from './finders/costliest-loss.js';
import { findCutOffPart } from './finders/cut-off-part.js';
import type { Finder, FindingContext, Found } from './finders/finder.js';
import { findHeldByOne } from './finders/held-by-one.js';
import { findWeakestTier } from './finders/weakest-tier.js';
import { findWidestGap } from './finders/widest-gap.js';
import type { GapsService } from './gaps.service.js';

/** A sentence with a number, the people concerned, and what to do. */
export interface Finding extends FindingText, Omit<Found, 'text'> {
  readonly filter: NetworkFilter;
  readonly provenance: Provenance;
}

/** One line a kind: a kind that is forgotten here does not compile. */
const FINDERS = {
  WIDEST_GAP: findWidestGap,
  HELD_BY_ONE: findHeldByOne,
  CUT_OFF_PART: findCutOffPart,
  COSTLIEST_LOSS: findCostliestLoss,
  WEAKEST_TIER: findWeakestTier,
  BEST_INTRODUCTION: findBestIntroduction,
  COMPLIANCE_ONLY: findComplianceOnly,
} satisfies Record<FindingKind, Finder>;

/** What a leader should know of a view, strongest first. */
export class FindingsService {
  readonly #services: FindingContext['services'];

  constructor(analyses: ViewAnalyses, groupings: Groupings, bridges: BridgesService, gaps: GapsService) {
    this.#services = { analyses, groupings, bridges, gaps };
  }

  findings(view: NetworkView, signal?: AbortSignal): Promise<readonly Finding[]> {
    return this.#services.analyses.answer(view, 'findings', (inner) => this.#find(view, inner), signal);
  }

  async #find(view: NetworkView, signal: AbortSignal): Promise<readonly Finding[]> {
    if (view.graph.order === 0) return [];
    const services = this.#services;
    const grouping = await services.groupings.defaultGroupingOf(view);
    const [bridges, gaps] = await Promise.all([
      services.bridges.ask(view, grouping),
      services.gaps.ask(view, grouping, signal),
    ]);
    if (!bridges.ok || !gaps.ok) throw new Error(`The default grouping "${grouping}" is not a grouping of the network`);
    const context = { view, bridges: bridges.value, gaps: gaps.value, services, signal };
    const found = await Promise.all(FINDING_KINDS.map((kind) => FINDERS[kind](context)));
    return found
      .filter((finding) => finding !== null)
      .sort((left, right) => right.strength - left.strength) // stable: equally strong ones in the order of the kinds
      .map((finding) => {
        const { text, ...found } = finding;
        return { ...text, ...found, filter: view.filter, provenance: provenanceFor(context, finding) };
      });
  }
}

function provenanceFor({ view, gaps }: FindingContext, { grouping, error }: Found): Provenance {
  const { mode } = gaps;
  return provenanceOf(view, { grouping, error, twoMode: mode.twoMode, notes: [mode.note] });
}
