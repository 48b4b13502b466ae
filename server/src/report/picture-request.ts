import type { Drawing } from '@footbridge/shared/drawing/drawing';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { z } from 'zod';
import { COLOUR } from '../paper/colour.js';

/** What a picture may ask of the press. A map of 500 stakeholders has about 5,000 marks. */
export const PICTURE_LIMITS = {
  bodyBytes: 8 * 1024 * 1024,
  marks: 40_000,
  /** Of a polygon, and of lines of one text. */
  points: 500,
  lines: 60,
  letters: 500,
  description: 20_000,
  side: 20_000,
} as const;

const { side } = PICTURE_LIMITS;
const place = z
  .number()
  .min(-side)
  .max(2 * side);
const size = z.number().min(0).max(side);
const colour = z.string().max(60).regex(COLOUR, 'a colour such as #1d2430 or rgb(29, 36, 48) was expected');
const spot = z.strictObject({ x: place, y: place });
const paint = z.strictObject({
  fill: colour.nullable(),
  stroke: colour.nullable(),
  strokeWidth: z.number().min(0).max(500),
  dashes: z.array(size).max(8),
  round: z.boolean(),
  opacity: z.number().min(0).max(1),
});

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('circle'), x: place, y: place, radius: size, paint }),
  z.strictObject({
    kind: z.literal('rect'),
    x: place,
    y: place,
    width: size,
    height: size,
    corner: size,
    paint,
  }),
  z.strictObject({ kind: z.literal('polygon'), points: z.array(spot).min(1).max(PICTURE_LIMITS.points), paint }),
  z.strictObject({
    kind: z.literal('wedge'),
    x: place,
    y: place,
    radius: size,
    start: z.number().min(-100).max(100),
    end: z.number().min(-100).max(100),
    paint,
  }),
  z.strictObject({ kind: z.literal('line'), from: spot, control: spot.nullable(), to: spot, paint }),
  z.strictObject({
    kind: z.literal('text'),
    x: place,
    y: place,
    lines: z.array(z.string().max(PICTURE_LIMITS.letters)).max(PICTURE_LIMITS.lines),
    size: z.number().min(1).max(500),
    bold: z.boolean(),
    anchor: z.enum(['start', 'middle', 'end']),
    colour,
    halo: colour.nullable(),
  }),
]);

const request = z.strictObject({
  title: z.string().trim().min(1).max(300),
  lang: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu)
    .default('en-GB'),
  description: z.string().max(PICTURE_LIMITS.description),
  drawing: z.strictObject({
    width: z.number().min(1).max(side),
    height: z.number().min(1).max(side),
    ground: colour,
    title: z.string().max(PICTURE_LIMITS.description),
    description: z.string().max(PICTURE_LIMITS.description),
    marks: z.array(mark).max(PICTURE_LIMITS.marks),
  }),
});

export interface PictureRequest {
  readonly title: string;
  readonly lang: string;
  readonly description: string;
  readonly drawing: Drawing;
}

/** A picture somebody wants printed, checked mark by mark: nothing of it is trusted. */
export function parsePictureRequest(body: unknown): Result<PictureRequest, string> {
  if (typeof body !== 'object' || body === null) {
    return fail('A picture as JSON was expected: { title, lang, description, drawing }.');
  }
  const parsed = request.safeParse(body);
  if (parsed.success) return succeed(parsed.data);
  const [issue] = parsed.error.issues;
  return fail(`${issue?.path.join('.') || 'picture'}: ${issue?.message ?? 'cannot be read'}.`);
}
