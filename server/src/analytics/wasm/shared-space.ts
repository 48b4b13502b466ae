import { type DistanceKernels, distanceKernels, kernelsOn } from './distance-kernels.js';
import { type SharedMemory, webAssembly } from './web-assembly.js';

const PAGE = 65_536;
const MOST_PAGES = 65_536;
/** A cache line, so that no two arrays share one. */
const ALIGNMENT = 64;
/** With more stakeholders the scratch space of a few threads might not fit the 4 GiB that WebAssembly reaches. */
const MOST_ORDER = 4_000_000;

/** The space as it crosses to a thread. */
export interface SpaceTransfer {
  readonly memory: SharedMemory | null;
  readonly used: number;
}

/**
 * Where everything lies that belongs to one question: the renumbered graph, the rows that are added up, and a piece of
 * scratch space for each thread at work. With WebAssembly that is one shared memory, which the kernels of every thread
 * are opened on: they read the same graph and add to the rows in place, and nothing is copied. Without it each array
 * has memory of its own, shared likewise. It goes when the last thread forgets the question.
 *
 * Only one thread at a time may take new arrays from it.
 */
export class SharedSpace {
  private constructor(
    private readonly memory: SharedMemory | null,
    private used: number,
  ) {}

  /** For the WebAssembly kernels where this process can run them and the graph is not too large for them. */
  static forKernels(order: number): SharedSpace {
    if (webAssembly === undefined || !distanceKernels().ok || order > MOST_ORDER) return SharedSpace.plain();
    return new SharedSpace(new webAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true }), ALIGNMENT);
  }

  /** For the kernels in plain JavaScript. */
  static plain(): SharedSpace {
    return new SharedSpace(null, 0);
  }

  static from({ memory, used }: SpaceTransfer): SharedSpace {
    return new SharedSpace(memory, used);
  }

  toTransfer(): SpaceTransfer {
    return { memory: this.memory, used: this.used };
  }

  /** The kernels at work on this memory; null where plain JavaScript is to do it. */
  kernels(): DistanceKernels | null {
    return this.memory && kernelsOn(this.memory);
  }

  /** How many pieces of `bytes` there is still room for. */
  roomFor(bytes: number): number {
    if (this.memory === null || bytes === 0) return Number.POSITIVE_INFINITY;
    return Math.floor((PAGE * MOST_PAGES - this.used) / (bytes + ALIGNMENT));
  }

  ints(length: number): Int32Array {
    return new Int32Array(...this.take(length, Int32Array.BYTES_PER_ELEMENT));
  }

  floats(length: number): Float64Array {
    return new Float64Array(...this.take(length, Float64Array.BYTES_PER_ELEMENT));
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(...this.take(length, 1));
  }

  /** Fresh space, all 0. */
  private take(length: number, bytesEach: number): [buffer: SharedArrayBuffer, start: number, length: number] {
    const bytes = length * bytesEach;
    if (this.memory === null) return [new SharedArrayBuffer(bytes), 0, length];
    const start = this.used;
    this.used = Math.ceil((start + bytes) / ALIGNMENT) * ALIGNMENT;
    const missing = this.used - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return [this.memory.buffer, start, length];
  }
}
