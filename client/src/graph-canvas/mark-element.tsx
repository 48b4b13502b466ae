import type { Mark } from '@footbridge/shared/drawing/drawing';
import { pathOf } from '@footbridge/shared/drawing/mark-path';

/** A mark of a drawing as an element of the page. */
export function MarkElement({ mark }: { readonly mark: Exclude<Mark, { kind: 'text' }> }) {
  const { fill, stroke, strokeWidth, dashes, round, opacity } = mark.paint;
  const look = {
    fill: fill ?? 'none',
    stroke: stroke ?? 'none',
    strokeWidth,
    opacity,
    strokeDasharray: dashes.length > 0 ? dashes.join(' ') : undefined,
    strokeLinecap: round ? ('round' as const) : undefined,
  };
  switch (mark.kind) {
    case 'circle':
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...look} />;
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={mark.corner} {...look} />;
    default:
      return <path d={pathOf(mark)} {...look} />;
  }
}
