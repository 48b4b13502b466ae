import type { CanvasTheme } from '../theme.js';
import type { Rule } from './rule.js';

/** What stands out and what fades; the focus of the keyboard above all. */
export function attentionRules(theme: CanvasTheme, scale: number): Rule[] {
  const halo = (colour: string, opacity: number, padding: number) => ({
    'underlay-color': colour,
    'underlay-opacity': opacity,
    'underlay-padding': padding * scale,
    'underlay-shape': 'ellipse',
  });
  return [
    { selector: 'node.faded', style: { opacity: 0.16 } },
    { selector: 'edge.faded', style: { opacity: 0.08 } },
    { selector: '.introducer', style: halo(theme.accent, 0.35, 6) },
    { selector: 'node.selected', style: { 'border-width': 3.5 * scale, 'border-color': theme.accent } },
    {
      selector: 'edge.chosen',
      style: { 'line-color': theme.focus, 'line-opacity': 1, 'target-arrow-color': theme.focus, 'z-index': 16 },
    },
    { selector: 'node.pointed', style: { 'border-width': 3 * scale } },
    {
      selector: 'node.focused',
      style: { ...halo(theme.focus, 1, 5), 'border-color': theme.ground, 'border-width': 2.5 * scale, opacity: 1 },
    },
  ];
}
