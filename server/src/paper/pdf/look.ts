const INK = '#1d2430';
const SOFT = '#4a5160';

/** The type of a document: sizes in points, and the gap between lines. */
export const LOOK = {
  h1: { font: 'bold', size: 20, colour: INK, gap: 2 },
  h2: { font: 'bold', size: 13, colour: '#35368a', gap: 2 },
  h3: { font: 'bold', size: 10, colour: INK, gap: 1.5 },
  lead: { font: 'plain', size: 11, colour: INK, gap: 3 },
  plain: { font: 'plain', size: 9.25, colour: INK, gap: 2.4 },
  strong: { font: 'bold', size: 9.25, colour: INK, gap: 2.4 },
  soft: { font: 'plain', size: 8.25, colour: SOFT, gap: 1.8 },
  caption: { font: 'bold', size: 8.5, colour: SOFT, gap: 1.5 },
  cell: { font: 'plain', size: 8.25, colour: INK, gap: 1.4 },
  cellHead: { font: 'bold', size: 8.25, colour: INK, gap: 1.4 },
  running: { font: 'plain', size: 7.5, colour: SOFT, gap: 0 },
} as const;

/** Space before and after blocks. */
export const SPACE = { before: { 1: 0, 2: 16, 3: 9 }, heading: 4, block: 8, item: 3.5, cell: 3.2 } as const;

export const RULE = '#b9b5a9';
export const TINTS = { none: null, fewer: '#fce5d8', more: '#dcebf6' } as const;
