import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { heldOnce } from '../analytics/same-for-all.js';
import { dayNumber, OPEN_END, OPEN_START, type TieColumns } from './network-snapshot.js';
import { KeyPacker } from './packed-keys.js';

/** What the columns keep of a tie. */
export type TieCells = Pick<
  TieRecord,
  'key' | 'kind' | 'layer' | 'directed' | 'from' | 'to' | 'strength' | 'validFrom' | 'validTo' | 'attributes'
>;

/** Most kinds of tie a network can have: what the code of a kind can count. */
const MOST_KINDS = 65_536;

/** Gathers ties as they come, page by page, and lays them out in columns ordered by key. */
export class TieCollector {
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #cells: TieCells[] = [];

  constructor(indexOf: ReadonlyMap<string, number>) {
    this.#indexOf = indexOf;
  }

  /** Ties whose ends are not (or no longer) among the stakeholders are left out. */
  add(cells: TieCells): void {
    if (this.#indexOf.has(cells.from) && this.#indexOf.has(cells.to)) this.#cells.push(cells);
  }

  columns(): TieColumns {
    this.#cells.sort((a, b) => (a.key < b.key ? -1 : 1));
    const layout = new ColumnLayout(this.#cells.length);
    for (const [row, cells] of this.#cells.entries()) layout.put(row, cells, this.#indexOf);
    return layout.finish();
  }
}

/** Columns of numbers that mean the same in whatever columns they stand. */
const COPIED = ['from', 'to', 'layer', 'directed', 'strength', 'validFrom', 'validTo', 'dated'] as const;

/** What most networks have for all of their ties, held once for all of them. */
const openStarts = heldOnce(Int32Array, (days) => days.fill(OPEN_START));
const openEnds = heldOnce(Int32Array, (days) => days.fill(OPEN_END));
const undated = heldOnce(Uint8Array, () => undefined);
const unknownStrengths = heldOnce(Float64Array, (strengths) => strengths.fill(Number.NaN));

/** Columns of a known length being filled, row after row; `finish` hands them over. */
export class ColumnLayout {
  readonly #kindCodes = new Map<string, number>();
  readonly #keys: KeyPacker;
  #attributes: TieColumns['attributes'][number][] | null = null;
  readonly #columns;

  constructor(readonly size: number) {
    this.#columns = {
      size,
      from: new Int32Array(size),
      to: new Int32Array(size),
      kind: new Uint16Array(size),
      layer: new Uint8Array(size),
      directed: new Uint8Array(size),
      strength: new Float64Array(size),
      validFrom: new Int32Array(size),
      validTo: new Int32Array(size),
      dated: new Uint8Array(size),
    };
    this.#keys = new KeyPacker(size);
  }

  put(row: number, tie: TieCells, indexOf: ReadonlyMap<string, number>): void {
    const columns = this.#columns;
    this.#keys.add(tie.key);
    columns.from[row] = requiredIndex(tie.from, indexOf);
    columns.to[row] = requiredIndex(tie.to, indexOf);
    columns.kind[row] = this.#codeOf(tie.kind);
    columns.layer[row] = LAYERS.indexOf(tie.layer);
    columns.directed[row] = tie.directed ? 1 : 0;
    columns.strength[row] = tie.strength ?? Number.NaN;
    columns.validFrom[row] = tie.validFrom === null ? OPEN_START : dayNumber(tie.validFrom);
    columns.validTo[row] = tie.validTo === null ? OPEN_END : dayNumber(tie.validTo);
    columns.dated[row] = tie.validFrom === null && tie.validTo === null ? 0 : 1;
    if (Object.keys(tie.attributes).length > 0) this.#setAttributes(row, tie.attributes);
  }

  /**
   * Copies rows `start` to before `end` of other columns, all at once, to `row` and after; `newIndex` maps their
   * stakeholder indices, null where they stayed the same.
   */
  copy(row: number, source: TieColumns, start: number, end: number, newIndex: Int32Array | null): void {
    for (const name of COPIED) this.#columns[name].set(source[name].subarray(start, end), row);
    this.#keys.addRange(source.keys, start, end);
    const { from, to, kind } = this.#columns;
    const codes = new Array<number | undefined>(source.kinds.length); // found when met: a kind may be in use no more
    for (let each = start, at = row; each < end; each += 1, at += 1) {
      const old = source.kind[each]!;
      const code = codes[old] ?? this.#codeOf(source.kinds[old]!);
      codes[old] = code;
      kind[at] = code;
      const attributes = source.attributes[each] ?? null;
      if (attributes !== null) this.#setAttributes(at, attributes);
    }
    if (newIndex === null) return;
    for (let at = row; at < row + end - start; at += 1) {
      from[at] = newIndex[from[at]!]!;
      to[at] = newIndex[to[at]!]!;
    }
  }

  /** Kinds are coded in code unit order, whatever order the ties came in. */
  finish(): TieColumns {
    const kinds = [...this.#kindCodes.keys()].sort();
    const newCode = new Uint16Array(kinds.length);
    for (const [code, kind] of kinds.entries()) newCode[this.#kindCodes.get(kind)!] = code;
    const { kind } = this.#columns;
    for (let row = 0; row < this.size; row += 1) kind[row] = newCode[kind[row]!]!;
    const keys = this.#keys.finish();
    return { ...this.#columns, ...this.#ofNoTie(), keys, kinds, attributes: this.#attributes ?? [] };
  }

  /** The columns that say nothing of any tie. */
  #ofNoTie(): Partial<TieColumns> {
    const { size } = this;
    const isDated = this.#columns.dated.includes(1);
    const isStrong = this.#columns.strength.some((strength) => !Number.isNaN(strength));
    return {
      ...(!isDated && { validFrom: openStarts(size), validTo: openEnds(size), dated: undated(size) }),
      ...(!isStrong && { strength: unknownStrengths(size) }),
    };
  }

  #setAttributes(row: number, attributes: NonNullable<TieColumns['attributes'][number]>): void {
    this.#attributes ??= new Array<TieColumns['attributes'][number]>(this.size).fill(null);
    this.#attributes[row] = attributes;
  }

  #codeOf(kind: string): number {
    const known = this.#kindCodes.get(kind);
    if (known !== undefined) return known;
    const code = this.#kindCodes.size;
    if (code >= MOST_KINDS) throw new Error(`A network can have ${MOST_KINDS} kinds of tie; "${kind}" is one more.`);
    this.#kindCodes.set(kind, code);
    return code;
  }
}

function requiredIndex(key: string, indexOf: ReadonlyMap<string, number>): number {
  const index = indexOf.get(key);
  if (index === undefined) throw new Error(`A tie ends at "${key}", which the snapshot does not hold.`);
  return index;
}
