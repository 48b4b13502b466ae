import { type Fill, NO_FILL, partFill } from './palette.js';
import type { NodeShape, Picture, PictureNode, PictureTie, TieLayer } from './picture.js';
import { type ShadeStep, shadeOf, shadeSteps } from './shades.js';

/** What the size of a node says. */
export type SizeRule =
  | { readonly kind: 'same' }
  | { readonly kind: 'links' }
  | { readonly kind: 'measure'; readonly title: string };

/** A colour that says how much of a measure a node has. */
export interface ShadeRule {
  readonly title: string;
  readonly scale: 'linear' | 'log';
}

export type NodeOutline = 'ellipse' | 'round-rectangle' | 'diamond';

/** The shape says what kind of thing it is. */
export const SHAPE_OUTLINES = {
  person: 'ellipse',
  organisation: 'round-rectangle',
  other: 'diamond',
  group: 'ellipse',
} as const satisfies Record<NodeShape, NodeOutline>;

/** The style of the line says which layer a tie is of: lengths of dash and space, none for a solid line. */
export const LAYER_DASHES = {
  collaboration: [],
  compliance: [8, 4],
  membership: [0.1, 5],
} as const satisfies Record<TieLayer, readonly number[]>;

const NODE_DIAMETER = { least: 14, same: 20, most: 46 } as const;
export const TIE_WIDTH = { least: 1.25, none: 1.5, most: 6 } as const;
const BAND_WIDTH = { least: 2, most: 40 } as const;
/** The side of the square that one member takes in the disc of its group; so a disc's area says how many it holds. */
export const MEMBER_SPACING = 62;
/** The disc of a group of nobody: what every disc has, so that the least can be hit and read. */
const LEAST_DISC_RADIUS = 48;

export interface VisualOptions {
  readonly size: SizeRule;
  /** Absent: the colour says which part. */
  readonly shade?: ShadeRule | null;
  /** Draw a mark inside each colour. */
  readonly patterns: boolean;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Every rule that turns a picture into looks; the canvas, the legend and the exports read the same ones. */
export interface VisualRules {
  readonly options: VisualOptions;
  /** The fill of a part, where the colour says which; plain where it says how much. */
  fillOf(part: string): Fill;
  fillOfNode(node: PictureNode): Fill;
  diameterOf(node: PictureNode): number;
  tieWidthOf(tie: PictureTie): number;
  bandWidthOf(linkedPairs: number): number;
  /** The values of the size measure that are drawn, from 0 or below; null where size says nothing. */
  readonly sizes: Range | null;
  /** The scale of colours, the lowest first; empty where the colour says which part. */
  readonly shades: readonly ShadeStep[];
  readonly strengths: Range | null;
  readonly mostLinkedPairs: number | null;
}

export function visualRules(picture: Picture, options: VisualOptions): VisualRules {
  const fills = new Map<string, Fill>();
  for (const { part, colour } of picture.parts) {
    fills.set(part, colour === null ? NO_FILL : partFill(colour, options.patterns));
  }
  const shading = options.shade ?? null;
  const shades = shading === null ? [] : shadeSteps(shadeValues(picture), shading.scale);
  const fillOf = (part: string) => (shading === null ? (fills.get(part) ?? NO_FILL) : NO_FILL);
  const sizes = sizesFrom(picture.nodes.map((node) => sizeValue(node, options.size)));
  const strengths = rangeOf(picture.ties.map((tie) => tie.strength));
  const mostLinkedPairs = rangeOf(picture.bands.map((band) => band.linkedPairs))?.most ?? null;
  return {
    options,
    sizes,
    shades,
    strengths,
    mostLinkedPairs,
    fillOf,
    fillOfNode: (node) =>
      node.shape === 'group' || shading === null || node.shaded === null
        ? fillOf(node.part)
        : { ...NO_FILL, shade: shadeOf(node.shaded, shades) },
    diameterOf: (node) =>
      node.shape === 'group' ? 2 * discRadius(node.members) : nodeDiameter(sizeValue(node, options.size), sizes),
    tieWidthOf: (tie) => tieWidth(tie.strength, strengths),
    bandWidthOf: (linkedPairs) => bandWidth(linkedPairs, mostLinkedPairs ?? 0),
  };
}

/** The radius of the disc of a group: its area grows by the same for each member, from a least one. */
export function discRadius(members: number): number {
  return Math.sqrt(LEAST_DISC_RADIUS ** 2 + (MEMBER_SPACING ** 2 * members) / Math.PI);
}

/** The value that decides a node's size; null where all are the same or it has none. */
export function sizeValue(node: PictureNode, { kind }: SizeRule): number | null {
  if (node.shape === 'group' || kind === 'same') return null;
  return kind === 'links' ? node.links : node.sized;
}

/** Area, not diameter, grows with the value: the eye compares areas. */
export function nodeDiameter(value: number | null, sizes: Range | null): number {
  if (sizes === null) return NODE_DIAMETER.same;
  if (value === null || sizes.most <= sizes.least) return NODE_DIAMETER.least;
  const share = (value - sizes.least) / (sizes.most - sizes.least);
  return NODE_DIAMETER.least + (NODE_DIAMETER.most - NODE_DIAMETER.least) * Math.sqrt(share);
}

/** From 0, so that twice the value is twice the area, unless values lie below it. */
function sizesFrom(values: readonly (number | null)[]): Range | null {
  const range = rangeOf(values);
  return range === null ? null : { least: Math.min(0, range.least), most: Math.max(0, range.most) };
}

function shadeValues({ nodes }: Picture): readonly number[] {
  return nodes.flatMap(({ shape, shaded }) => (shape === 'group' || shaded === null ? [] : [shaded]));
}

function tieWidth(strength: number | null, strengths: VisualRules['strengths']): number {
  if (strength === null || strengths === null || strengths.most === strengths.least) return TIE_WIDTH.none;
  const share = (strength - strengths.least) / (strengths.most - strengths.least);
  return TIE_WIDTH.least + (TIE_WIDTH.most - TIE_WIDTH.least) * share;
}

function bandWidth(linkedPairs: number, most: number): number {
  return most <= 0 ? BAND_WIDTH.least : Math.max(BAND_WIDTH.least, (BAND_WIDTH.most * linkedPairs) / most);
}

function rangeOf(values: readonly (number | null)[]): Range | null {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least <= most ? { least, most } : null;
}
