import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS, type Layer } from '@footbridge/shared/vocabulary/tie-kind';
import type { CutPoints } from '../analytics/tasks/fragility-tasks.js';
import type { Asked } from '../measures/latest-answers.js';
import type { MeasureAnswer, MeasureService } from '../measures/measure.service.js';
import { type Provenance, provenanceOf } from '../measures/provenance.js';
import {
  measureValueOf,
  type StakeholderMeasureFailure,
  stakeholderMeasures,
} from '../measures/stakeholder-measures.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import { positionOfKey, stakeholderAt } from '../measures/view-stakeholder.js';
import type { UnknownGrouping } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';
import type { NotFound } from '../network/refusal.js';
import type { GapCell } from './gap-cells.js';
import type { GapsQuestion, GapsService } from './gaps.service.js';
import { type Chosen, chooseDrawn, type GraphQuestion } from './graph-choice.js';

/** One stakeholder to draw. */
export interface GraphNode extends Pick<StakeholderRecord, 'key' | 'name' | 'kind' | 'group' | 'tier' | 'sector'> {
  readonly part: string;
  readonly degree: number;
  /** Contacts among those drawn. */
  readonly shownDegree: number;
  /** Null where the network is too large to compute it for a picture. */
  readonly betweenness: number | null;
  readonly isCutPoint: boolean;
  /** Steps from the stakeholder looked around; null without one. */
  readonly distance: number | null;
}

/** One tie to draw. */
export interface GraphTie {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly layer: Layer;
  readonly directed: boolean;
  readonly strength: number | null;
  readonly isBridge: boolean;
}

/** What a picture needs: the stakeholders and ties to draw, what was left out, and the groups-first map. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  readonly shown: number;
  readonly total: number;
  readonly leftOut: number;
  readonly sentence: string;
  readonly grouping: string;
  readonly groups: readonly GraphGroup[];
  readonly groupLinks: readonly GapCell[];
  readonly provenance: Provenance;
}

export interface GraphGroup {
  readonly part: string;
  readonly label: string;
  readonly count: number;
  readonly linkedPairsInside: number;
}

/** The same with values of measures, for the size and colour of what is drawn. */
export interface MeasuredGraph extends Graph {
  /** `values` in the order of the measures; null where one has none. */
  readonly nodes: readonly (GraphNode & { readonly values: readonly (number | null)[] })[];
  readonly measures: readonly MeasureAnswer[];
}

/** Chooses and describes what a picture draws. */
export class GraphService {
  readonly #analyses: ViewAnalyses;
  readonly #gaps: GapsService;
  readonly #measures: MeasureService;

  constructor(analyses: ViewAnalyses, gaps: GapsService, measures: MeasureService) {
    this.#analyses = analyses;
    this.#gaps = gaps;
    this.#measures = measures;
  }

  async graph(
    view: NetworkView,
    question: GraphQuestion,
    asked: Asked = {},
  ): Promise<Result<MeasuredGraph, StakeholderMeasureFailure | NotFound>> {
    const measures = await stakeholderMeasures(this.#measures, view, question.measures ?? [], asked);
    if (!measures.ok) return measures;
    const graph = await this.#graph(view, question, asked.signal);
    if (!graph.ok) return graph;
    const nodes = graph.value.nodes.map((node) => ({
      ...node,
      values: measures.value.map((answer) => measureValueOf(answer, node.key).value),
    }));
    return succeed({ ...graph.value, nodes, measures: measures.value });
  }

  async #graph(
    view: NetworkView,
    { measures: _measures, ...question }: GraphQuestion,
    signal?: AbortSignal,
  ): Promise<Result<Graph, UnknownGrouping | NotFound>> {
    const { around } = question;
    if (around != null && positionOfKey(view, around) === null) {
      return fail({ kind: 'not-found', entity: 'stakeholder', key: around });
    }
    const asked = await this.#gaps.ask(view, question.grouping, signal);
    if (!asked.ok) return asked;
    const answer = this.#analyses.answer(
      view,
      `graph ${asked.value.compared.grouping} ${JSON.stringify(question)}`,
      (inner) => this.#compute(asked.value, question, inner),
      signal,
    );
    return succeed(await answer);
  }

  async #compute(gaps: GapsQuestion, question: GraphQuestion, signal: AbortSignal): Promise<Graph> {
    const { view, partition, compared, mode } = gaps;
    const [chosen, cutPoints, cells] = await Promise.all([
      chooseDrawn(this.#analyses, view, partition, question, signal),
      this.#analyses.run(view, 'cut-points', { graph: view.graph }, '', signal),
      this.#gaps.cells(gaps, signal),
    ]);
    const shown = chosen.positions.length;
    const total = view.graph.order;
    return {
      nodes: nodesOf(view, chosen, cutPoints, (position) => partition.parts[partition.partOf[position]!]!),
      ties: tiesAmong(view, chosen, cutPoints),
      shown,
      total,
      leftOut: total - shown,
      sentence: chosen.sentence,
      grouping: partition.key,
      groups: compared.names.map((part, index) => ({
        part,
        label: compared.labels[index]!,
        count: compared.sizes[index]!,
        linkedPairsInside: cells.find(({ parts: [a, b] }) => a === index && b === index)?.linkedPairs ?? 0,
      })),
      groupLinks: cells.filter((cell) => cell.a !== cell.b),
      provenance: provenanceOf(view, {
        grouping: partition.key,
        options: { ...question },
        twoMode: mode.twoMode,
        notes: [mode.note, compared.note],
      }),
    };
  }
}

function nodesOf(
  view: NetworkView,
  chosen: Chosen,
  cutPoints: CutPoints,
  partAt: (position: number) => string,
): readonly GraphNode[] {
  const { graph } = view;
  const drawn = new Set(chosen.positions);
  return chosen.positions.map((position) => {
    const row = graph.targets.subarray(graph.offsets[position]!, graph.offsets[position + 1]!);
    const { key, name, kind, group, tier, sector } = stakeholderAt(view, position);
    return {
      key,
      name,
      kind,
      group,
      tier,
      sector,
      part: partAt(position),
      degree: row.length,
      shownDegree: row.reduce((count, contact) => count + (drawn.has(contact) ? 1 : 0), 0),
      betweenness: chosen.betweenness === null ? null : chosen.betweenness[position]!,
      isCutPoint: cutPoints.isCutPoint[position] === 1,
      distance: reached(chosen.distance?.[position]),
    };
  });
}

function reached(distance: number | undefined): number | null {
  return distance === undefined || distance < 0 ? null : distance;
}

/** Every tie both of whose ends are drawn, in order of key. */
function tiesAmong(view: NetworkView, chosen: Chosen, cutPoints: CutPoints): readonly GraphTie[] {
  const { ties, stakeholders } = view.snapshot;
  const drawn = new Set(chosen.positions);
  const found = new Set<number>();
  for (const position of chosen.positions) {
    for (const tie of view.tiesAt(position)) {
      const [from, to] = [view.positionOf[ties.from[tie]!]!, view.positionOf[ties.to[tie]!]!];
      if (drawn.has(from) && drawn.has(to)) found.add(tie);
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((tie) => {
      const [from, to] = [ties.from[tie]!, ties.to[tie]!];
      const edge = view.graph.edgeBetween(view.positionOf[from]!, view.positionOf[to]!);
      const strength = ties.strength[tie]!;
      return {
        key: ties.keys.at(tie)!,
        from: stakeholders[from]!.key,
        to: stakeholders[to]!.key,
        kind: ties.kinds[ties.kind[tie]!]!,
        layer: LAYERS[ties.layer[tie]!]!,
        directed: ties.directed[tie] === 1,
        strength: Number.isNaN(strength) ? null : strength,
        isBridge: edge >= 0 && cutPoints.isBridge[edge] === 1, // a tie with oneself has no edge
      };
    });
}
