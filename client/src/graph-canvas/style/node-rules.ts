import { LABEL_GAP, LINE_HEIGHT } from '../labels.js';
import { COLOUR_SLOTS, type Pattern } from '../palette.js';
import type { CanvasTheme } from '../theme.js';
import { type Declarations, FONT, nameSize, type Rule } from './rule.js';

/** People, organisations and other things: shape, fill, mark, ring and name. */
export function nodeRules(theme: CanvasTheme, scale: number): Rule[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(diameter)',
        height: 'data(diameter)',
        'background-color': theme.none,
        'border-width': Math.min(2, 1.5 * scale),
        'border-color': theme.outline,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 20,
      },
    },
    { selector: '.organisation', style: { shape: 'round-rectangle' } },
    { selector: '.other', style: { shape: 'diamond' } },
    ...Array.from({ length: COLOUR_SLOTS }, (_, index) => ({
      selector: `.fill-${index + 1}`,
      style: { 'background-color': theme.fills[index] ?? theme.none },
    })),
    ...theme.shades.map((shade, index) => ({
      selector: `.shade-${index + 1}`,
      style: { 'background-color': shade },
    })),
    {
      selector: '.cut-point',
      style: { 'outline-width': 1.5 * scale, 'outline-color': theme.ink, 'outline-offset': 2 * scale },
    },
    ...patternRules(theme),
    ...nameRules(theme, scale),
  ];
}

/** A name on its node's four sides. The names that fit are chosen in labels.ts. */
function nameRules(theme: CanvasTheme, scale: number): Rule[] {
  const size = nameSize(scale);
  const gap = LABEL_GAP * size;
  return [
    {
      selector: '.named',
      style: {
        label: 'data(label)',
        'font-family': FONT,
        'font-size': size,
        color: theme.ink,
        'text-wrap': 'wrap',
        'line-height': LINE_HEIGHT,
        'text-outline-color': theme.ground,
        'text-outline-width': 2.5 * scale,
        'text-outline-opacity': 0.9,
        'text-events': 'no',
        // Above nodes without a name, which would else be drawn over it.
        'z-index': 21,
      },
    },
    { selector: '.label-below', style: { 'text-valign': 'bottom', 'text-margin-y': gap } },
    { selector: '.label-above', style: { 'text-valign': 'top', 'text-margin-y': -gap } },
    { selector: '.label-right', style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': gap } },
    { selector: '.label-left', style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -gap } },
  ];
}

/** Marks are drawn in the colour of the outline, over the fill. */
function patternRules(theme: CanvasTheme): Rule[] {
  const ink = theme.outline;
  // Stripes lie level whatever `stripe-direction` says (cytoscape 3.34.4 draws no other), so there is no upright one.
  const level: Declarations = {
    'stripe-size': '100%',
    'stripe-1-background-color': ink,
    'stripe-1-background-opacity': 0,
    'stripe-1-background-size': '38%',
    'stripe-2-background-color': ink,
    'stripe-2-background-size': '24%',
  };
  const pie = (size: string, shares: readonly (readonly [share: string, opacity: number])[], start = '0deg') => ({
    'pie-size': size,
    'pie-start-angle': start,
    ...Object.fromEntries(
      shares.flatMap(([share, opacity], index) => [
        [`pie-${index + 1}-background-color`, ink],
        [`pie-${index + 1}-background-size`, share],
        [`pie-${index + 1}-background-opacity`, opacity],
      ]),
    ),
  });
  const quarter = (opacity: number) => ['25%', opacity] as const;
  const looks = {
    plain: {},
    level,
    dot: pie('40%', [['100%', 1]]),
    'right half': pie('100%', [['50%', 1]]),
    'lower half': pie('100%', [['50%', 1]], '90deg'),
    quarters: pie('100%', [quarter(1), quarter(0), quarter(1), quarter(0)]),
    slice: pie('100%', [quarter(1)]),
    'left half': pie('100%', [['50%', 1]], '180deg'),
  } satisfies Record<Pattern, Declarations>;
  return Object.entries(looks).map(([pattern, style]) => ({ selector: `.${patternClass(pattern)}`, style }));
}

/** The class that gives a node its mark. */
export function patternClass(pattern: string): string {
  return `pattern-${pattern.replaceAll(' ', '-')}`;
}
