import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled } from '../browser.js';

const NETWORK = '/n/example';

const LOOKS = [
  { name: 'light', options: { colorScheme: 'light', viewport: { width: 1440, height: 900 } } },
  { name: 'dark', options: { colorScheme: 'dark', viewport: { width: 1024, height: 800 } } },
  { name: 'high contrast', options: { contrast: 'more', viewport: { width: 1440, height: 900 } } },
] as const;

const VIEWS = [
  '/overview',
  '/overview?panel=abc',
  '/map',
  '/map?mode=people',
  '/map?mode=people&show=list',
  '/bridges',
  '/gaps',
  '/gaps?cell=["practitioner","policymaker"]',
  '/measures',
  '/measures?tab=network',
  '/measures?tab=compare',
  '/stakeholders',
  '/stakeholders?tab=ties',
  '/history',
  '/about',
  '/accessibility',
] as const;

/** A state that is reached by acting on a page. */
interface ActedState {
  readonly name: string;
  readonly at: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const STATES: readonly ActedState[] = [
  { name: 'the search, empty', at: '/overview', act: (page) => page.keyboard.press('/') },
  {
    name: 'the search with what it found',
    at: '/map',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('tier');
      await page.getByRole('menuitem', { name: /^Tier: Regional/u }).waitFor();
    },
  },
  {
    name: 'the search that found nothing',
    at: '/map',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('zzzz');
      await page.getByText('Nothing fits.', { exact: false }).waitFor();
    },
  },
  { name: 'the help', at: '/gaps', act: (page) => page.keyboard.press('?') },
  { name: 'the filter', at: '/gaps', act: (page) => button(page, 'Filter…') },
  { name: 'the menu of networks', at: '/gaps', act: (page) => button(page, /^Network: /u) },
  { name: 'the menu of appearances', at: '/gaps', act: (page) => button(page, /^Appearance: /u) },
  { name: 'the groupings', at: '/gaps', act: (page) => button(page, /Grouped by/u) },
  {
    name: 'a definition',
    at: '/overview',
    act: async (page) => {
      await button(page, /what density means/u);
      await page.getByRole('dialog').getByText('Formula').waitFor();
    },
  },
  { name: 'the columns of the table', at: '/stakeholders', act: (page) => button(page, 'Choose columns') },
  { name: 'a new stakeholder', at: '/stakeholders', act: (page) => button(page, /^Add a stakeholder/u) },
  { name: 'a new tie', at: '/stakeholders?tab=ties', act: (page) => button(page, /^Add a tie/u) },
  {
    name: 'renaming and deleting the network',
    at: '/history',
    act: async (page) => {
      await button(page, /^Network: /u);
      await page.getByRole('menuitem', { name: /^Rename or delete/u }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'pasting from a spreadsheet',
    at: '/../../import',
    act: async (page) => {
      await button(page, /^Paste/u);
      await page.getByRole('dialog').waitFor();
    },
  },
];

const PLACES_WITHOUT_VIEW = ['/import', '/accessibility', '/n/nowhere/overview', '/no/such/page'] as const;

describeInBrowser('axe', (product) => {
  it.each(LOOKS)('A-01 finds no fault in any view, in $name', async ({ options }) => {
    const page = await product().newPage({ ...options, reducedMotion: 'reduce' });
    for (const view of VIEWS) {
      await page.goto(`${NETWORK}${view}`);
      await settled(page);
      expect(await accessibilityFaults(page), view).toEqual([]);
    }
  });

  it('A-01 finds no fault in what opens over a view', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
    for (const { name, at, act } of STATES) {
      await page.goto(`${NETWORK}${at}`);
      await settled(page);
      await act(page);
      await settled(page);
      expect(await accessibilityFaults(page), name).toEqual([]);
    }
  });

  it('A-01 finds no fault in pages without a network, and in what is said where there is nothing', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    for (const place of [...PLACES_WITHOUT_VIEW, '/n/example/map?text=zzzz', '/n/example/gaps?by=teir']) {
      await page.goto(place);
      await settled(page);
      await page.getByRole('heading').first().waitFor();
      expect(await accessibilityFaults(page), place).toEqual([]);
    }
    await product().ask('mutation { createNetwork(input: { key: "empty", name: "Empty" }) { userErrors { code } } }');
    await page.goto('/n/empty/overview');
    await page.getByRole('heading', { name: 'This network is empty so far' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('A-01 finds no fault while a view waits, and where the server is gone', async () => {
    const page = await product().newPage({ withFailures: true, reducedMotion: 'reduce' });
    await page.goto(`${NETWORK}/about`);
    await settled(page);
    await page.route('**/graphql', () => undefined);
    await page.getByRole('link', { name: 'Bridges' }).click();
    await page.getByText('Loading', { exact: false }).first().waitFor({ state: 'attached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await page.getByRole('link', { name: 'Gaps' }).click();
    await page.getByRole('alert').first().waitFor({ timeout: 15_000 });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
