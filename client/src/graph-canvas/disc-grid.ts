import type { Point } from './picture.js';

interface Disc {
  readonly key: string;
  readonly at: Point;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Discs by where they lie, so that a box is compared with those near it and not with all. */
export class DiscGrid {
  readonly #side: number;
  readonly #cells = new Map<string, Disc[]>();

  /** `side`: of a cell, about as long as the boxes that are asked for. */
  constructor(discs: readonly Disc[], side: number) {
    this.#side = side;
    for (const disc of discs) {
      const { at, radius } = disc;
      const box = { left: at.x - radius, top: at.y - radius, width: 2 * radius, height: 2 * radius };
      for (const cell of this.#cellsOf(box)) {
        const there = this.#cells.get(cell);
        if (there === undefined) this.#cells.set(cell, [disc]);
        else there.push(disc);
      }
    }
  }

  /** Whether one of the discs whose cells the box reaches into fulfils the condition. */
  someNear(box: Box, holds: (disc: Disc) => boolean): boolean {
    for (const cell of this.#cellsOf(box)) {
      if (this.#cells.get(cell)?.some(holds)) return true;
    }
    return false;
  }

  *#cellsOf({ left, top, width, height }: Box): Generator<string> {
    const [right, bottom] = [this.#cell(left + width), this.#cell(top + height)];
    for (let x = this.#cell(left); x <= right; x += 1) {
      for (let y = this.#cell(top); y <= bottom; y += 1) yield `${x} ${y}`;
    }
  }

  #cell(value: number): number {
    return Math.floor(value / this.#side);
  }
}
