import { paint } from '@footbridge/shared/drawing/drawing';
import type { Block, PaperDocument } from './paper-document.js';

/** A document with one sentence of its own, and whatever blocks a test is about. */
export function documentOf(blocks: readonly Block[], change: Partial<PaperDocument> = {}): PaperDocument {
  return {
    title: 'Report on Ashvale',
    lang: 'en-GB',
    subject: 'What Ashvale says.',
    date: '2026-11-24',
    running: 'Ashvale · data version 7',
    sheet: 'text',
    blocks,
    ...change,
  };
}

/** A circle and a name beside it. */
export const PICTURE = {
  kind: 'figure',
  drawing: {
    width: 200,
    height: 100,
    ground: '#fff',
    title: 'Two groups',
    description: 'Practitioners and policymakers, far apart.',
    marks: [
      { kind: 'circle', x: 50, y: 50, radius: 20, paint: paint({ fill: 'rgb(230, 159, 0)', stroke: '#1d2430' }) },
      {
        kind: 'text',
        x: 100,
        y: 54,
        lines: ['none of 12'],
        size: 10,
        bold: true,
        anchor: 'middle',
        colour: '#111',
        halo: '#fff',
      },
    ],
  },
  caption: 'A circle is a group.',
  share: 0.5,
} as const satisfies Block;
