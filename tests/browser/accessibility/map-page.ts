import type { Page } from 'playwright-core';
import { settled } from '../browser.js';

export const MAP = '/n/example/map';

/** The picture as a whole: the one thing of it that takes focus. */
export const canvasOf = (page: Page) => page.getByRole('application');

/** What a screen reader was last told on the canvas. */
export const saidOn = async (page: Page) => (await page.locator('[data-canvas-said]').textContent()) ?? '';

/** Opens the map with these parameters, and waits until it stands still. */
export async function openMap(page: Page, search = ''): Promise<void> {
  await page.goto(`${MAP}${search}`);
  await settled(page);
  await canvasOf(page).waitFor();
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  readonly values: Uint8ClampedArray;
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** The pixels of a screenshot, read in an empty page of the same browser: no decoder of our own. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const reader = await page.context().newPage();
  const [width, height, encoded] = await reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    let text = '';
    for (let at = 0; at < data.length; at += 0x8000) text += String.fromCharCode(...data.subarray(at, at + 0x8000));
    return [picture.width, picture.height, btoa(text)] as const;
  }, png.toString('base64'));
  await reader.close();
  return { width, height, values: new Uint8ClampedArray(Buffer.from(encoded, 'base64')) };
}

/** The colour a token has on the page now. */
export async function tokenOn(page: Page, token: string): Promise<Rgb> {
  const written = await page.evaluate((name) => {
    const probe = document.createElement('span');
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.setProperty('color', `var(${name})`);
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
  const [red = 0, green = 0, blue = 0] = (written.match(/[\d.]+/gu) ?? []).map(Number);
  return [red, green, blue];
}

/** How far two colours stand apart, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [high, low] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminanceOf([red, green, blue]: Rgb): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly count: number;
}

/** Where pixels of a colour are, and how many; null where there are none. */
export function boxOfColour({ width, values }: Pixels, [red, green, blue]: Rgb, near = 6): Box | null {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let at = 0; at < values.length; at += 4) {
    const off = Math.max(
      Math.abs((values[at] ?? 0) - red),
      Math.abs((values[at + 1] ?? 0) - green),
      Math.abs((values[at + 2] ?? 0) - blue),
    );
    if (off > near) continue;
    xs.push((at / 4) % width);
    ys.push(Math.floor(at / 4 / width));
  }
  if (xs.length === 0) return null;
  const extent = (all: readonly number[]) =>
    all.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const, [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as const);
  const [[left, right], [top, bottom]] = [extent(xs), extent(ys)];
  return { left, top, right, bottom, count: xs.length };
}
