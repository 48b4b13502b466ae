import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import type { Parts } from '@footbridge/server/analytics/tasks/task';

/** Values that R's sna, igraph and networkx computed of thirteen networks, beside this repository where they are kept. */
const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

export const referencesPresent = existsSync(`${SHARED}reference`);

type PerStakeholder = Readonly<Record<string, number | null>>;

export interface Reference {
  readonly case: string;
  readonly dataset: string;
  readonly relation: string | readonly string[];
  readonly directed: boolean;
  readonly weight_column: string | null;
  readonly values: {
    readonly n: number;
    readonly m: number;
    readonly density: number;
    readonly isolates: readonly string[];
    readonly components_weak: number;
    /** Null, as reciprocity is, where ties have no direction. */
    readonly components_strong: number | null;
    readonly reciprocity_arcs: number | null;
    readonly reciprocity_dyadic_sna: number | null;
    readonly dyad_census: { readonly Mut: number; readonly Asym: number; readonly Null: number };
    /** By the names of Holland and Leinhardt; by the number of ties where these have no direction. */
    readonly triad_census: Readonly<Record<string, number>>;
    readonly transitivity_global_undirected: number;
    readonly average_local_clustering_undirected_zero_for_degree_below_2: number;
    readonly centralization_degree_sna: number;
    readonly centralization_betweenness_sna: number;
    readonly degree_assortativity: number | null;
    readonly mean_distance_reachable_pairs: number;
    readonly diameter_reachable_pairs: number;
    readonly degree_total_sna: PerStakeholder;
    readonly indegree: PerStakeholder | null;
    readonly outdegree: PerStakeholder | null;
    readonly betweenness: PerStakeholder;
    readonly betweenness_normalized: PerStakeholder;
    readonly closeness_harmonic_out: PerStakeholder;
    readonly eigenvector_undirected_max1: Readonly<Record<string, number>>;
    readonly coreness: Readonly<Record<string, number>>;
    readonly 'pagerank_0.85': Readonly<Record<string, number>>;
    readonly constraint: PerStakeholder;
    readonly effective_size: PerStakeholder;
    readonly efficiency: PerStakeholder;
    readonly hierarchy: PerStakeholder;
    readonly articulation_points: readonly string[];
    readonly bridges: readonly (readonly [string, string])[];
    readonly edge_betweenness_undirected_top10: readonly (readonly [string, string, number])[];
    readonly communities: { readonly optimal: { readonly modularity: number } | null };
    readonly weighted?: {
      readonly strength_all: PerStakeholder;
      readonly constraint_weighted: PerStakeholder;
      readonly 'effective_size_weighted_networkx2.8.8': PerStakeholder;
    } | null;
  };
  readonly by_attribute: Readonly<Record<string, AttributeReference>> | null;
}

interface AttributeReference {
  readonly ei_index: {
    readonly external: number;
    readonly internal: number;
    readonly ei: number;
    readonly by_group: PerStakeholder;
    readonly by_node: PerStakeholder;
  };
  readonly mixing: {
    readonly groups: readonly string[];
    readonly counts: readonly (readonly number[])[];
    readonly density: readonly (readonly (number | null)[])[];
  };
  readonly group_pairs_without_any_tie: readonly (readonly [string, string])[];
  readonly other_groups_reached: PerStakeholder;
  readonly assortativity_nominal: number | null;
  readonly modularity_of_attribute_partition: number;
  readonly gould_fernandez: {
    readonly raw: Readonly<Record<string, RawRoles>>;
    readonly z: Readonly<Record<string, RawRoles<number | null>>>;
    /** Of the whole network. */
    readonly group_level: {
      readonly raw: RawRoles;
      readonly expected: RawRoles;
      readonly sd: RawRoles;
      readonly z: RawRoles<number | null>;
    };
  };
}

/** As R's sna names the roles of brokerage. */
export interface RawRoles<Value = number> {
  readonly w_I_coordinator: Value;
  readonly w_O_itinerant: Value;
  readonly b_IO_representative: Value;
  readonly b_OI_gatekeeper: Value;
  readonly b_O_liaison: Value;
  readonly t_total: Value;
}

/** A reference with the network it is about. */
export class ReferenceNetwork {
  readonly names: readonly string[];
  /** Parallel ties collapsed, as the references have it. */
  readonly graph: CsrGraph;
  private readonly rows: readonly Readonly<Record<string, string>>[];

  constructor(private readonly source: Pick<Reference, 'dataset' | 'relation' | 'directed' | 'weight_column'>) {
    this.rows = readTable(`${SHARED}${source.dataset}/nodes.csv`);
    this.names = this.rows.map((row) => row.id!);
    this.graph = this.tiesOf(readTable(`${SHARED}${source.dataset}/edges.csv`));
  }

  /** The division by an attribute, its parts in the order of `groups`. */
  parts(attribute: string, groups: readonly string[]): Parts {
    return { partOf: Int32Array.from(this.rows, (row) => groups.indexOf(row[attribute]!)), parts: groups.length };
  }

  position(name: string): number {
    return this.names.indexOf(name);
  }

  private tiesOf(edges: readonly Readonly<Record<string, string>>[]): CsrGraph {
    const { relation, directed, weight_column: weight } = this.source;
    const kept = typeof relation === 'string' ? edges : edges.filter((edge) => relation.includes(edge.type!));
    const seen = new Set<string>();
    const distinct = kept.filter(({ source, target }) => {
      const pair = directed || source! < target! ? `${source}\n${target}` : `${target}\n${source}`;
      const fresh = !seen.has(pair);
      seen.add(pair);
      return fresh;
    });
    return CsrGraph.fromTies({
      order: this.names.length,
      sources: distinct.map((edge) => this.position(edge.source!)),
      targets: distinct.map((edge) => this.position(edge.target!)),
      weights: weight === null ? undefined : distinct.map((edge) => Number(edge[weight])),
      directed,
    });
  }
}

export function readReferences(): readonly Reference[] {
  return readdirSync(`${SHARED}reference`)
    .map((file): Partial<Reference> => JSON.parse(readFileSync(`${SHARED}reference/${file}`, 'utf8')))
    .filter((content): content is Reference => content.case !== undefined && content.values !== undefined);
}

function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = readFileSync(path, 'utf8').trim().split(/\r?\n/).map(readCells);
  return rows.map((cells) => Object.fromEntries(header!.map((name, at) => [name, cells[at]!])));
}

function readCells(line: string): readonly string[] {
  return Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell]) =>
    cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!,
  );
}
