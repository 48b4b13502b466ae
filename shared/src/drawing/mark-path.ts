import type { Mark } from './drawing.js';

/** The outline of a mark as SVG path commands; also understood by the canvas's Path2D and by a PDF writer. */
export function pathOf(mark: Extract<Mark, { kind: 'polygon' | 'wedge' | 'line' }>): string {
  switch (mark.kind) {
    case 'polygon':
      return `${mark.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${hundredths(x)} ${hundredths(y)}`).join('')}Z`;
    case 'wedge': {
      const { x, y, radius, start, end } = mark;
      const at = (angle: number) =>
        `${hundredths(x + radius * Math.cos(angle))} ${hundredths(y + radius * Math.sin(angle))}`;
      return `M${hundredths(x)} ${hundredths(y)}L${at(start)}A${hundredths(radius)} ${hundredths(radius)} 0 ${end - start > Math.PI ? 1 : 0} 1 ${at(end)}Z`;
    }
    case 'line': {
      const { from, control, to } = mark;
      const bend = control === null ? 'L' : `Q${hundredths(control.x)} ${hundredths(control.y)} `;
      return `M${hundredths(from.x)} ${hundredths(from.y)}${bend}${hundredths(to.x)} ${hundredths(to.y)}`;
    }
  }
}

/** A length or place as a drawing's file writes it. */
export function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100);
}
