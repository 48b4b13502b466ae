import type { StylesheetJson } from 'cytoscape';
import { COLOUR_SLOTS, type Pattern } from './palette.js';
import { type CanvasTheme, fillColour } from './theme.js';
import { LAYER_DASHES } from './visual-rules.js';

type Declarations = Record<string, string | number | readonly number[]>;

/**
 * The rules of the canvas as selectors on classes, with values from element data: no function runs for each element.
 * `scale` is how many units of the picture one pixel on screen is; names and outlines keep their size on screen by it.
 */
export function stylesheetFor(theme: CanvasTheme, scale: number): StylesheetJson {
  return [
    ...nodeRules(theme, scale),
    ...patternRules(theme),
    ...groundRules(theme, scale),
    ...tieRules(theme, scale),
    ...overlayRules(theme, scale),
    ...attentionRules(theme, scale),
  ].map(({ selector, style }) => ({ selector, style })) as StylesheetJson;
}

interface Rule {
  readonly selector: string;
  readonly style: Declarations;
}

const FONT_SIZE = 12;
/** The size of names in units of the picture. */
export function nameSize(scale: number): number {
  return FONT_SIZE * scale;
}

function nodeRules(theme: CanvasTheme, scale: number): Rule[] {
  const outline = Math.min(2, 1.5 * scale);
  return [
    {
      selector: 'node',
      style: {
        width: 'data(diameter)',
        height: 'data(diameter)',
        'background-color': theme.none,
        'border-width': outline,
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
      style: { 'background-color': fillColour(theme, index + 1) },
    })),
    {
      selector: '.named',
      style: {
        label: 'data(label)',
        'font-family': 'system-ui, sans-serif',
        'font-size': nameSize(scale),
        color: theme.ink,
        'text-valign': 'bottom',
        'text-margin-y': 3 * scale,
        'text-wrap': 'wrap',
        'line-height': 1.15,
        'text-outline-color': theme.ground,
        'text-outline-width': 2.5 * scale,
        'text-outline-opacity': 0.9,
        'text-events': 'no',
      },
    },
    {
      selector: '.cut-point',
      style: { 'outline-width': 2 * scale, 'outline-color': theme.ink, 'outline-offset': 2.5 * scale },
    },
  ];
}

/** Marks are drawn in the colour of the outline, over the fill. */
function patternRules(theme: CanvasTheme): Rule[] {
  const ink = theme.outline;
  const stripe = (direction: 'vertical' | 'horizontal'): Declarations => ({
    'stripe-direction': direction,
    'stripe-size': '100%',
    'stripe-1-background-color': ink,
    'stripe-1-background-opacity': 0,
    'stripe-1-background-size': '38%',
    'stripe-2-background-color': ink,
    'stripe-2-background-size': '24%',
  });
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
  const looks = {
    plain: {},
    upright: stripe('vertical'),
    level: stripe('horizontal'),
    dot: pie('40%', [['100%', 1]]),
    half: pie('100%', [['50%', 1]]),
    'lower half': pie('100%', [['50%', 1]], '90deg'),
    quarters: pie('100%', [
      ['25%', 1],
      ['25%', 0],
      ['25%', 1],
      ['25%', 0],
    ]),
    slice: pie('100%', [['25%', 1]]),
  } satisfies Record<Pattern, Declarations>;
  return Object.entries(looks).map(([pattern, style]) => ({ selector: `.${patternClass(pattern)}`, style }));
}

/** The class that gives a node its mark. */
export function patternClass(pattern: string): string {
  return `pattern-${pattern.replaceAll(' ', '-')}`;
}

function groundRules(theme: CanvasTheme, scale: number): Rule[] {
  const title: Declarations = {
    label: 'data(label)',
    'font-family': 'system-ui, sans-serif',
    'font-size': 13 * scale,
    'font-weight': 600,
    color: theme.inkSoft,
    'text-outline-color': theme.ground,
    'text-outline-width': 3 * scale,
    'text-events': 'no',
  };
  return [
    {
      selector: '.group',
      style: {
        ...title,
        color: theme.ink,
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'z-index': 10,
        'background-opacity': 0.85,
        'text-outline-color': theme.ground,
        'border-width': 2 * scale,
      },
    },
    {
      selector: '.group.opened',
      style: {
        'background-opacity': 0.12,
        'text-valign': 'top',
        'text-margin-y': -3 * scale,
        'z-index': 1,
        'border-style': 'dashed',
        'border-width': 1 * scale,
        'stripe-2-background-opacity': 0,
        'pie-1-background-opacity': 0,
        'pie-3-background-opacity': 0,
      },
    },
    {
      selector: '.ground',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        events: 'no',
        'z-index': 0,
        'background-opacity': 0,
        'border-width': 1 * scale,
        'border-color': theme.faded,
      },
    },
    {
      selector: '.ground.disc',
      style: { ...title, 'background-opacity': 0.1, 'text-valign': 'top', 'text-margin-y': -2 * scale },
    },
    {
      selector: '.ground.band',
      style: {
        ...title,
        shape: 'rectangle',
        'background-color': theme.faded,
        'background-opacity': 0.35,
        'border-width': 0,
        'text-halign': 'left',
        'text-valign': 'center',
        'text-margin-x': -8 * scale,
      },
    },
    {
      selector: '.ground.ring',
      style: { ...title, 'text-valign': 'top', 'text-margin-y': 9 * scale, 'border-width': 1.25 * scale },
    },
    {
      selector: '.ground.anchor',
      style: {
        ...title,
        width: 1,
        height: 1,
        'border-width': 0,
        'text-valign': 'center',
        color: theme.ink,
        'z-index': 30,
      },
    },
  ];
}

function tieRules(theme: CanvasTheme, scale: number): Rule[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': theme.tie,
        'line-opacity': 0.75,
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 5,
      },
    },
    { selector: '.tie', style: { 'curve-style': 'bezier', 'control-point-step-size': 26 } },
    { selector: '.compliance', style: { 'line-style': 'dashed', 'line-dash-pattern': LAYER_DASHES.compliance } },
    {
      selector: '.membership',
      style: { 'line-style': 'dashed', 'line-dash-pattern': LAYER_DASHES.membership, 'line-cap': 'round' },
    },
    {
      selector: '.directed',
      style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': theme.tie, 'arrow-scale': 0.8 },
    },
    {
      selector: '.bridge',
      style: {
        'line-color': theme.ground,
        'line-opacity': 1,
        'line-outline-width': 1.5 * Math.min(scale, 2),
        'line-outline-color': theme.ink,
        'target-arrow-color': theme.ink,
        'z-index': 6,
      },
    },
    {
      selector: '.links',
      style: {
        'line-color': theme.tie,
        'line-opacity': 0.38,
        'z-index': 2,
        events: 'no',
        label: 'data(label)',
        'font-family': 'system-ui, sans-serif',
        'font-size': 12 * scale,
        color: theme.ink,
        'text-background-color': theme.ground,
        'text-background-opacity': 0.85,
        'text-background-padding': `${2 * scale}px`,
      },
    },
  ];
}

function overlayRules(theme: CanvasTheme, scale: number): Rule[] {
  const note: Declarations = {
    label: 'data(label)',
    'font-family': 'system-ui, sans-serif',
    'font-size': 12 * scale,
    'font-weight': 600,
    'text-background-color': theme.ground,
    'text-background-opacity': 0.95,
    'text-background-padding': `${3 * scale}px`,
    events: 'no',
  };
  return [
    {
      selector: '.absence',
      style: {
        ...note,
        color: theme.danger,
        width: 2.5 * scale,
        'line-color': theme.danger,
        'line-opacity': 1,
        'line-style': 'dashed',
        'line-dash-pattern': [10 * scale, 7 * scale],
        'z-index': 12,
      },
    },
    {
      selector: '.introduction',
      style: {
        ...note,
        color: theme.accent,
        width: 3 * scale,
        'line-color': theme.accent,
        'line-opacity': 1,
        'line-style': 'dashed',
        'line-cap': 'round',
        'line-dash-pattern': [0.5 * scale, 7 * scale],
        'z-index': 14,
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 30 * scale,
        'control-point-weights': 0.5,
      },
    },
    {
      selector: '.introducer',
      style: {
        'underlay-color': theme.accent,
        'underlay-opacity': 0.35,
        'underlay-padding': 6 * scale,
        'underlay-shape': 'ellipse',
      },
    },
  ];
}

function attentionRules(theme: CanvasTheme, scale: number): Rule[] {
  return [
    { selector: 'node.faded', style: { opacity: 0.18 } },
    { selector: 'edge.faded', style: { opacity: 0.1 } },
    { selector: 'node.selected', style: { 'border-width': 3.5 * scale, 'border-color': theme.accent } },
    {
      selector: 'edge.chosen',
      style: { 'line-color': theme.focus, 'line-opacity': 1, 'target-arrow-color': theme.focus, 'z-index': 16 },
    },
    { selector: 'node.pointed', style: { 'border-width': 3 * scale } },
    {
      selector: 'node.focused',
      style: {
        'underlay-color': theme.focus,
        'underlay-opacity': 1,
        'underlay-padding': 5 * scale,
        'underlay-shape': 'ellipse',
        'border-color': theme.ground,
        'border-width': 2.5 * scale,
        opacity: 1,
      },
    },
  ];
}
