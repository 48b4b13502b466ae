import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { compactPicture } from './compact-picture.js';

/** Room around a part that is taken alone, in pixels. */
const MARGIN = 16;
/** A busy machine takes its time; what has not come by then does not come. */
const PATIENCE = 60_000;
/** Between two looks: what an answer sets going has begun by then. */
const STILL_MS = 400;
const ON_ITS_WAY = '[aria-busy="true"], [data-loading], main progress, main [role="progressbar"]';

/** Takes pictures of one page for the tour. */
export interface Camera {
  readonly page: Page;
  /** The window as it stands, or only the parts given with a little room around them. */
  take(name: string, ...parts: readonly Locator[]): Promise<void>;
  /** A picture made elsewhere, kept as the others are. */
  keep(name: string, png: Buffer): void;
  /** The names of all that was taken. */
  readonly taken: readonly string[];
}

export function cameraFor(page: Page, folder: string): Camera {
  const taken: string[] = [];
  page.setDefaultTimeout(PATIENCE);
  const keep = (name: string, png: Buffer) => {
    const file = `${name}.png`;
    writeFileSync(join(folder, file), compactPicture(png));
    taken.push(file);
    console.log(`  ${file}`);
  };
  return {
    page,
    taken,
    keep,
    take: async (name, ...parts) => {
      await page.mouse.move(0, 0);
      await settled(page);
      const clip = await boxAround(page, parts);
      keep(name, await page.screenshot(clip === null ? {} : { clip }));
    },
  };
}

/** Waits until nothing is being loaded, computed or arranged, and has not begun again a moment later. */
async function settled(page: Page): Promise<void> {
  for (let look = 0; look < 2; look += 1) {
    await page.waitForFunction((selector) => document.querySelector(selector) === null, ON_ITS_WAY);
    await page.waitForTimeout(STILL_MS);
  }
}

async function boxAround(page: Page, parts: readonly Locator[]) {
  const window = page.viewportSize();
  if (parts.length === 0 || window === null) return null;
  await parts[0]?.scrollIntoViewIfNeeded();
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const known = boxes.filter((box) => box !== null);
  if (known.length < parts.length) throw new Error('A part that is to be in the picture is not on the page.');
  const left = Math.max(0, Math.min(...known.map(({ x }) => x)) - MARGIN);
  const top = Math.max(0, Math.min(...known.map(({ y }) => y)) - MARGIN);
  const right = Math.min(window.width, Math.max(...known.map(({ x, width }) => x + width)) + MARGIN);
  const bottom = Math.min(window.height, Math.max(...known.map(({ y, height }) => y + height)) + MARGIN);
  return { x: left, y: top, width: right - left, height: bottom - top };
}
