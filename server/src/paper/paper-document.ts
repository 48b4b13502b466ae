import type { Drawing } from '@footbridge/shared/drawing/drawing';

/** A document to hand to people: what it says, in blocks, before it is a page of the web or a file to print. */
export interface PaperDocument {
  readonly title: string;
  /** As a browser and a screen reader know languages: "en-GB". */
  readonly lang: string;
  /** One sentence on what it is. */
  readonly subject: string;
  /** The day it is of, as an ISO date. The same document of the same day is the same file, byte for byte. */
  readonly date: string;
  /** What every page says of itself: which network, which data, which day. */
  readonly running: string;
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
}

/** The paper: A4 upright for text; A4 or A3 across for one picture. */
export type Sheet = 'text' | 'picture' | 'large picture';

export type Block = Heading | Paragraph | ItemList | Terms | Table | Figure;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone: 'lead' | 'plain' | 'soft';
}

export interface ItemList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  /** Stands first, in bold. */
  readonly lead: string | null;
  readonly text: string;
  /** Beside the words, for the eye alone: the words say the same. */
  readonly sketch?: Drawing;
}

/** Words and what they mean. */
export interface Terms {
  readonly kind: 'terms';
  readonly items: readonly { readonly term: string; readonly texts: readonly string[] }[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly title: string;
  /** Of the width, beside the other columns. */
  readonly share: number;
  readonly align: 'start' | 'end';
}

export interface Cell {
  readonly text: string;
  /** A tint that says again what the words say. */
  readonly tint: 'none' | 'fewer' | 'more';
}

export interface Figure {
  readonly kind: 'figure';
  readonly drawing: Drawing;
  readonly caption: string | null;
  /** Of the width of the text, 0 to 1. */
  readonly share: number;
}

/** A cell without a tint. */
export function cell(text: string): Cell {
  return { text, tint: 'none' };
}
