import type { PictureNode, PictureTie } from './picture.js';
import type { CanvasTheme } from './theme.js';

/** A node for tests, of which a test says only what it is about. */
export function sampleNode(key: string, change: Partial<PictureNode> = {}): PictureNode {
  return {
    key,
    name: key,
    shape: 'person',
    part: 'one',
    section: 'one',
    group: null,
    tier: null,
    links: 1,
    linksShown: 1,
    sized: null,
    shaded: null,
    cutPoint: false,
    distance: null,
    members: 0,
    opened: false,
    ...change,
  };
}

/** A tie from `a` to `b` for tests, of which a test says only what it is about. */
export function sampleTie(key: string, change: Partial<PictureTie> = {}): PictureTie {
  return {
    key,
    from: 'a',
    to: 'b',
    kind: 'works with',
    layer: 'collaboration',
    directed: false,
    strength: null,
    bridge: false,
    ...change,
  };
}

export const SAMPLE_THEME: CanvasTheme = {
  ground: '#fff',
  surface: '#fff',
  ink: '#111',
  inkSoft: '#444',
  outline: '#111',
  tie: '#777',
  faded: '#ddd',
  none: '#ccc',
  accent: '#338',
  focus: '#338',
  danger: '#a00',
  fills: ['#e69f00', '#56b4e9'],
  shades: ['#f1f4c8'],
  tint: 0.55,
  strong: false,
};
