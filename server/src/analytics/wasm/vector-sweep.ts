import { BrandesSweep, type RouteSweep } from '../brandes-sweep.js';
import { type Control, checkAborted } from '../control.js';
import type { Rows } from '../renumber.js';
import { ALONG, type RouteShare, WHOLE } from '../route-share.js';
import type { DistanceKernels } from './distance-kernels.js';

/** Sources the WebAssembly kernel walks from at once. */
export const SOURCES_PER_SWEEP = 8;

/** How many entries or stakeholders are worked on between two looks at the abort flag: some milliseconds at most. */
const POLL_EVERY = 1 << 13;
/** Stakeholders look at their neighbours instead of being looked at where the level has so large a part of all arcs. */
const MANY = 1 / 8;
/** So far from a source no more than 2^31 to this power routes lead to anybody, which doubles hold. */
const SAFE_DISTANCE = 32;
/** As many of these as there can be neighbours still add up to a double. */
const MOST_ROUTES = 2 ** 1000;

/**
 * Brandes' two sweeps for eight sources at once: drives the kernel in server/wasm/sweep.ts level by level. Adds to
 * `row` what `BrandesSweep` adds, to rounding.
 *
 * All arrays lie in the memory the kernels were opened on; `scratch` is for this sweep alone, `sweepBytes` long, and 0
 * between sources.
 */
export class VectorSweep implements RouteSweep {
  /** Entries of level d are `levelStart[d]` to `levelStart[d + 1] - 1`. */
  private readonly levelStart: number[] = [];
  private levels = 0;
  private withoutLimit: BrandesSweep | null = null;
  private readonly share: RouteShare;

  constructor(
    private readonly kernels: DistanceKernels,
    private readonly rows: Rows,
    private readonly row: Float64Array,
    scratch: Uint8Array,
    private readonly control: Control,
    private readonly linear: boolean,
  ) {
    this.share = linear ? ALONG : WHOLE;
    const { order, offsets, targets, inOffsets, inTargets } = rows;
    kernels.sweepLay(
      order,
      offsets.byteOffset,
      targets.byteOffset,
      inOffsets.byteOffset,
      inTargets.byteOffset,
      row.byteOffset,
      scratch.byteOffset,
    );
  }

  /** From up to eight different sources. */
  add(sources: Int32Array): void {
    const countable = this.forward(sources);
    if (countable) this.backward();
    this.kernels.sweepReset(this.levelStart[this.levels]!);
    if (!countable) this.addWithoutLimit(sources);
  }

  /** Answers false where there are more routes than the kernel can count. Leaves nothing on show. */
  private forward(sources: Int32Array): boolean {
    const { kernels, levelStart } = this;
    const all = (1 << sources.length) - 1;
    kernels.sweepStart(sources.byteOffset, sources.length);
    levelStart[0] = 0;
    this.levels = 0;
    let start = 0;
    let end = sources.length;
    let arcs = kernels.sweepMeet(start, end);
    while (start < end) {
      this.levels += 1;
      levelStart[this.levels] = end;
      const countable = this.levels < SAFE_DISTANCE || this.most(start, end) <= MOST_ROUTES;
      const next = countable ? this.lookAround(start, end, arcs, all) : end;
      this.inPieces(start, end, (from, to) => kernels.sweepHide(from, to));
      if (!countable) return false;
      start = end;
      end = next;
      arcs = this.meet(start, end);
    }
    return true;
  }

  /** Answers how many arcs lead on from the entries. */
  private meet(start: number, end: number): number {
    let arcs = 0;
    this.inPieces(start, end, (from, to) => {
      arcs += this.kernels.sweepMeet(from, to);
    });
    return arcs;
  }

  private most(start: number, end: number): number {
    let most = 0;
    this.inPieces(start, end, (from, to) => {
      most = Math.max(most, this.kernels.sweepMost(from, to));
    });
    return most;
  }

  /** Enters who is on the level after the one from `start` to `end`; answers where that ends. */
  private lookAround(start: number, end: number, arcs: number, all: number): number {
    const { kernels } = this;
    const { order, targets } = this.rows;
    let entries = end;
    if (arcs > targets.length * MANY) {
      this.inPieces(0, order, (from, to) => {
        entries = kernels.sweepPull(from, to, all, entries);
      });
    } else {
      this.inPieces(start, end, (from, to) => {
        entries = kernels.sweepPush(from, to, entries);
      });
    }
    return entries;
  }

  private backward(): void {
    const { kernels, levelStart, share } = this;
    const last = this.levels - 1;
    const endShare = share.ofEnd(last);
    this.inPieces(levelStart[last]!, levelStart[last + 1]!, (from, to) => kernels.sweepEnd(from, to, endShare));
    for (let level = last - 1; level >= 0; level -= 1) {
      const start = levelStart[level]!;
      const end = levelStart[level + 1]!;
      const endBeyond = levelStart[level + 2]!;
      const own = share.ofEnd(level);
      const nodeShare = level === 0 ? 0 : share.at(level); // a source's own routes do not count for it
      const edgeShare = share.at(level + 0.5);
      this.inPieces(end, endBeyond, (from, to) => kernels.sweepShow(from, to));
      this.inPieces(start, end, (from, to) => kernels.sweepGather(from, to, own, nodeShare, edgeShare));
      this.inPieces(end, endBeyond, (from, to) => kernels.sweepHide(from, to));
    }
  }

  private addWithoutLimit(sources: Int32Array): void {
    this.withoutLimit ??= new BrandesSweep(this.rows, this.row, this.control, this.linear);
    this.withoutLimit.add(sources);
  }

  private inPieces(from: number, to: number, work: (from: number, to: number) => void): void {
    for (let at = from; at < to; at += POLL_EVERY) {
      checkAborted(this.control);
      work(at, Math.min(to, at + POLL_EVERY));
    }
  }
}
