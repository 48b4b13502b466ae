import { type DistanceKernels, distanceKernels, kernelsOn } from './distance-kernels.js';
import { type SharedMemory, webAssembly } from './web-assembly.js';

const PAGE = 65_536;
const MOST_PAGES = 65_536;
/** A cache line, so that no two arrays share one. */
const ALIGNMENT = 64;

/** The space as it crosses to a thread. */
export interface SpaceTransfer {
  readonly memory: SharedMemory | null;
  readonly used: number;
}

/**
 * Where everything lies that belongs to one question: the renumbered graph, the rows that are added up, and a piece of
 * scratch space for each thread at work. With WebAssembly that is one shared memory, which the kernels of every thread
 * are opened on: they read the same graph and add to the rows in place, and nothing is copied. Without it each array
 * has memory of its own, shared likewise.
 *
 * Only one thread at a time may take arrays from it.
 */
export class SharedSpace {
  private constructor(
    private readonly memory: SharedMemory | null,
    private taken: number,
  ) {}

  /** For the WebAssembly kernels, where this process can run them. */
  static forKernels(): SharedSpace {
    if (webAssembly === undefined || !distanceKernels().ok) return SharedSpace.plain();
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
    return { memory: this.memory, used: this.taken };
  }

  get used(): number {
    return this.taken;
  }

  /** Goes on where another thread has stopped taking arrays. */
  goOnAfter(used: number): void {
    this.taken = used;
  }

  /** Gives everything back: what was taken is worth nothing from now on. */
  clear(): void {
    this.taken = this.memory === null ? 0 : ALIGNMENT;
  }

  /** The kernels at work on this memory; null where plain JavaScript is to do it. */
  kernels(): DistanceKernels | null {
    return this.memory && kernelsOn(this.memory);
  }

  /** How many pieces of `bytes` there is still room for. */
  roomFor(bytes: number): number {
    if (this.memory === null || bytes === 0) return Number.POSITIVE_INFINITY;
    return Math.floor((PAGE * MOST_PAGES - this.taken) / (bytes + ALIGNMENT));
  }

  ints(length: number): Int32Array {
    return new Int32Array(...this.take(length, Int32Array.BYTES_PER_ELEMENT)).fill(0);
  }

  /** Whatever was there before is still in it. */
  uncleanFloats(length: number): Float64Array {
    return new Float64Array(...this.take(length, Float64Array.BYTES_PER_ELEMENT));
  }

  /** Whatever was there before is still in it. */
  uncleanBytes(length: number): Uint8Array {
    return new Uint8Array(...this.take(length, 1));
  }

  private take(length: number, bytesEach: number): [buffer: SharedArrayBuffer, start: number, length: number] {
    const bytes = length * bytesEach;
    if (this.memory === null) return [new SharedArrayBuffer(bytes), 0, length];
    const start = this.taken;
    this.taken = Math.ceil((start + bytes) / ALIGNMENT) * ALIGNMENT;
    const missing = this.taken - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return [this.memory.buffer, start, length];
  }
}
