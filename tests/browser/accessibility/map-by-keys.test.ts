import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, settled, soon } from '../browser.js';
import {
  type Box,
  boxOfColour,
  canvasOf,
  contrastOf,
  MAP,
  openMap,
  type Pixels,
  pixelsOf,
  type Rgb,
  saidOn,
  tokenOn,
} from './map-page.js';

const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;

/** Numbers that look random and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Values {
  readonly network: {
    readonly groupings: readonly { readonly key: string; readonly values: readonly { readonly value: string }[] }[];
  };
}
interface Graph {
  readonly network: {
    readonly graph: {
      readonly nodes: readonly { readonly key: string; readonly name: string }[];
      readonly ties: readonly { readonly key: string }[];
    };
  };
}
const GRAPH = `query ($filter: NetworkFilter) {
  network(key: "example") { graph(limit: 300, filter: $filter) { nodes { key name } ties { key } } }
}`;
/** A grouping, the list of the filter that asks for its values, and the word for it in an address. */
const LISTS = [
  ['group', 'groups', 'group'],
  ['tier', 'tiers', 'tier'],
  ['sector', 'sectors', 'sector'],
  ['place', 'places', 'place'],
] as const;
const LAYERS = ['collaboration', 'compliance', 'membership'] as const;

async function listedOn(page: Page) {
  await page.locator('[data-graph-list]').waitFor();
  return page.locator('[data-graph-list]').evaluate((list) => ({
    nodes: [...list.querySelectorAll<HTMLElement>('[data-node]')].map((row) => row.dataset.node ?? ''),
    ties: [...list.querySelectorAll<HTMLElement>('[data-tie]')].map((row) => row.dataset.tie ?? ''),
  }));
}

/** The canvas as it is on the screen, without the frame that shows its own focus. */
async function pictureOn(page: Page) {
  const frame = await canvasOf(page).boundingBox();
  if (frame === null) throw new Error('The canvas is not on the page.');
  const clip = { x: frame.x + EDGE, y: frame.y + EDGE, width: frame.width - 2 * EDGE, height: frame.height - 2 * EDGE };
  return { clip, pixels: await pixelsOf(page, await page.screenshot({ clip })) };
}
const EDGE = 6;

/** Where a colour is now that was not there before: the ring around the node that has the focus. */
function newRing(before: Pixels, now: Pixels, focus: Rgb): Box {
  const values = now.values.slice();
  for (let at = 0; at < values.length; at += 4) {
    const stays = [0, 1, 2].every((part) => Math.abs((values[at + part] ?? 0) - (before.values[at + part] ?? 0)) < 24);
    if (stays) values.fill(127, at, at + 3);
  }
  const box = boxOfColour({ ...now, values }, focus);
  if (box === null || box.count < 40) throw new Error('No ring is seen around the node that has the focus.');
  return box;
}

/** What a level line through the middle of a box meets, from left to right; other than the ground, what is one pixel wide is left out. */
function rowThrough({ width, values }: Pixels, box: Box, colours: Readonly<Record<string, Rgb>>): readonly string[] {
  const y = Math.round((box.top + box.bottom) / 2);
  const nameOf = (x: number) => {
    const at = 4 * (y * width + x);
    const isNear = (colour: Rgb) => colour.every((value, index) => Math.abs(value - (values[at + index] ?? 0)) <= 12);
    return Object.keys(colours).find((name) => isNear(colours[name] as Rgb)) ?? 'other';
  };
  const runs: { readonly name: string; length: number }[] = [];
  for (let x = box.left; x <= box.right; x += 1) {
    const last = runs.at(-1);
    if (last?.name === nameOf(x)) last.length += 1;
    else runs.push({ name: nameOf(x), length: 1 });
  }
  const wide = runs.filter(({ name, length }) => length > 1 || name === 'ground').map(({ name }) => name);
  return wide.filter((name, index) => name !== wide[index - 1]);
}

describeInBrowser('the map by keyboard and ear', (product) => {
  it('A-02 lists what is drawn and nothing else, after each of 30 random filters', async () => {
    const { network } = await product().ask<Values>(
      '{ network(key: "example") { groupings { key values { value } } } }',
    );
    const random = seeded(20_261_124);
    const page = await product().newPage(still);
    let drawn = 0;
    for (let round = 0; round < 30; round += 1) {
      const params = new URLSearchParams('mode=people&show=list');
      const filter: Record<string, unknown> = {};
      const [grouping, list, word] = LISTS[Math.floor(random() * LISTS.length)] ?? LISTS[0];
      const values = network.groupings.find(({ key }) => key === grouping)?.values.map(({ value }) => value) ?? [];
      const chosen = values.filter(() => random() < 0.5);
      if (chosen.length > 0) filter[list] = chosen;
      for (const value of chosen) params.append(word, value);
      const layers = LAYERS.filter(() => random() < 0.7);
      if (layers.length > 0 && layers.length < LAYERS.length) {
        filter.layers = layers.map((layer) => layer.toUpperCase());
        for (const layer of layers) params.append('layer', layer);
      }
      const { graph } = (await product().ask<Graph>(GRAPH, { filter })).network;
      await page.goto(`${MAP}?${params}`);
      await settled(page);
      if (graph.nodes.length === 0) {
        await page.getByRole('heading', { name: 'The filter leaves nothing' }).waitFor();
        continue;
      }
      const listed = await listedOn(page);
      expect(new Set(listed.nodes), params.toString()).toEqual(new Set(graph.nodes.map(({ key }) => key)));
      expect(new Set(listed.ties), params.toString()).toEqual(new Set(graph.ties.map(({ key }) => key)));
      expect(listed.nodes).toHaveLength(graph.nodes.length);
      drawn += graph.nodes.length;
    }
    expect(drawn).toBeGreaterThan(300);
  });

  it('A-04 is one stop for the Tab key, which leaves it both ways', async () => {
    const page = await product().newPage(still);
    await openMap(page, '?mode=people');
    expect(await canvasOf(page).locator('a[href], button, input, [tabindex="0"]').count()).toBe(0);
    await canvasOf(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom in');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('application');
  });

  it('A-05 is walked through by arrow keys until every stakeholder was reached', async () => {
    const { graph } = (await product().ask<Graph>(GRAPH, { filter: { groups: ['policymaker'] } })).network;
    const page = await product().newPage(still);
    await openMap(page, '?mode=people&group=policymaker');
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, \d+ links?/u);
    const names = new Set(graph.nodes.map(({ name }) => name));
    const reached = new Set<string>();
    const random = seeded(7);
    const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
    for (let step = 0; step < 4000 && reached.size < names.size; step += 1) {
      const said = await saidOn(page);
      for (const name of names) if (said.startsWith(`${name}, `)) reached.add(name);
      await page.keyboard.press(arrows[Math.floor(random() * arrows.length)] ?? 'ArrowUp');
    }
    expect(reached).toEqual(names);
  });

  it('A-06 goes through the ties of a stakeholder in an order that stays, and says which of how many', async () => {
    const page = await product().newPage(still);
    await openMap(page, '?mode=people&select=abc');
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/^Ashvale Borough Council, /u);
    const round = async (key: string) => {
      await page.keyboard.press(key);
      const heard = [await saidOn(page)];
      const [, total = '0'] = / of (\d+): /u.exec(heard[0] ?? '') ?? [];
      for (let step = 1; step < Number(total); step += 1) {
        await page.keyboard.press(key);
        heard.push(await saidOn(page));
      }
      await page.keyboard.press(key);
      expect(await saidOn(page)).toBe(heard[0]);
      return heard;
    };
    const forwards = await round(']');
    expect(new Set(forwards).size).toBeGreaterThan(3);
    expect(forwards[0]).toMatch(/^1 of \d+: .+ .+/u);
    expect(forwards.some((words) => /, strength [\d.]+/u.test(words))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await round(']')).toEqual(forwards);
    await page.keyboard.press('Escape');
    expect(await round('[')).toEqual([...forwards].reverse());
  });

  it('A-07 says each step once, and the last of fifty quick ones last', async () => {
    const page = await product().newPage(still);
    await openMap(page, '?mode=people');
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, \d+ links?/u);
    await page.locator('[data-canvas-said]').evaluate((region) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const arrows = ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowLeft'] as const;
    await Promise.all(
      Array.from({ length: 50 }, (_, step) => page.keyboard.press(arrows[step % arrows.length] ?? 'ArrowUp')),
    );
    await settled(page);
    const heard = await page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
    expect(heard.length).toBeLessThanOrEqual(50);
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.at(-1)).toBe(await saidOn(page));
    for (const words of heard)
      expect(words).toMatch(/^(.+, (person|organisation|other), .+, \d+ links?.*|Nothing further .+)$/u);
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { contrast: 'more', colorScheme: 'light' }],
    ['dark high contrast', { contrast: 'more', colorScheme: 'dark' }],
  ] as const)('A-08 draws the focus so that it stands out, in %s', async (_, looks) => {
    const page = await product().newPage({ ...still, ...looks });
    await openMap(page, '?mode=people&group=policymaker');
    const focus = await tokenOn(page, '--focus');
    const ground = await tokenOn(page, '--ground');
    const before = await pictureOn(page);
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, \d+ links?/u);
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(300);
    expect(contrastOf(focus, ground)).toBeGreaterThanOrEqual(3);
    // A level line through the node meets the ring, an edge in the colour of the ground, then the node: so the ring
    // stands out from the ground around it, and the node from the ring, whatever the node's own colour.
    const { pixels } = await pictureOn(page);
    const row = rowThrough(pixels, newRing(before.pixels, pixels, focus), { ring: focus, ground });
    expect(row.slice(0, 3)).toEqual(['ring', 'ground', 'other']);
    expect(row.at(-1)).toBe('ring');
  });

  it('A-10 keeps what has the focus in sight, with nothing over it', async () => {
    const page = await product().newPage({ ...still, colorScheme: 'light' });
    await openMap(page, '?mode=people&select=abc&panel=abc');
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, \d+ links?/u);
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('+');
    const focus = await tokenOn(page, '--focus');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(250);
      const { clip, pixels } = await pictureOn(page);
      const box = boxOfColour(pixels, focus);
      expect(box?.count ?? 0, key).toBeGreaterThan(40);
      const middle = {
        x: clip.x + ((box?.left ?? 0) + (box?.right ?? 0)) / 2,
        y: clip.y + ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2,
      };
      const over = await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.closest('[role="application"]') !== null,
        middle,
      );
      expect(over, key).toBe(true);
    }
  });
});
