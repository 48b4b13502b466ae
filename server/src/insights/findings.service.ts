import { FINDING_KINDS, type FindingKind, type FindingText } from '@footbridge/shared/findings/finding';
import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { AnsweringParts } from '../measures/answering-parts.js';
import type { Asked, LatestAnswers } from '../measures/latest-answers.js';
import type { InView } from '../measures/loaded.js';
import { type Provenance, provenanceOf, staleProvenance } from '../measures/provenance.js';
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
  readonly #latest: LatestAnswers;

  constructor({ analyses, latest, groupings }: AnsweringParts, bridges: BridgesService, gaps: GapsService) {
    this.#services = { analyses, groupings, bridges, gaps };
    this.#latest = latest;
  }

  /**
   * The findings as an asker wants them, strongest first, each with the view it is of: where an earlier one is allowed,
   * those that take long may be of an earlier version while the quick ones are of this.
   */
  async latest(view: NetworkView, asked: Asked): Promise<readonly InView<Finding>[]> {
    const found = await Promise.all(FINDING_KINDS.map((kind) => this.#latestOf(kind, view, asked)));
    return strongestFirst(found);
  }

  async findings(view: NetworkView, signal?: AbortSignal): Promise<readonly Finding[]> {
    const found = await Promise.all(FINDING_KINDS.map((kind) => this.#finding(kind, view, signal)));
    return strongestFirst(found);
  }

  async #latestOf(kind: FindingKind, view: NetworkView, asked: Asked): Promise<InView<Finding> | null> {
    const { value, isStale } = await this.#latest.answer(view, `finding ${kind}`, asked, async (signal) => {
      const finding = await this.#finding(kind, view, signal);
      return finding && { ...finding, view };
    });
    return value && (isStale ? { ...value, provenance: staleProvenance(value.provenance) } : value);
  }

  #finding(kind: FindingKind, view: NetworkView, signal?: AbortSignal): Promise<Finding | null> {
    const find = (inner: AbortSignal) => this.#find(kind, view, inner);
    return this.#services.analyses.answer(view, `finding ${kind}`, find, signal);
  }

  async #find(kind: FindingKind, view: NetworkView, signal: AbortSignal): Promise<Finding | null> {
    if (view.graph.order === 0) return null;
    const services = this.#services;
    const grouping = await services.groupings.defaultGroupingOf(view);
    const [bridges, gaps] = await Promise.all([
      services.bridges.ask(view, grouping, signal),
      services.gaps.ask(view, grouping, signal),
    ]);
    if (!bridges.ok || !gaps.ok) throw new Error(`The default grouping "${grouping}" is not a grouping of the network`);
    const context = { view, bridges: bridges.value, gaps: gaps.value, services, signal };
    const finding = await FINDERS[kind](context);
    if (finding === null) return null;
    const { text, ...found } = finding;
    return { ...text, ...found, filter: view.filter, provenance: provenanceFor(context, finding) };
  }
}

/** Equally strong ones stay in the order of the kinds. */
function strongestFirst<One extends Finding>(found: readonly (One | null)[]): readonly One[] {
  return found.filter((finding) => finding !== null).sort((left, right) => right.strength - left.strength);
}

function provenanceFor({ view, gaps }: FindingContext, { grouping, error }: Found): Provenance {
  const { mode } = gaps;
  return provenanceOf(view, { grouping, error, twoMode: mode.twoMode, notes: [mode.note] });
}
