/** What is drawn, in the words of the canvas: nodes, ties and the overlays, with no position and no colour yet. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  /** The parts of the grouping that colours the nodes; "not recorded" last. */
  readonly parts: readonly PicturePart[];
  /** The parts of the grouping that divides the picture: the same, unless the colours show another grouping. */
  readonly sections: readonly PicturePart[];
  /** Links between two groups drawn as one. */
  readonly bands: readonly PictureBand[];
  /** Confirmed gaps: drawn as an absence, never left blank. */
  readonly absences: readonly PictureAbsence[];
  readonly introductions: readonly PictureIntroduction[];
}

export type NodeShape = 'person' | 'organisation' | 'other' | 'group';
export type TieLayer = 'collaboration' | 'compliance' | 'membership';

export interface PicturePart {
  readonly part: string;
  readonly label: string;
  /** Which colour it has, counted from 0; null for "not recorded". */
  readonly colour: number | null;
}

export interface PictureNode {
  /** The stakeholder's key, or `groupNodeKey(part)` for a group. */
  readonly key: string;
  readonly name: string;
  readonly shape: NodeShape;
  /** Which part of the grouping: decides the colour. */
  readonly part: string;
  /** Which section it is gathered in, where sections are. */
  readonly section: string;
  readonly group: string | null;
  readonly tier: string | null;
  /** With how many stakeholders it is linked in the network as filtered, and with how many that are drawn. */
  readonly links: number;
  readonly linksShown: number;
  /** The value that the size shows, where it shows a measure; null where there is none. */
  readonly sized: number | null;
  /** The value that the colour shows, where it shows a measure; null where there is none. */
  readonly shaded: number | null;
  readonly cutPoint: boolean;
  /** Steps from the one in the centre of the rings; null where there is no route or no centre. */
  readonly distance: number | null;
  /** For a group: how many stakeholders it holds. */
  readonly members: number;
  /** For a group: its members are drawn inside it. */
  readonly opened: boolean;
  /** When it comes into the picture: those brought in later are placed among the others, who do not make way. Absent: at first. */
  readonly stage?: number;
}

export interface PictureTie {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly layer: TieLayer;
  readonly directed: boolean;
  readonly strength: number | null;
  /** A bridge tie: its loss would separate what it links. */
  readonly bridge: boolean;
}

export interface PictureBand {
  readonly from: string;
  readonly to: string;
  readonly linkedPairs: number;
  /** Both groups are opened, so their ties are drawn one by one and the band steps back. */
  readonly detailed: boolean;
}

export interface PictureAbsence {
  readonly from: string;
  readonly to: string;
  /** What the test says, in a few words: "none of 18 expected". */
  readonly label: string;
}

interface PictureIntroduction {
  readonly from: string;
  readonly to: string;
  readonly introducers: readonly string[];
}

export const EMPTY_PICTURE: Picture = {
  nodes: [],
  ties: [],
  parts: [],
  sections: [],
  bands: [],
  absences: [],
  introductions: [],
};

/** From the private use area: no file's key starts so, and it can be stored with a saved view, as a control character cannot. */
const PART_MARK = '\ue000';

/** The key of the node that stands for a part. */
export function groupNodeKey(part: string): string {
  return `${PART_MARK}${part}`;
}

export function isGroupNodeKey(key: string): boolean {
  return key.startsWith(PART_MARK);
}

/** The part a group node stands for. */
export function partOfGroupNode(key: string): string {
  return key.slice(PART_MARK.length);
}

/** Where things are, in the units of the picture (one unit is one pixel at zoom 1). */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = ReadonlyMap<string, Point>;
