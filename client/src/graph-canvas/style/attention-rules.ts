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
    { selector: '.pinned', style: pinMark(theme) },
    { selector: 'node.faded', style: { opacity: 0.16 } },
    { selector: 'edge.faded', style: { opacity: 0.08 } },
    { selector: '.introducer', style: halo(theme.accent, 0.35, 6) },
    { selector: 'node.selected', style: { ...halo(theme.accent, 0.8, 3.5), 'border-color': theme.accent } },
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

/** A pin inside whoever was put somewhere by hand: names lie beside nodes, and would cover it there. */
function pinMark({ outline, ground }: CanvasTheme) {
  const path = 'M5.500 10.600V6.800M2.600 6.800h5.800L7.200 4.600V1.800h.8V.600H3v1.200h.800v2.800Z';
  const stroke = (colour: string, width: number) =>
    `<path d="${path}" fill="${outline}" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`;
  const shape = stroke(ground, 2.4) + stroke(outline, 0.9);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="44" viewBox="-1 -1 13 13">${shape}</svg>`;
  return {
    'background-image': `data:image/svg+xml;utf8,${encodeURIComponent(drawing)}`,
    'background-width': '86%',
    'background-height': '86%',
  };
}
