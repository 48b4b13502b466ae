import type { Modes, OnGraph, Parts } from '../tasks/task.js';
import {
  type ModeCounts,
  type Moments,
  oneModeInside,
  oneModeMoments,
  type TieShape,
  tieShape,
  twoModeInside,
  twoModeMoments,
} from './label-shuffle.js';

/**
 * What chance would make of a division: the labels of those whose part is recorded are dealt out again over the same
 * stakeholders, within each mode of two-mode data, and the ties stay.
 */
export class DealtLabels {
  /** 0 or 1; -1 for whoever is left out: of no mode, or of the part that is not recorded. */
  readonly modeOf: Int8Array;
  /** Members of each part by mode; one-mode networks have all in mode 0. */
  readonly members: readonly ModeCounts[];
  readonly all: ModeCounts;
  private readonly shape: TieShape;
  private readonly twoMode: boolean;

  constructor({ graph, partOf, parts, notRecorded, modeOf }: OnGraph & Parts & Modes) {
    this.twoMode = modeOf !== undefined;
    this.modeOf = Int8Array.from(partOf, (part, v) => (part === notRecorded ? -1 : (modeOf?.[v] ?? 0)));
    const members = Array.from({ length: parts }, (): [number, number] => [0, 0]);
    const all: [number, number] = [0, 0];
    for (let v = 0; v < graph.order; v += 1) {
      const mode = this.modeOf[v]!;
      if (mode !== 0 && mode !== 1) continue;
      members[partOf[v]!]![mode] += 1;
      all[mode] += 1;
    }
    this.members = members;
    this.all = all;
    this.shape = tieShape(graph, this.modeOf);
  }

  /** Pairs that could be tied, all of them, or those within one part, or those of it with any other. */
  get possible(): number {
    return this.pairs(this.all);
  }

  possibleInside(part: number): number {
    return this.pairs(this.members[part]!);
  }

  possibleOutside(part: number): number {
    return this.possible - this.pairs(this.members[part]!) - this.pairs(this.rest(part));
  }

  /** Ties inside parts, whichever. */
  inside(): Moments {
    if (this.twoMode) return twoModeInside(this.shape, this.members);
    return oneModeInside(
      this.shape,
      this.members.map(([first]) => first),
    );
  }

  /** Ties inside a part, between it and the others, and among the others. */
  ofPart(part: number): { readonly inside: Moments; readonly outside: Moments; readonly elsewhere: Moments } {
    const own = this.members[part]!;
    const rest = this.rest(part);
    return { inside: this.moments(own, null), outside: this.moments(own, rest), elsewhere: this.moments(rest, null) };
  }

  private moments(a: ModeCounts, b: ModeCounts | null): Moments {
    if (this.twoMode) return twoModeMoments(this.shape, this.all, a, b);
    return oneModeMoments(this.shape, this.all[0], a[0], b === null ? null : b[0]);
  }

  private pairs([first, second]: ModeCounts): number {
    return this.twoMode ? first * second : (first * (first - 1)) / 2;
  }

  private rest(part: number): ModeCounts {
    const own = this.members[part]!;
    return [this.all[0] - own[0], this.all[1] - own[1]];
  }
}
