import type { CanvasTheme } from '../theme.js';
import { LAYER_DASHES } from '../visual-rules.js';
import type { Rule } from './rule.js';

/** Ties, the links between two groups, and what the overlays draw. */
export function lineRules(theme: CanvasTheme, scale: number): Rule[] {
  return [...tieRules(theme, scale), ...groupLinkRules(theme, scale)];
}

function tieRules(theme: CanvasTheme, scale: number): Rule[] {
  const thin = Math.min(scale, 2);
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
        'line-outline-width': 1.25 * thin,
        'line-outline-color': theme.ink,
        'target-arrow-color': theme.ink,
        'z-index': 6,
      },
    },
  ];
}

function groupLinkRules(theme: CanvasTheme, scale: number): Rule[] {
  return [
    {
      selector: '.links',
      style: { 'line-opacity': 0.38, events: 'no', 'z-index': 2 },
    },
    { selector: '.links.detailed', style: { 'line-opacity': 0.1 } },
    {
      // Beside the band, where there is one: a gap can have a few links and still be a gap.
      selector: '.absence',
      style: {
        events: 'no',
        width: 2.5 * scale,
        'line-color': theme.danger,
        'line-opacity': 1,
        'line-style': 'dashed',
        'line-dash-pattern': [10 * scale, 7 * scale],
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'z-index': 12,
      },
    },
    {
      selector: '.introduction',
      style: {
        width: 3 * scale,
        'line-color': theme.accent,
        'line-opacity': 1,
        'line-style': 'dashed',
        'line-cap': 'round',
        'line-dash-pattern': [0.1, 7 * scale],
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 30 * scale,
        'control-point-weights': 0.5,
        events: 'no',
        'z-index': 14,
      },
    },
  ];
}
