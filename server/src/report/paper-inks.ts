import type { FindingInks } from '@footbridge/shared/drawing/finding-marks';

/** The colours of the light theme, on white paper: Okabe and Ito's order for parts, a dark outline for the contrast. */
export const PAPER_INKS: FindingInks = {
  ink: '#1d2430',
  inkSoft: '#4a5160',
  outline: '#1d2430',
  tie: '#7b8190',
  danger: '#9c2018',
  accent: '#35368a',
  accentSoft: '#e9e9f6',
  none: '#c9ccd1',
  key: '#d55e00',
  fills: ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7', '#5b6270'],
};

export const PAPER_GROUND = '#ffffff';
