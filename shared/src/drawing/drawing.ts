/** A drawing as plain marks, which the legend draws as elements, and an export as SVG text or on a canvas. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  /** For those who cannot see it. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

export interface Paint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly round: boolean;
  readonly opacity: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Mark =
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number; readonly paint: Paint }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly corner: number;
      readonly paint: Paint;
    }
  | { readonly kind: 'polygon'; readonly points: readonly Spot[]; readonly paint: Paint }
  /** A part of a disc, clockwise from `start` to `end`, both in radians from the right. */
  | {
      readonly kind: 'wedge';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly start: number;
      readonly end: number;
      readonly paint: Paint;
    }
  /** A line, bent towards `control` where there is one. */
  | {
      readonly kind: 'line';
      readonly from: Spot;
      readonly control: Spot | null;
      readonly to: Spot;
      readonly paint: Paint;
    }
  | {
      readonly kind: 'text';
      /** Of the middle (or start, or end) of the first line's base. */
      readonly x: number;
      readonly y: number;
      readonly lines: readonly string[];
      readonly size: number;
      readonly bold: boolean;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly colour: string;
      readonly halo: string | null;
    };

export const LINE_STEP = 1.2;
export const FONT_STACK = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';

const BARE: Paint = { fill: null, stroke: null, strokeWidth: 1, dashes: [], round: false, opacity: 1 };

/** A mark of only a share of its strength; text stays as it is. */
export function faint(mark: Mark, share: number): Mark {
  return mark.kind === 'text' ? mark : { ...mark, paint: { ...mark.paint, opacity: share * mark.paint.opacity } };
}

/** A paint with what is not said left plain. */
export function paint(wanted: Partial<Paint>): Paint {
  return { ...BARE, ...wanted };
}
