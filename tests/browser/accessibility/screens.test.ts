import { readPdf } from '@footbridge/server/paper/pdf/read-pdf.fixture';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, settled } from '../browser.js';

const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;

/** Ten screens, as a screen reader is told of them. `npx vitest run -u` writes them anew after a change that is meant. */
const SCREENS = [
  { name: 'overview', at: '/n/example/overview', part: 'main' },
  { name: 'shell', at: '/n/example/about', part: 'header, nav' },
  { name: 'map', at: '/n/example/map?mode=people', part: 'main' },
  { name: 'map as a list', at: '/n/example/map?show=list', part: 'main' },
  { name: 'bridges', at: '/n/example/bridges', part: 'main' },
  { name: 'gaps with a story', at: '/n/example/gaps?cell=["practitioner","policymaker"]', part: 'main' },
  { name: 'measures', at: '/n/example/measures?tab=network', part: 'main' },
  { name: 'stakeholders', at: '/n/example/stakeholders?text=Northgate', part: 'main' },
  { name: 'import', at: '/import', part: 'main' },
  { name: 'accessibility', at: '/accessibility', part: 'main' },
] as const;

/** What is different from one day and one start to the next. */
function steady(snapshot: string): string {
  return snapshot
    .replace(
      /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}(?:,? (?:at )?\d{1,2}:\d{2})?/gu,
      '(day)',
    )
    .replace(/data version \d+/giu, 'data version (number)')
    .replace(/^(\s*- \/url:).*$/gmu, '$1 (address)');
}

const PAGES = [
  '/n/example/overview',
  '/n/example/map',
  '/n/example/bridges',
  '/n/example/gaps',
  '/n/example/measures',
  '/n/example/stakeholders',
  '/n/example/history',
  '/n/example/saved',
  '/n/example/report',
  '/n/example/about',
  '/n/example/accessibility',
  '/accessibility',
  '/import',
  '/n/nowhere/overview',
  '/no/such/page',
] as const;

const levelsOf = (page: Page): Promise<readonly number[]> =>
  page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));

describeInBrowser('screens as they are told', (product) => {
  it.each(SCREENS)('A-19 tells of $name what it told before', async ({ name, at, part }) => {
    const page = await product().newPage(still);
    await page.goto(at);
    await settled(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const parts = await page.locator(part).all();
    const told = await Promise.all(parts.map((one) => one.ariaSnapshot()));
    await expect(steady(told.join('\n'))).toMatchFileSnapshot(`./screens/${name.replaceAll(' ', '-')}.yaml`);
  });

  it('A-22 has a language, a title of its own and headings in order on each page', async () => {
    const page = await product().newPage(still);
    const titles = new Map<string, string>();
    for (const place of PAGES) {
      await page.goto(place);
      await settled(page);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
      const title = await page.title();
      expect(titles.get(title), place).toBeUndefined();
      titles.set(title, place);
      const levels = await levelsOf(page);
      expect(
        levels.filter((level) => level === 1),
        place,
      ).toHaveLength(1);
      for (const [at, level] of levels.entries()) {
        expect(level - (levels[at - 1] ?? 0), `${place}: ${levels.join(' ')}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('A-23 hands out the report as a tagged PDF with language and title, and the tables as CSV', async () => {
    const report = await fetch(`${product().address}/networks/example/report?format=pdf`);
    const { title, lang, structure } = await readPdf(new Uint8Array(await report.arrayBuffer()));
    expect(title).toMatch(/^Report on Ashvale/u);
    expect(lang).toBe('en-GB');
    expect(structure.map(({ role }) => role)).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'L', 'LI']));
    const tables = await fetch(`${product().address}/networks/example/export?format=csv`);
    expect(tables.headers.get('content-type')).toMatch(/zip|csv/u);
  });

  it('A-22 has a link past the menus, first of all', async () => {
    const page = await product().newPage(still);
    await page.goto('/n/example/gaps');
    await settled(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
