import { ANCHOR_DIAMETER } from '../group-anchors.js';
import type { CanvasTheme } from '../theme.js';
import { type Declarations, FONT, type Rule } from './rule.js';

/** Groups, and the named areas behind the nodes: discs, bands of tiers, rings. */
export function groundRules(theme: CanvasTheme, scale: number): Rule[] {
  const title: Declarations = {
    label: 'data(label)',
    'font-family': FONT,
    'font-size': 13 * scale,
    'font-weight': 600,
    color: theme.inkSoft,
    'text-outline-color': theme.ground,
    'text-outline-width': 3 * scale,
    'text-wrap': 'wrap',
    'text-events': 'no',
  };
  return [
    {
      selector: '.group',
      style: {
        ...title,
        color: theme.ink,
        'text-outline-width': 0,
        'text-valign': 'center',
        'background-opacity': theme.tint,
        'border-width': 2 * scale,
        'z-index': 10,
      },
    },
    {
      selector: '.group.opened, .group.small',
      style: { 'text-outline-width': 3 * scale, 'text-valign': 'top', 'text-margin-y': -3 * scale },
    },
    // More groups than colours: the outline tells apart those of one colour.
    { selector: '.group.second-round', style: { 'border-style': 'double', 'border-width': 6 * scale } },
    { selector: '.group.later-round', style: { 'border-style': 'dotted', 'border-width': 3.5 * scale } },
    { selector: '.group.untitled', style: { label: '' } },
    { selector: '.group.untitled.focused', style: { label: 'data(label)', 'z-index': 11 } },
    {
      selector: '.group.opened',
      style: {
        'background-opacity': 0.1,
        'border-style': 'dashed',
        'border-width': 1 * scale,
        'z-index': 1,
      },
    },
    {
      selector: '.ground',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        events: 'no',
        'background-opacity': 0,
        'border-width': 1 * scale,
        'border-color': theme.tie,
        'z-index': 0,
      },
    },
    {
      selector: '.ground.disc',
      style: { ...title, 'background-opacity': 0.1, 'text-valign': 'top', 'text-margin-y': -2 * scale },
    },
    { selector: '.low', style: { 'text-valign': 'bottom', 'text-margin-y': 3 * scale } },
    {
      selector: '.ground.band',
      style: {
        shape: 'rectangle',
        'background-color': theme.faded,
        'background-opacity': 0.4,
        'border-width': 0,
      },
    },
    {
      selector: '.ground.title',
      style: { ...title, 'border-width': 0, 'text-halign': 'right', 'text-valign': 'center', 'z-index': 3 },
    },
    {
      // On top: a mark for a group whose members stand mixed with others.
      selector: '.ground.anchor',
      style: {
        ...title,
        width: ANCHOR_DIAMETER * scale,
        height: ANCHOR_DIAMETER * scale,
        color: theme.danger,
        'background-color': theme.ground,
        'background-opacity': 1,
        'border-color': theme.danger,
        'border-width': 2.5 * scale,
        'text-valign': 'top',
        'text-margin-y': -2 * scale,
        'z-index': 22,
      },
    },
    {
      // The words of a line, above all other lines and nodes: only those that have room, see placeLinkLabels.
      selector: '.ground.words',
      style: {
        ...title,
        width: 1,
        height: 1,
        'font-size': 12 * scale,
        color: theme.ink,
        'border-width': 0,
        'text-outline-width': 0,
        'text-halign': 'center',
        'text-valign': 'center',
        'text-background-color': theme.ground,
        'text-background-opacity': 0.92,
        'text-background-padding': `${2.5 * scale}px`,
        'text-background-shape': 'roundrectangle',
        'z-index': 23,
      },
    },
    { selector: '.ground.of-absence', style: { color: theme.danger } },
    {
      selector: '.ground.ring',
      style: {
        ...title,
        'text-valign': 'top',
        'text-margin-y': 8 * scale,
        'border-color': theme.faded,
        'border-width': 1.5 * scale,
      },
    },
  ];
}
