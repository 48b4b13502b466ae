import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, settled } from '../browser.js';
import { boxOfColour, canvasOf, contrastOf, openMap, type Pixels, pixelsOf, saidOn, tokenOn } from './map-page.js';

const NETWORK = '/n/example';
const PAGES = [
  '/n/example/overview',
  '/n/example/map?mode=people',
  '/n/example/map?mode=people&show=list',
  '/n/example/bridges',
  '/n/example/gaps',
  '/n/example/measures',
  '/n/example/measures?tab=compare',
  '/n/example/stakeholders',
  '/n/example/history',
  '/n/example/about',
  '/n/example/accessibility',
  '/n/example/overview?panel=abc',
  '/import',
] as const;

const pictureOf = async (page: Page) => pixelsOf(page, await canvasOf(page).screenshot());
const differs = (one: Pixels, other: Pixels) =>
  Buffer.compare(Buffer.from(one.values), Buffer.from(other.values)) !== 0;

/** Controls whose words are cut off without a mark that says so. */
function clippedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main input, main a[href], nav a, header button')].flatMap(
      (control) => {
        const style = getComputedStyle(control);
        const box = control.getBoundingClientRect();
        if (box.width === 0 || control.closest('.visually-hidden, [inert], [data-graph-list]') !== null) return [];
        const cut = style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis';
        const tooNarrow = control.scrollWidth > control.clientWidth + 1 && cut && control.clientWidth > 0;
        return tooNarrow && control.tagName !== 'INPUT' ? [control.outerHTML.slice(0, 120)] : [];
      },
    ),
  );
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describeInBrowser('how it looks to everyone', (product) => {
  it('A-13 tells people from organisations in grey, by shape, on the map and in its legend', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    await openMap(page, '?mode=people&group=policymaker');
    const legend = page.getByRole('region', { name: 'Legend' });
    const shapes = await legend
      .locator('svg')
      .evaluateAll((marks) =>
        marks.map((mark) => [...mark.querySelectorAll('*')].map(({ tagName }) => tagName).join(' ')),
      );
    const labels = await legend.getByRole('listitem').allTextContents();
    expect(labels).toEqual(expect.arrayContaining(['Person', 'Organisation']));
    const shapeOf = (label: string) => shapes[labels.indexOf(label)];
    expect(shapeOf('Person')).not.toBe(shapeOf('Organisation'));
  });

  it('A-14 jumps to new places and stands still, where less motion is asked for', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    await openMap(page, '?mode=people');
    const before = await pictureOf(page);
    await page.getByRole('button', { name: /Arranged/u }).click();
    await page.getByRole('option', { name: 'By tier' }).click();
    await settled(page);
    await expect.poll(async () => differs(before, await pictureOf(page)), { timeout: 15_000 }).toBe(true);
    await page.waitForTimeout(200);
    const first = await pictureOf(page);
    await page.waitForTimeout(300);
    expect(differs(first, await pictureOf(page))).toBe(false);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it.each(['light', 'dark'] as const)('A-15 follows the forced colours of a %s system', async (colorScheme) => {
    const page = await product().newPage({
      forcedColors: 'active',
      colorScheme,
      viewport: { width: 1280, height: 900 },
    });
    await openMap(page, '?mode=people&group=policymaker');
    const [ground, ink, outline] = [
      await tokenOn(page, '--ground'),
      await tokenOn(page, '--ink'),
      await tokenOn(page, '--data-outline'),
    ] as const;
    const system = await page.evaluate(() => {
      const probe = document.createElement('span');
      probe.style.setProperty('color', 'CanvasText');
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    expect(`rgb(${ink.join(', ')})`).toBe(system);
    expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(outline, ground)).toBeGreaterThanOrEqual(3);
    const pixels = await pictureOf(page);
    expect(boxOfColour(pixels, ground)?.count ?? 0).toBeGreaterThan((pixels.width * pixels.height) / 3);
    expect(boxOfColour(pixels, ink)?.count ?? 0).toBeGreaterThan(300);
  });

  it('A-16 fits a width of 320 pixels: nothing scrolls sideways and no control is cut off', async () => {
    const page = await product().newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    for (const place of PAGES) {
      await page.goto(place);
      await settled(page);
      expect(await sideways(page), place).toBeLessThanOrEqual(0);
      expect(await clippedOn(page), place).toEqual([]);
    }
  });

  it('A-16 holds text of twice the size', async () => {
    const page = await product().newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    for (const place of PAGES) {
      await page.goto(place);
      await settled(page);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await sideways(page), place).toBeLessThanOrEqual(0);
      expect(await clippedOn(page), place).toEqual([]);
    }
  });

  it.each([
    ['a screen', { width: 1280, height: 900 }],
    ['a telephone', { width: 390, height: 844 }],
  ] as const)('A-17 has targets of 24 pixels, or room around them, on %s', async (_, viewport) => {
    const page = await product().newPage({ viewport, reducedMotion: 'reduce' });
    for (const place of PAGES) {
      await page.goto(place);
      await settled(page);
      expect(await smallTargetsOn(page), place).toEqual([]);
    }
  });

  it('A-17 takes a click beside the middle of a stakeholder on the map, however far it is zoomed out', async () => {
    const page = await product().newPage({
      reducedMotion: 'reduce',
      colorScheme: 'light',
      viewport: { width: 1280, height: 900 },
    });
    await openMap(page, '?mode=people&group=policymaker');
    for (const zooming of ['', '-', '-']) {
      await canvasOf(page).focus();
      if (zooming !== '') for (let press = 0; press < 2; press += 1) await page.keyboard.press(zooming);
      await page.waitForTimeout(300);
      const frame = await canvasOf(page).boundingBox();
      const clip = {
        x: (frame?.x ?? 0) + 6,
        y: (frame?.y ?? 0) + 6,
        width: (frame?.width ?? 0) - 12,
        height: (frame?.height ?? 0) - 12,
      };
      const ring = boxOfColour(await pixelsOf(page, await page.screenshot({ clip })), await tokenOn(page, '--focus'));
      const name = (await saidOn(page)).split(', ')[0] ?? '';
      const middle = {
        x: clip.x + ((ring?.left ?? 0) + (ring?.right ?? 0)) / 2,
        y: clip.y + ((ring?.top ?? 0) + (ring?.bottom ?? 0)) / 2,
      };
      await page.mouse.click(middle.x + 10, middle.y);
      await page.getByRole('group', { name: `Selected: ${name}` }).waitFor();
      await page.keyboard.press('Escape');
      await page.goto(page.url().replace(/&select=[^&]*/u, ''));
      await settled(page);
    }
  });
});

/**
 * What is smaller than 24 by 24 pixels and has a neighbour within 12 pixels of its middle (WCAG 2.2, 2.5.8). Links
 * within a sentence are let be, as are inputs that lie unseen within their label.
 */
function smallTargetsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="option"]',
      ),
    ].flatMap((element) => {
      const label = element.closest('label');
      const box = (label ?? element).getBoundingClientRect();
      const hidden =
        box.width <= 2 ||
        box.height <= 2 ||
        element.closest('[inert], .visually-hidden, [aria-hidden="true"]') !== null;
      const inSentence =
        element.tagName === 'A' &&
        getComputedStyle(element).display === 'inline' &&
        element.closest('p, dd, li') !== null;
      return hidden || inSentence || element.matches(':disabled') ? [] : [{ element, box }];
    });
    const near = (one: DOMRect, other: DOMRect) => {
      const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
      const across = Math.max(other.left - x, 0, x - other.right);
      const down = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(across, down) < 12;
    };
    return targets.flatMap(({ element, box }) => {
      if (box.width >= 23.5 && box.height >= 23.5) return [];
      const crowded = targets.some(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          near(box, other.box),
      );
      return crowded ? [`${box.width.toFixed(0)} by ${box.height.toFixed(0)}: ${element.outerHTML.slice(0, 140)}`] : [];
    });
  });
}

/** What moves while the answers come, as browsers reckon it: 0.1 is the most of what is called good. */
const MOST_SHIFT = 0.02;

describeInBrowser('pages while their answers come', (product) => {
  it.each(['overview', 'map', 'bridges', 'gaps', 'measures', 'stakeholders', 'history', 'about'])(
    'do not move what is there already: %s',
    async (view) => {
      const page = await product().newPage({ viewport: { width: 1280, height: 900 } });
      await page.addInitScript(() => {
        const seen: { readonly value: number; readonly what: string }[] = [];
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources = [] } = entry as PerformanceEntry & {
              readonly value: number;
              readonly sources?: readonly { readonly node?: Node | null }[];
            };
            const what = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 90) : '?'));
            seen.push({ value, what: what.join(' | ') });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${NETWORK}/${view}`);
      await settled(page);
      await page.waitForTimeout(300);
      const shifts = await page.evaluate(
        () => (window as unknown as { seen: readonly { readonly value: number; readonly what: string }[] }).seen,
      );
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(shifts, null, 1)).toBeLessThan(MOST_SHIFT);
    },
  );
});
