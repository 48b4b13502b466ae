import { NO_PART, type PartFill, partFill } from './palette.js';
import type { NodeShape, Picture, PictureNode, PictureTie, TieLayer } from './picture.js';

export const SIZE_MEASURES = ['same', 'links', 'betweenness'] as const;
export type SizeMeasure = (typeof SIZE_MEASURES)[number];

export const SIZE_MEASURE_LABELS = {
  same: 'All the same',
  links: 'Number of links',
  betweenness: 'How far it connects others',
} as const satisfies Record<SizeMeasure, string>;

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
  readonly size: SizeMeasure;
  /** Draw a mark inside each colour. */
  readonly patterns: boolean;
}

/** Every rule that turns a picture into looks; the canvas, the legend and the exports read the same ones. */
export interface VisualRules {
  readonly options: VisualOptions;
  fillOf(part: string): PartFill;
  diameterOf(node: PictureNode): number;
  tieWidthOf(tie: PictureTie): number;
  bandWidthOf(linkedPairs: number): number;
  /** The largest value of the size measure that is drawn; null where size says nothing. */
  readonly largestSize: number | null;
  readonly strengths: { readonly least: number; readonly most: number } | null;
  readonly mostLinkedPairs: number | null;
}

export function visualRules(picture: Picture, options: VisualOptions): VisualRules {
  const fills = new Map<string, PartFill>();
  for (const { part, colour } of picture.parts) {
    fills.set(part, colour === null ? NO_PART : partFill(colour, options.patterns));
  }
  const largestSize = largest(picture.nodes.map((node) => sizeValue(node, options.size)));
  const strengths = rangeOf(picture.ties.map((tie) => tie.strength));
  const mostLinkedPairs = largest(picture.bands.map((band) => band.linkedPairs));
  return {
    options,
    largestSize,
    strengths,
    mostLinkedPairs,
    fillOf: (part) => fills.get(part) ?? NO_PART,
    diameterOf: (node) =>
      node.shape === 'group' ? 2 * discRadius(node.members) : nodeDiameter(sizeValue(node, options.size), largestSize),
    tieWidthOf: (tie) => tieWidth(tie.strength, strengths),
    bandWidthOf: (linkedPairs) => bandWidth(linkedPairs, mostLinkedPairs ?? 0),
  };
}

/** The radius of the disc of a group: its area grows by the same for each member, from a least one. */
export function discRadius(members: number): number {
  return Math.sqrt(LEAST_DISC_RADIUS ** 2 + (MEMBER_SPACING ** 2 * members) / Math.PI);
}

/** The value that decides a node's size; null where all are the same or the value is not known. */
function sizeValue(node: PictureNode, measure: SizeMeasure): number | null {
  if (node.shape === 'group' || measure === 'same') return null;
  return measure === 'links' ? node.links : node.betweenness;
}

/** Area, not diameter, grows with the value: the eye compares areas. */
export function nodeDiameter(value: number | null, largestValue: number | null): number {
  if (value === null || largestValue === null || largestValue <= 0) {
    return largestValue === null ? NODE_DIAMETER.same : NODE_DIAMETER.least;
  }
  return NODE_DIAMETER.least + (NODE_DIAMETER.most - NODE_DIAMETER.least) * Math.sqrt(value / largestValue);
}

function tieWidth(strength: number | null, strengths: VisualRules['strengths']): number {
  if (strength === null || strengths === null || strengths.most === strengths.least) return TIE_WIDTH.none;
  const share = (strength - strengths.least) / (strengths.most - strengths.least);
  return TIE_WIDTH.least + (TIE_WIDTH.most - TIE_WIDTH.least) * share;
}

function bandWidth(linkedPairs: number, most: number): number {
  return most <= 0 ? BAND_WIDTH.least : Math.max(BAND_WIDTH.least, (BAND_WIDTH.most * linkedPairs) / most);
}

function largest(values: readonly (number | null)[]): number | null {
  return rangeOf(values)?.most ?? null;
}

function rangeOf(values: readonly (number | null)[]): { least: number; most: number } | null {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least <= most ? { least, most } : null;
}
