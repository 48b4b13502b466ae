import { type Drawing, FONT_STACK, LINE_STEP, type Mark } from '@footbridge/shared/drawing/drawing';
import { pathOf } from '@footbridge/shared/drawing/mark-path';

/** Paints a drawing and gives it as a PNG file. `scale` is how many pixels a unit takes. */
export async function pngOf(drawing: Drawing, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to paint on.');
  context.scale(scale, scale);
  context.fillStyle = drawing.ground;
  context.fillRect(0, 0, drawing.width, drawing.height);
  for (const mark of drawing.marks) paintMark(context, mark);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser could not make a picture of that size.'));
      else resolve(blob);
    }, 'image/png');
  });
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark): void {
  if (mark.kind === 'text') {
    paintText(context, mark);
    return;
  }
  const path = outlineOf(mark);
  const { fill, stroke, strokeWidth, dashes, round, opacity } = mark.paint;
  context.globalAlpha = opacity;
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== null) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.lineCap = round ? 'round' : 'butt';
    context.setLineDash([...dashes]);
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function outlineOf(mark: Exclude<Mark, { kind: 'text' }>): Path2D {
  if (mark.kind !== 'circle' && mark.kind !== 'rect') return new Path2D(pathOf(mark));
  const path = new Path2D();
  if (mark.kind === 'circle') path.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
  else path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.corner);
  return path;
}

function paintText(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: 'text' }>): void {
  context.font = `${mark.bold ? '600 ' : ''}${mark.size}px ${FONT_STACK}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  context.setLineDash([]);
  for (const [index, line] of mark.lines.entries()) {
    const y = mark.y + index * mark.size * LINE_STEP;
    if (mark.halo !== null) {
      context.strokeStyle = mark.halo;
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeText(line, mark.x, y);
    }
    context.fillStyle = mark.colour;
    context.fillText(line, mark.x, y);
  }
}
