import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { canvasOf, saidOn } from './accessibility/map-page.js';
import { accessibilityFaults, describeInBrowser, settled, soon } from './browser.js';

const MAP = '/n/example/map';

interface Drawn {
  readonly nodes: readonly string[];
  readonly ties: readonly string[];
}
interface GraphAnswer {
  readonly network: {
    readonly graph: {
      readonly nodes: readonly { readonly key: string }[];
      readonly ties: readonly { readonly key: string }[];
      readonly groups: readonly { readonly part: string; readonly label: string; readonly count: number }[];
    };
  };
}

const GRAPH = `query Graph($limit: Int, $parts: [String!]) {
  network(key: "example") { graph(limit: $limit, parts: $parts) { nodes { key } ties { key } groups { part label count } } }
}`;

describeInBrowser('the map', (product) => {
  it('opens on groups, and opens one into its members in place', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(MAP);
    await settled(page);
    const { network } = await product().ask<GraphAnswer>(GRAPH, { limit: 300 });
    const heading = page.getByText(`${network.graph.groups.length} groups:`);
    await heading.waitFor();

    await canvasOf(page).focus();
    const largest = [...network.graph.groups].sort((a, b) => b.count - a.count)[0];
    await soon(() => saidOn(page)).toBe(`${largest?.label}, group of ${largest?.count}, closed; Enter opens it`);
    await page.keyboard.press('Enter');
    await soon(() => page.url()).toContain(`open=${encodeURIComponent(largest?.part ?? '')}`);
    await settled(page);
    await page.getByText(new RegExp(`all ${largest?.count} stakeholders`, 'u')).waitFor();

    await page.goBack();
    await heading.waitFor();
  });

  it('lists what it draws, and nothing else', async () => {
    const page = await product().newPage();
    for (const [search, limits] of [
      ['mode=people', { limit: 300 }],
      ['open=practitioner', { limit: 300, parts: ['practitioner'] }],
    ] as const) {
      await page.goto(`${MAP}?${search}&show=list`);
      await settled(page);
      const { network } = await product().ask<GraphAnswer>(GRAPH, limits);
      const listed = await listedOn(page);
      expect(new Set(listed.nodes)).toEqual(new Set(network.graph.nodes.map((node) => node.key)));
      expect(new Set(listed.ties)).toEqual(new Set(network.graph.ties.map((tie) => tie.key)));
    }
  });

  it('is walked through by keys: one tab stop, near neighbours, ties, and the panel', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people`);
    await settled(page);
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, \d+ links?/u);
    const start = await saidOn(page);
    await page.keyboard.press('ArrowRight');
    await soon(() => saidOn(page)).not.toBe(start);
    await page.keyboard.press(']');
    expect(await saidOn(page)).toMatch(/^1 of \d+: /u);
    await page.keyboard.press('.');
    const name = (await saidOn(page)).split(', organisation')[0]?.split(', person')[0] ?? '';
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    await panel.getByRole('heading', { name, exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    await canvasOf(page).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom in');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom in');
  });

  it('says each place of a quick walk, the last one last', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people`);
    await settled(page);
    await canvasOf(page).focus();
    for (let step = 0; step < 20; step += 1) await page.keyboard.press(step % 2 === 0 ? 'ArrowDown' : 'ArrowLeft');
    const last = await saidOn(page);
    await page.keyboard.press(']');
    await page.keyboard.press('Escape');
    if (!last.startsWith('Nothing')) expect(await saidOn(page)).toBe(last);
  });

  it('brings the address, the selection and the overlay back', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people&arrange=tiers&overlay=gaps&select=abc`);
    await settled(page);
    await page.getByRole('group', { name: 'Selected: Ashvale Borough Council' }).waitFor();
    await page.getByRole('heading', { name: 'Suggested introductions' }).waitFor();
    expect(await page.getByRole('button', { name: /Arranged/u }).textContent()).toContain('By tier');
    expect(await page.getByRole('checkbox', { name: 'Gaps' }).isChecked()).toBe(true);
  });

  it('brings out whom a finding concerns, says so, and shows everything alike again', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto('/n/example/overview');
    const finding = page.getByRole('article').filter({ hasText: 'cannot reach the rest of the network' });
    const [concerned = ''] = (await finding.getByRole('link').allTextContents()) ?? [];
    await finding.getByRole('link', { name: 'Show on the map' }).click();
    const said = page.getByRole('status').filter({ hasText: 'Brought out' });
    await said.waitFor();
    expect(await said.textContent()).toContain(concerned);
    expect(new URL(page.url()).searchParams.getAll('focus').length).toBeGreaterThan(1);

    await page.getByRole('button', { name: 'Show everything alike' }).click();
    await soon(() => said.count()).toBe(0);
    expect(new URL(page.url()).searchParams.has('focus')).toBe(false);
  });

  it('brings out the two groups of a gap', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto('/n/example/gaps?cell=["practitioner","policymaker"]');
    await page.getByRole('link', { name: 'Show on the map' }).click();
    await page.getByText('Brought out: Practitioners and Policymakers. The rest is faded.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('saves a picture with its title, legend, filter, date and data version', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people&tier=local`);
    await settled(page);
    await page.getByRole('button', { name: 'Save picture' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /As SVG/u }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const svg = Buffer.concat(chunks).toString('utf8');
    for (const words of ['Map of Ashvale', 'Practitioners', 'Filter: tier is local.', 'Data version', 'Person']) {
      expect(svg).toContain(words);
    }
  });

  it('sizes and colours by any measure, says so in the legend, the list and the saved picture', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
    await page.goto(`${MAP}?mode=people&size=betweenness&colour=measure:constraint~weighted`);
    await settled(page);
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByText('Colour: constraint (weighted)').waitFor();
    await legend.getByText('Size: betweenness').waitFor();
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, betweenness [\d,.]+, constraint \(weighted\) [\d.]+$/u);

    await page.getByRole('button', { name: 'Measure for the size: Betweenness' }).click();
    await page.getByRole('searchbox', { name: 'Search the measures' }).fill('nearness');
    await page.getByRole('option', { name: /^Harmonic closeness/u }).click();
    await soon(() => page.url()).toContain('size=harmonic-closeness');
    await legend.getByText('Size: harmonic closeness').waitFor();

    await page.getByRole('button', { name: 'Save picture' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /As SVG/u }).click(),
    ]);
    const svg = Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8');
    expect(svg).toContain('Colour: constraint (weighted)');
    expect(svg).toContain('Size: harmonic closeness');

    await page.getByRole('button', { name: 'Show as a list' }).click();
    const first = page.locator('[data-graph-list] tr[data-node]').first();
    await page.getByRole('columnheader', { name: 'Colour: constraint (weighted)' }).waitFor();
    expect(await first.locator('td').last().textContent()).toMatch(/^[\d.]+$/u);
  });

  it('says which measure of the address it cannot show', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people&size=betweeness`);
    await settled(page);
    await page.getByText('There is no measure “betweeness”. Did you mean “betweenness”?').waitFor();
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault that axe knows, in %s', async (colorScheme) => {
    const page = await product().newPage({ colorScheme, reducedMotion: 'reduce' });
    for (const search of [
      '',
      '?open=practitioner',
      '?mode=people&overlay=gaps&select=abc',
      '?mode=people&show=list&size=degree',
      '?mode=people&colour=measure:degree',
    ]) {
      await page.goto(`${MAP}${search}`);
      await settled(page);
      expect(await accessibilityFaults(page), search).toEqual([]);
    }
  });
});

async function listedOn(page: Page): Promise<Drawn> {
  const list = page.locator('[data-graph-list]');
  await list.waitFor();
  return list.evaluate((element) => ({
    nodes: [...element.querySelectorAll<HTMLElement>('[data-node]')]
      .map((row) => row.dataset.node ?? '')
      .filter((key) => !key.startsWith('\ue000')),
    ties: [...element.querySelectorAll<HTMLElement>('[data-tie]')].map((row) => row.dataset.tie ?? ''),
  }));
}
