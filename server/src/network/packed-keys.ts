/** Keys in order. A plain list of strings is one too. */
export interface KeyList extends Iterable<string> {
  readonly length: number;
  at(index: number): string | undefined;
}

/**
 * Keys as the bytes of their UTF-8, end to end: as strings of their own, those of half a million ties would take four
 * times the room. A key becomes a string when it is asked for.
 */
export class PackedKeys implements KeyList {
  constructor(
    private readonly bytes: Buffer,
    /** Where each key ends. */
    private readonly ends: Int32Array,
  ) {}

  get length(): number {
    return this.ends.length;
  }

  at(index: number): string | undefined {
    if (index < 0 || index >= this.ends.length) return undefined;
    return this.bytes.toString('utf8', this.startOf(index), this.ends[index]);
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index)!;
  }

  /** The bytes of the keys from `start` to before `end`. */
  bytesOf(start: number, end: number): Buffer {
    return this.bytes.subarray(this.startOf(start), this.startOf(end));
  }

  startOf(index: number): number {
    return index === 0 ? 0 : this.ends[index - 1]!;
  }
}

/** Packs a known number of keys, one after another. */
export class KeyPacker {
  #bytes = Buffer.alloc(1024);
  #length = 0;
  #packed = 0;
  readonly #ends: Int32Array;

  constructor(size: number) {
    this.#ends = new Int32Array(size);
  }

  add(key: string): void {
    this.#makeRoom(Buffer.byteLength(key));
    this.#length += this.#bytes.write(key, this.#length);
    this.#ends[this.#packed] = this.#length;
    this.#packed += 1;
  }

  /** The keys of another list from `start` to before `end`, without making strings of them where it is packed. */
  addRange(keys: KeyList, start: number, end: number): void {
    if (!(keys instanceof PackedKeys)) {
      for (let index = start; index < end; index += 1) this.add(keys.at(index)!);
      return;
    }
    const bytes = keys.bytesOf(start, end);
    const shift = this.#length - keys.startOf(start);
    this.#makeRoom(bytes.length);
    bytes.copy(this.#bytes, this.#length);
    this.#length += bytes.length;
    for (let index = start; index < end; index += 1, this.#packed += 1) {
      this.#ends[this.#packed] = keys.startOf(index + 1) + shift;
    }
  }

  finish(): PackedKeys {
    return new PackedKeys(Buffer.from(this.#bytes.subarray(0, this.#length)), this.#ends);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const roomier = Buffer.alloc(Math.max(this.#length + more, 2 * this.#bytes.length));
    this.#bytes.copy(roomier, 0, 0, this.#length);
    this.#bytes = roomier;
  }
}
