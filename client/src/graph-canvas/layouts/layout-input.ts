/** What a layout reads. Plain data, so that it can be sent to a worker. */
export interface LayoutInput {
  readonly arrangement: Arrangement;
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** The parts of the grouping with how many each holds, in the order of the legend. */
  readonly parts: readonly LayoutPart[];
  /**
   * Where the reader put some by hand. That moves no one else, and their own places are computed as if nobody had;
   * but newcomers come to where those they are linked with are seen.
   */
  readonly byHand: readonly FixedPlace[];
  /** What is on show: those who stay in the picture stay in their places, and newcomers are placed among them. */
  readonly kept: LayoutOutput;
}

export const ARRANGEMENTS = ['force', 'groups', 'tiers', 'rings'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const ARRANGEMENT_LABELS = {
  force: 'By links',
  groups: 'By group',
  tiers: 'By tier',
  rings: 'Rings around one',
} as const satisfies Record<Arrangement, string>;

export interface LayoutNode {
  readonly key: string;
  readonly part: string;
  readonly group: string | null;
  readonly tier: string | null;
  readonly radius: number;
  readonly distance: number | null;
  /** Whoever is of a later stage is placed among those of earlier ones, who do not make way: 0 for the first. */
  readonly stage: number;
}

interface LayoutLink {
  readonly from: string;
  readonly to: string;
}

export interface LayoutPart {
  readonly part: string;
  readonly count: number;
  /** Linked pairs with other parts, for placing groups that are close near each other. */
  readonly linkedWith: readonly { readonly part: string; readonly linkedPairs: number }[];
}

export interface FixedPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface LayoutOutput {
  readonly places: readonly FixedPlace[];
  /** Names of bands, groups or rings, to be drawn behind the nodes. */
  readonly grounds: readonly Ground[];
}

/** A named area behind the nodes: the disc of a group, the band of a tier, a ring of one distance. */
export type Ground =
  | { readonly kind: 'disc'; readonly part: string; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly kind: 'band';
      readonly label: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'ring'; readonly label: string; readonly x: number; readonly y: number; readonly radius: number };

/** A layout on its way: it yields how far it is, between 0 and 1, and ends with what it has when told to stop. */
export type LayoutRun = Generator<number, LayoutOutput, 'go on' | 'stop'>;

export const NOTHING_KEPT: LayoutOutput = { places: [], grounds: [] };

/** Nodes in an order that does not depend on how the server listed them. */
export function inKeyOrder(nodes: readonly LayoutNode[]): LayoutNode[] {
  return [...nodes].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Who is linked with whom, for every node of the input. */
export function neighboursOf(input: LayoutInput): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(input.nodes.map((node) => [node.key, []]));
  for (const { from, to } of input.links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return neighbours;
}
