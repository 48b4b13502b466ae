import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnServer } from '../acceptance/spawned-server.js';
import { BROWSER_FLAGS, BROWSER_PLACES, browserPath } from './chromium.js';

const executable = browserPath();
const built = existsSync(new URL('../../client/dist/index.html', import.meta.url));
const required = process.env.CI === 'true';

/** The product in a browser of its own: a server on an empty folder, and the pages opened on it. */
export interface Product {
  readonly address: string;
  /** A new page with nothing kept; what goes wrong in it is noted in `faults`, but for answers that are made to fail. */
  newPage(options?: BrowserContextOptions & { readonly withFailures?: boolean }): Promise<Page>;
  /** What no page may do: errors, refusals of the content policy, requests that leave the machine. */
  readonly faults: readonly string[];
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Kills the server, as a machine that loses power does; the pages stay open. */
  killServer(): Promise<void>;
  /** Starts it again at the same address, with what it kept. */
  restartServer(): Promise<void>;
}

/**
 * A suite that needs a browser. Where there is none it is left out and one line says so; with CI=true it fails.
 * The example network is there, as on every first start.
 */
export function describeInBrowser(title: string, suite: (product: () => Product) => void): void {
  if (executable === undefined && !required) {
    console.log(`Not tried, for no Chromium was found: ${title}.`);
    describe.skip(title, () => suite(() => fail('no browser')));
    return;
  }
  describe(title, () => {
    let started: StartedProduct | null = null;
    beforeAll(async () => {
      started = await startProduct();
    }, 60_000);
    afterAll(() => started?.stop());
    suite(() => started ?? fail('the product did not start'));
    it('leaves no error in the page and no request to elsewhere', ({ expect }) => {
      expect(started?.faults).toEqual([]);
    });
  });
}

interface StartedProduct extends Product {
  stop(): Promise<void>;
}

async function startProduct(): Promise<StartedProduct> {
  if (executable === undefined) fail(`Chromium is in none of ${BROWSER_PLACES.join(', ')}`);
  if (!built) fail('client/dist is missing: run `pnpm --filter @footbridge/client build` first');
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-browser-'));
  let server = spawnServer({ PORT: '0', DATA_DIR: folder });
  const address = await server.address();
  const browser = await chromium.launch({ executablePath: executable, args: BROWSER_FLAGS });
  const faults: string[] = [];
  return {
    address,
    faults,
    newPage: (options) => openPage(browser, address, faults, options),
    ask: (query, variables = {}) => ask(address, query, variables),
    killServer: async () => {
      server.process.kill('SIGKILL');
      await server.exit;
    },
    restartServer: async () => {
      server = spawnServer({ PORT: new URL(address).port, DATA_DIR: folder });
      await server.address();
    },
    stop: async () => {
      await browser.close();
      server.process.kill('SIGTERM');
      await server.exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type PageOptions = Parameters<Product['newPage']>[0];

async function openPage(browser: Browser, address: string, faults: string[], options: PageOptions = {}): Promise<Page> {
  const { withFailures = false, ...looks } = options;
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB', ...looks });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error in the page: ${error.message}`));
  page.on('console', (message) => {
    const made = withFailures && /^(?:Failed to load resource|WebSocket connection to)/u.test(message.text());
    if (message.type() === 'error' && !made) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== address && url.protocol !== 'data:' && url.protocol !== 'blob:') {
      faults.push(`request to elsewhere: ${request.url()}`);
    }
  });
  return page;
}

async function ask<Data>(address: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors !== undefined) fail(JSON.stringify(errors));
  return data;
}

const AXE = createRequire(import.meta.url)('axe-core') as { readonly source: string };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands, one line a fault with the element it found it at. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // What the bar at the top covers while the page is scrolled down is no fault.
  await page.evaluate(() => window.scrollTo(0, 0));
  // Evaluated, not added as a script: the content policy refuses those, as it should.
  await page.evaluate(AXE.source);
  return page.evaluate(async (values) => {
    interface Axe {
      run(options: unknown): Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly help: string;
          readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
        }[];
      }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  }, RULES);
}

/** What is to become true soon: the server and the page take their time on a busy machine. */
export function soon<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 15_000 });
}

/** Waits until nothing is being loaded and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [data-loading]') === null);
}

function fail(words: string): never {
  throw new Error(words);
}
