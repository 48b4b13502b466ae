import { sentenceCase } from '@footbridge/shared/gaps/counted';
import { partLabel } from '@footbridge/shared/gaps/part-label';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import { GROUPS } from '@footbridge/shared/vocabulary/group';
import { SECTORS } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS, type StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYER_LABELS, LAYERS, tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import { TIERS } from '@footbridge/shared/vocabulary/tier';
import { dataModeOf } from '../measures/data-mode.js';
import { type Provenance, provenanceOf } from '../measures/provenance.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import type { NetworkView } from '../network/network-view.js';
import { type DataQuality, dataQualityOf } from './data-quality.js';

/** How many there are of one value. */
export interface Count {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A view at a glance. */
export interface Overview {
  readonly stakeholders: number;
  readonly ties: number;
  readonly linkedPairs: number;
  /** Linked pairs of those that could be tied; null where none could. */
  readonly density: number | null;
  readonly components: number;
  readonly largestComponent: number;
  readonly isolates: number;
  /** Before the filter. */
  readonly ofStakeholders: number;
  readonly ofTies: number;
  readonly byKind: readonly Count[];
  readonly byGroup: readonly Count[];
  readonly byTier: readonly Count[];
  readonly bySector: readonly Count[];
  readonly byTieKind: readonly Count[];
  readonly byLayer: readonly Count[];
  readonly quality: DataQuality;
  readonly provenance: Provenance;
}

/** Counts, cohesion and data quality of a view. */
export class OverviewService {
  readonly #analyses: ViewAnalyses;

  constructor(analyses: ViewAnalyses) {
    this.#analyses = analyses;
  }

  overview(view: NetworkView, signal?: AbortSignal): Promise<Overview> {
    return this.#analyses.answer(view, 'overview', (inner) => this.#compute(view, inner), signal);
  }

  async #compute(view: NetworkView, signal: AbortSignal): Promise<Overview> {
    const { graph, snapshot } = view;
    const [components, mode] = await Promise.all([
      this.#analyses.run(view, 'components', { graph }, '', signal),
      dataModeOf(this.#analyses, view, signal),
    ]);
    const quality = dataQualityOf(view);
    return {
      stakeholders: graph.order,
      ties: view.ties.length,
      linkedPairs: graph.size,
      density: mode.possiblePairs === 0 ? null : graph.size / mode.possiblePairs,
      components: components.count,
      largestComponent: components.sizes[0] ?? 0,
      isolates: quality.isolates,
      ofStakeholders: snapshot.stakeholders.length,
      ofTies: snapshot.ties.size,
      byKind: stakeholdersBy(view, 'kind', STAKEHOLDER_KINDS, (stakeholder) => stakeholder.kind),
      byGroup: stakeholdersBy(view, 'group', GROUPS, (stakeholder) => stakeholder.group),
      byTier: stakeholdersBy(view, 'tier', TIERS, (stakeholder) => stakeholder.tier),
      bySector: stakeholdersBy(view, 'sector', SECTORS, (stakeholder) => stakeholder.sector),
      byTieKind: tiesByKind(view),
      byLayer: tiesByLayer(view),
      quality,
      provenance: provenanceOf(view, { twoMode: mode.twoMode, notes: [mode.note] }),
    };
  }
}

/** Values that occur, in the vocabulary's order, "not recorded" last. */
function stakeholdersBy(
  view: NetworkView,
  grouping: string,
  values: readonly string[],
  wordOf: (stakeholder: StakeholderRecord) => string | null,
): readonly Count[] {
  const counts = new Map<string, number>();
  for (const index of view.members) {
    const value = wordOf(view.snapshot.stakeholders[index]!) ?? NOT_RECORDED;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...values, NOT_RECORDED]
    .filter((value) => counts.has(value))
    .map((value) => ({ value, label: partLabel(grouping, value), count: counts.get(value)! }));
}

/** Kinds that occur, most frequent first. */
function tiesByKind(view: NetworkView): readonly Count[] {
  const { kinds, kind } = view.snapshot.ties;
  const counts = new Array<number>(kinds.length).fill(0);
  for (const tie of view.ties) counts[kind[tie]!]! += 1;
  return kinds
    .map((value, code) => ({
      value,
      label: sentenceCase(tieKindDefinition(value)?.label ?? value),
      count: counts[code]!,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function tiesByLayer(view: NetworkView): readonly Count[] {
  const counts = LAYERS.map(() => 0);
  for (const tie of view.ties) counts[view.snapshot.ties.layer[tie]!]! += 1;
  return LAYERS.map((value, code) => ({ value, label: LAYER_LABELS[value], count: counts[code]! })).filter(
    ({ count }) => count > 0,
  );
}
