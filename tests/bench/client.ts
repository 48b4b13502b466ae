import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, browserPath } from '../browser/chromium.js';
import { peersPanning } from './client-peers.js';
import {
  allowProbes,
  drawnElements,
  framesWhilePanning,
  framesWhileScrolling,
  notesOf,
  watchForBlocks,
  watchFromTheStart,
} from './client-probes.js';
import { importNetwork, type NetworkSize, sizeInWords } from './import-network.js';
import { type ServedProduct, serveProduct } from './served-product.js';
import { type Timing, timingOf } from './stopwatch.js';

/** One figure of the client as a browser showed it. */
export interface ClientRow {
  readonly what: string;
  readonly size: string;
  readonly unit: string;
  readonly timing: Timing;
  /** "30 or more"; empty for what is measured beside ours. */
  readonly target: string;
}

interface MapSize extends NetworkSize {
  readonly key: string;
  readonly draw: number;
  readonly picture: string;
  readonly frames: string;
}

const MAPS: readonly MapSize[] = [
  { key: 'small', stakeholders: 500, ties: 1_000, draw: 500, picture: '1,500 or less', frames: '30 or more' },
  { key: 'large', stakeholders: 2_000, ties: 4_000, draw: 2_000, picture: '', frames: '12 or more' },
];
const TABLE: NetworkSize & { readonly key: string } = { key: 'table', stakeholders: 20_000, ties: 40_000 };
const RUNS = 5;
const WATCHED_MS = 3_000;
const WINDOW = { width: 1440, height: 900 };
const VIEWS = ['overview', 'map', 'bridges', 'gaps', 'measures', 'stakeholders', 'history', 'about'] as const;

/** What a reader feels: how soon the map is there, how it follows the hand, and what waits for it. */
export async function benchClient(): Promise<readonly ClientRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-bench-'));
  const product = await serveProduct(folder);
  try {
    for (const network of [...MAPS, TABLE]) await importNetwork(product, network.key, network);
    return await measureClient(product);
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of a server that has the networks already. */
async function measureClient({ address }: Pick<ServedProduct, 'address'>): Promise<readonly ClientRow[]> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error('No Chromium was found to measure the client in.');
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const rows: ClientRow[] = [];
    for (const map of MAPS) rows.push(...(await mapRows(browser, address, map)));
    rows.push(await tableRow(browser, address), await scriptRow(browser, address));
    for (const view of VIEWS) rows.push(await shiftRow(browser, address, view));
    return rows;
  } finally {
    await browser.close();
  }
}

async function mapRows(browser: Browser, address: string, map: MapSize): Promise<readonly ClientRow[]> {
  const size = sizeInWords(map);
  const open = (arrange: string) => `${address}/n/${map.key}/map?mode=people&draw=${map.draw}&arrange=${arrange}`;
  const pictures = { warm: [] as number[], byGroup: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    pictures.warm.push(await firstPicture(browser, open('force')));
    pictures.byGroup.push(await firstPicture(browser, open('groups')));
  }
  const page = await openedPage(browser, open('force'));
  const frames = await repeated(() => framesWhilePanning(page, WATCHED_MS));
  const room = await page.getByRole('application').boundingBox();
  const peers = await peersPanning(browser, await drawnElements(page), room ?? WINDOW, RUNS, WATCHED_MS);
  await page.close();
  const keys = await keysDuringLayouts(browser, open);
  const row = (what: string, unit: string, values: readonly number[], target = ''): ClientRow => ({
    ...{ what, size, unit, target },
    timing: timingOf(values),
  });
  return [
    row('first picture, by links', 'ms', pictures.warm, map.picture),
    row('first picture, by group', 'ms', pictures.byGroup, map.picture),
    row('dragging the map', 'frames a second', frames, map.frames),
    ...peers.map((peer) => row(`dragging: ${peer.tool}`, 'frames a second', peer.frames)),
    row('a key waits, at the longest, while a layout runs', 'ms', keys.delays, 'less than 100'),
    row('a key is answered on the screen, at the slowest, meanwhile', 'ms', keys.durations),
    row('the page does nothing else, at the longest, meanwhile', 'ms', keys.blocks),
  ];
}

/** In a browser context of its own each time: nothing is kept from before. */
async function firstPicture(browser: Browser, url: string): Promise<number> {
  const page = await openedPage(browser, url);
  const { picture } = await notesOf(page);
  await page.context().close();
  if (picture === null) throw new Error('The map drew nothing.');
  return picture;
}

async function openedPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' });
  const page = await context.newPage();
  await watchFromTheStart(page);
  await page.goto(url);
  await page.waitForFunction(
    () => (window as unknown as { benchNotes: { picture: unknown } }).benchNotes.picture,
    null,
    {
      timeout: 120_000,
    },
  );
  await page.waitForTimeout(1_500);
  return page;
}

/** Walks the map by arrow keys, ten a second, from the moment another arrangement is asked for until it has come. */
async function keysDuringLayouts(browser: Browser, open: (arrange: string) => string) {
  const found = { delays: [] as number[], durations: [] as number[], blocks: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    const page = await openedPage(browser, open('groups'));
    await page.getByRole('button', { name: /Arranged/u }).click();
    await page.getByRole('option', { name: 'By links' }).click();
    const before = await notesOf(page);
    const blocks = await watchForBlocks(page);
    await page.getByRole('application').focus();
    for (let key = 0; key < 40; key += 1) {
      await page.keyboard.press(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'][key % 4] ?? 'ArrowRight');
      await page.waitForTimeout(80);
    }
    const after = await notesOf(page);
    found.delays.push(Math.max(0, ...after.keyDelays.slice(before.keyDelays.length)));
    found.durations.push(Math.max(0, ...after.keyDurations.slice(before.keyDurations.length)));
    found.blocks.push(await blocks.stop());
    await page.context().close();
  }
  return found;
}

async function tableRow(browser: Browser, address: string): Promise<ClientRow> {
  const page = await browser.newPage({ viewport: WINDOW });
  await allowProbes(page);
  await page.goto(`${address}/n/${TABLE.key}/stakeholders`);
  await page.locator('[data-grid] [data-row]').first().waitFor();
  await page.waitForTimeout(1_500);
  const frames = await repeated(() => framesWhileScrolling(page, WATCHED_MS));
  await page.context().close();
  const size = `${TABLE.stakeholders.toLocaleString('en-GB')} rows`;
  return {
    what: 'scrolling Stakeholders',
    size,
    unit: 'frames a second',
    timing: timingOf(frames),
    target: '30 or more',
  };
}

/** Every script that the first view loads, as small as the server would send it. */
async function scriptRow(browser: Browser, address: string): Promise<ClientRow> {
  const page = await browser.newPage({ viewport: WINDOW });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(`${address}/n/${TABLE.key}/overview`, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await page.context().close();
  return {
    what: 'script of the first view (gzip)',
    size: `${bodies.length} files`,
    unit: 'kB',
    timing: timingOf([bytes / 1000]),
    target: 'less than 300',
  };
}

/** How much a view jumps while it loads: the sum of Chromium's layout shifts, 0 for none. */
async function shiftRow(browser: Browser, address: string, view: (typeof VIEWS)[number]): Promise<ClientRow> {
  const shifts = await repeated(async () => {
    const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' });
    const page = await context.newPage();
    await watchFromTheStart(page);
    await page.goto(`${address}/n/${MAPS[0]?.key}/${view}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1_000);
    const { shift } = await notesOf(page);
    await context.close();
    return shift;
  });
  return { what: `layout shift, ${view}`, size: '', unit: '', timing: timingOf(shifts), target: '0.1 or less' };
}

async function repeated(measure: () => Promise<number>): Promise<readonly number[]> {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return values;
}
