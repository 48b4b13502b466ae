/**
 * The scratch space of one run of the Leiden method, made once for the ground and used again on every level. Each step
 * says what it finds here and in what state it leaves it.
 */
export class Workspace {
  /** By community or set: strength from the node in hand; all 0 between nodes. */
  readonly weightTo: Float64Array;
  /** The communities or sets around the node in hand, and what each would gain. */
  readonly around: Int32Array;
  readonly gains: Float64Array;
  /** By community: all strength of its members, right after every step. */
  readonly strengthOf: Float64Array;
  /** By community: how many nodes of the level in hand. */
  readonly membersOf: Int32Array;
  /** Nodes in the order in which they are asked. */
  readonly turns: Int32Array;
  /** By node: a flag of the step in hand. */
  readonly flags: Uint8Array;
  /** By label: its new name; any. */
  readonly names: Int32Array;
  /** By set: all strength of its members, and what they have with the rest of their community. */
  readonly setStrength: Float64Array;
  readonly outward: Float64Array;

  private readonly rows: ArcRoom[] = [];

  constructor(order: number) {
    const floats = () => new Float64Array(order);
    const ints = () => new Int32Array(order);
    this.weightTo = floats();
    this.around = ints();
    this.gains = floats();
    this.strengthOf = floats();
    this.membersOf = ints();
    this.turns = ints();
    this.flags = new Uint8Array(order);
    this.names = ints();
    this.setStrength = floats();
    this.outward = floats();
  }

  /** The nodes below `order` that are flagged, in random order (Fisher and Yates); answers how many. */
  drawTurns(order: number, random: () => number): number {
    const { turns, flags } = this;
    let count = 0;
    for (let v = 0; v < order; v += 1) {
      if (flags[v] === 0) continue;
      const other = Math.floor(random() * (count + 1));
      turns[count] = turns[other]!;
      turns[other] = v;
      count += 1;
    }
    return count;
  }

  /**
   * Room for as many arcs of a level so far above the ground. The first level has its own, as it is gone back to; those
   * above it have theirs in turn: each is made from the one below.
   */
  rowsAt(depth: number, arcs: number): ArcRoom {
    const at = depth === 1 ? 0 : 1 + (depth % 2);
    let room = this.rows[at];
    if (room === undefined || room.targets.length < arcs) {
      room = { targets: new Int32Array(arcs), weights: new Float64Array(arcs) };
      this.rows[at] = room;
    }
    return room;
  }
}

export interface ArcRoom {
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}
