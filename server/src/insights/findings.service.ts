import { FINDING_KINDS, type FindingKind, type FindingText } from '@footbridge/shared/findings/finding';
import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { AnsweringParts } from '../measures/answering-parts.js';
import type { Asked, LatestAnswers } from '../measures/latest-answers.js';
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

  /** The findings as an asker wants them, with the view they are of: an earlier one where that is allowed. */
  async latest(
    view: NetworkView,
    asked: Asked,
  ): Promise<{ readonly view: NetworkView; readonly findings: readonly Finding[] }> {
    const { value, isStale } = await this.#latest.answer(view, 'findings', asked, async (signal) => ({
      view,
      findings: await this.findings(view, signal),
    }));
    if (!isStale) return value;
    const marked = value.findings.map((finding) => ({ ...finding, provenance: staleProvenance(finding.provenance) }));
    return { view: value.view, findings: marked };
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
