import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A screen has few colours: a palette of 256 says them all but for the softest edges, in a third of the bytes. */
const PALETTE = 256;
/** Colours that cover at least this share of a picture stay exactly as they are. */
const EXACT_SHARE = 0.0004;
const MOST_EXACT = 160;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const RGBA = 6;
const INDEXED = 3;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number a pixel: 0xRRGGBB. */
  readonly colours: Uint32Array;
}

/** The same PNG picture with at most 256 colours, as small as it gets without losing what can be read. */
export function compactPicture(png: Buffer): Buffer {
  const pixels = readPixels(png);
  const palette = paletteOf(pixels.colours);
  return writeIndexed(pixels, palette);
}

/** Takes 8-bit pictures without interlacing, with or without an alpha channel: what browsers and pdftoppm write. */
function readPixels(png: Buffer): Pixels {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('The picture is no PNG file.');
  let header: Buffer | null = null;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = body;
    if (kind === 'IDAT') data.push(body);
    at += length + 12;
  }
  if (header === null) throw new Error('The picture has no header.');
  const channels = header[9] === RGB ? 3 : header[9] === RGBA ? 4 : 0;
  if (header[8] !== 8 || channels === 0 || header[12] !== 0) throw new Error('The picture is not plain 8-bit RGB.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const at = pixel * channels;
    colours[pixel] = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
  }
  return { width, height, colours };
}

/** Undoes the five filters of the PNG specification (section 9), row by row. */
function unfiltered(raw: Buffer, rowBytes: number, rows: number, step: number): Uint8Array {
  const out = new Uint8Array(rowBytes * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (rowBytes + 1)]!;
    const from = row * (rowBytes + 1) + 1;
    const to = row * rowBytes;
    for (let at = 0; at < rowBytes; at += 1) {
      const left = at < step ? 0 : out[to + at - step]!;
      const above = row === 0 ? 0 : out[to + at - rowBytes]!;
      const corner = row === 0 || at < step ? 0 : out[to + at - rowBytes - step]!;
      out[to + at] = raw[from + at]! + predicted(filter, left, above, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** What covers much stays as it is; of the rest, the means of the fullest cells of colour space. */
function paletteOf(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  if (byCount.length <= PALETTE) return byCount.map(([colour]) => colour);
  const exact = byCount.slice(0, MOST_EXACT).filter(([, count]) => count >= EXACT_SHARE * colours.length);
  const cells = new Map<number, Cell>();
  for (const [colour, count] of byCount.slice(exact.length)) {
    const [red, green, blue] = channelsOf(colour);
    const id = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const cell = cells.get(id) ?? { count: 0, red: 0, green: 0, blue: 0 };
    cell.count += count;
    cell.red += red * count;
    cell.green += green * count;
    cell.blue += blue * count;
    cells.set(id, cell);
  }
  const fullest = [...cells.values()].sort((one, other) => other.count - one.count).slice(0, PALETTE - exact.length);
  return [...exact.map(([colour]) => colour), ...fullest.map(meanOf)];
}

interface Cell {
  count: number;
  red: number;
  green: number;
  blue: number;
}

function meanOf({ count, red, green, blue }: Cell): number {
  return (Math.round(red / count) << 16) | (Math.round(green / count) << 8) | Math.round(blue / count);
}

function channelsOf(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channelsOf(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of palette.entries()) {
    const [r, g, b] = channelsOf(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function writeIndexed({ width, height, colours }: Pixels, palette: readonly number[]): Buffer {
  const known = new Map<number, number>();
  const indexOf = (colour: number) => {
    const index = known.get(colour) ?? nearest(palette, colour);
    known.set(colour, index);
    return index;
  };
  // A filter of 0 before each row: differences of indices mean nothing.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      rows[row * (width + 1) + 1 + column] = indexOf(colours[row * width + column]!);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...channelsOf(colour)]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
