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
    { selector: '.pinned', style: pinMark(theme, scale) },
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

const PIN_SIZE = 11;

/** A small pin at the upper right of whoever was put somewhere by hand. */
function pinMark(theme: CanvasTheme, scale: number) {
  const size = PIN_SIZE * scale;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="44" viewBox="0 0 11 11"><path d="M5.5 10.500V6.500M3 6.500h5L7 4.500V1.500H4v3Z" fill="${theme.accent}" stroke="${theme.ground}" stroke-width=".6"/><path d="M5.500 10.300V6.600" stroke="${theme.accent}" stroke-width="1.3"/></svg>`;
  return {
    'background-image': `data:image/svg+xml;utf8,${encodeURIComponent(drawing)}`,
    'background-width': size,
    'background-height': size,
    'background-position-x': '100%',
    'background-position-y': '0%',
    'background-offset-x': size * 0.6,
    'background-offset-y': -size * 0.6,
    'background-clip': 'none',
    'background-image-containment': 'over',
    'bounds-expansion': size,
  };
}
