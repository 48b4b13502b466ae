import { type Control, checkAborted } from '../control.js';
import type { Rows } from '../renumber.js';
import type { DistanceWalk, Meetings } from '../source-walk.js';
import type { DistanceKernels } from './distance-kernels.js';

/** Sources the WebAssembly kernel walks from at once. */
export const SOURCES_PER_VECTOR_WALK = 512;
/** Words of 32 bits, one bit a source. */
export const WORDS = SOURCES_PER_VECTOR_WALK / 32;

/** How many stakeholders are worked on between two looks at the abort flag: some milliseconds at most. */
const POLL_EVERY = 1 << 13;
/** Stakeholders look at their neighbours instead of being looked at where the level has so large a part of all arcs. */
const MANY = 1 / 8;

/**
 * Walks from 512 sources at once: drives the kernel in server/wasm/walk.ts level by level.
 *
 * All arrays lie in the memory the kernels were opened on; `scratch` is for this walk alone, `walkBytes` long, and 0
 * between walks.
 */
export class VectorWalk implements DistanceWalk {
  /** While a level is told: by which sources each stakeholder is met on it, `WORDS` words a stakeholder. */
  readonly bits: Uint32Array;
  private readonly met: Int32Array;

  constructor(
    private readonly kernels: DistanceKernels,
    private readonly rows: Pick<Rows, 'order' | 'offsets' | 'targets' | 'inOffsets' | 'inTargets'>,
    private readonly scratch: Uint8Array,
    private readonly control: Control,
  ) {
    const { order, offsets, targets, inOffsets, inTargets } = rows;
    kernels.walkLay(
      order,
      offsets.byteOffset,
      targets.byteOffset,
      inOffsets.byteOffset,
      inTargets.byteOffset,
      scratch.byteOffset,
    );
    this.met = this.ints(kernels.walkMet());
    this.bits = new Uint32Array(scratch.buffer, kernels.walkHere() >>> 0, order * WORDS);
  }

  /** From up to 512 different sources. */
  from(sources: Int32Array, visit: (meetings: Meetings) => void, furthest = Number.POSITIVE_INFINITY): void {
    const { kernels, met } = this;
    kernels.walkStart(sources.byteOffset, sources.length);
    let count = sources.length;
    let arcs = kernels.walkOn(0, count);
    for (let distance = 1; count > 0; distance += 1) {
      const found = distance > furthest ? 0 : this.lookAround(count, arcs);
      arcs = kernels.walkOn(count, found);
      count = found;
      if (count > 0) visit({ distance, count, who: this.ints(kernels.walkWho()), met });
    }
    kernels.walkReset();
  }

  private lookAround(count: number, arcs: number): number {
    const { kernels, rows } = this;
    let found = 0;
    if (arcs > rows.targets.length * MANY) {
      this.inPieces(rows.order, (from, to) => {
        found = kernels.walkPull(from, to, found);
      });
    } else {
      this.inPieces(count, (from, to) => {
        found = kernels.walkPush(from, to, found);
      });
    }
    return found;
  }

  private inPieces(count: number, work: (from: number, to: number) => void): void {
    for (let at = 0; at < count; at += POLL_EVERY) {
      checkAborted(this.control);
      work(at, Math.min(count, at + POLL_EVERY));
    }
  }

  private ints(position: number): Int32Array {
    return new Int32Array(this.scratch.buffer, position >>> 0, this.rows.order);
  }
}
