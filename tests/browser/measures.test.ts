import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled, soon } from './browser.js';

const MEASURES = '/n/example/measures';

const ranking = (page: Page) => page.getByRole('region', { name: /^Ranking by/u });

interface Ranked {
  readonly network: {
    readonly measure: {
      readonly rows: {
        readonly nodes: readonly {
          readonly rank: number;
          readonly tied: boolean;
          readonly stakeholder: { readonly key: string; readonly name: string };
        }[];
      };
    };
  };
}
const RANKED = `query Ranked($measure: ID!, $options: MeasureOptions) {
  network(key: "example") {
    measure(id: $measure, options: $options) { rows(first: 50) { nodes { rank tied stakeholder { key name } } } }
  }
}`;

describeInBrowser('the measures', (product) => {
  it('shows what a measure tells, its ranking with ties as ties, and how it is spread', async () => {
    const page = await product().newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${MEASURES}?measure=degree`);
    await settled(page);
    await page.getByText('How many others a stakeholder is tied to.').waitFor();
    const { network } = await product().ask<Ranked>(RANKED, { measure: 'degree' });
    const wanted = network.measure.rows.nodes.map(({ rank, tied, stakeholder }) => [
      `${tied ? '=' : ''}${rank}`,
      stakeholder.name,
    ]);
    const shown = await ranking(page)
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('td')?.textContent?.replace(/\D+$/u, '') ?? '',
          row.querySelector('th a')?.textContent ?? '',
        ]),
      );
    expect(shown).toEqual(wanted);
    expect(wanted.some(([rank]) => rank?.startsWith('='))).toBe(true);
    await page.getByRole('img', { name: /^Distribution of degree over 116 stakeholders/u }).waitFor();
  });

  it('is chosen by keyboard alone, out of what a search finds', async () => {
    const page = await product().newPage();
    await page.goto(MEASURES);
    await settled(page);
    await page.getByRole('button', { name: 'Measure: Betweenness' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox', { name: 'Search the measures' }).waitFor();
    // A popover has a button to leave it beside its dialog, for screen readers alone: no landmark holds that.
    const faults = await accessibilityFaults(page);
    expect(faults.filter((fault) => !fault.startsWith('region '))).toEqual([]);
    await page.keyboard.type('articulation');
    await page.getByRole('option', { name: /Cut-points/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await soon(() => page.url()).toContain('measure=cut-points');
    await page.getByRole('button', { name: 'Measure: Cut-points' }).waitFor();
  });

  it('keeps options in the address, and refuses a number out of bounds', async () => {
    const page = await product().newPage();
    await page.goto(`${MEASURES}?measure=communities`);
    await settled(page);
    await page.getByText('Count the strength of ties').click();
    await soon(() => page.url()).toContain('measure=communities%7Eweighted%3Dyes');
    const resolution = page.getByLabel('Resolution');
    await resolution.fill('0');
    await page.getByText('Type a number above 0 and up to 1000.').waitFor();
    await resolution.fill('1.5');
    await page.keyboard.press('Enter');
    await soon(() => page.url()).toContain('resolution%3D1.5');
    await page.goBack();
    await soon(() => resolution.inputValue()).toBe('1');
  });

  it('marks whoever is asked for in the picture, and opens the panel from a name', async () => {
    const page = await product().newPage();
    await page.goto(`${MEASURES}?measure=betweenness`);
    await settled(page);
    await page.getByRole('combobox', { name: 'Mark someone' }).fill('Ashvale Borough');
    await page
      .getByRole('option', { name: /^Ashvale Borough Council/u })
      .first()
      .click();
    await soon(() => page.url()).toContain('select=abc');
    await page.getByRole('img', { name: /Ashvale Borough Council has [\d,.]+\.$/u }).waitFor();
    await page.getByText('The same as a table').click();
    await page.getByRole('region', { name: 'Distribution of betweenness' }).waitFor();
    await ranking(page).locator('[data-stakeholder="abc"]').click();
    await page.getByRole('complementary', { name: 'Stakeholder' }).waitFor();
  });

  it('shows pairs of groups as a table, sets by how many they hold, pairs and ties by their ends', async () => {
    const page = await product().newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${MEASURES}?measure=gap-z&by=tier`);
    await settled(page);
    const matrix = page.getByRole('region', { name: 'Gap (z) of every two parts' });
    expect(await matrix.locator('thead th').allTextContents()).toEqual(['Central', 'Regional', 'Local']);
    expect(await matrix.locator('tbody td').count()).toBe(9);

    await page.goto(`${MEASURES}?measure=key-players-fragmentation`);
    await settled(page);
    await page.getByRole('heading', { name: 'One alone' }).waitFor();
    await page.getByRole('heading', { name: '2 together' }).waitFor();

    for (const measure of ['adamic-adar', 'tie-betweenness']) {
      await page.goto(`${MEASURES}?measure=${measure}`);
      await settled(page);
      expect(await ranking(page).locator('tbody tr').first().getByRole('link').count(), measure).toBe(2);
    }
  });

  it('lists every number of the whole network with what it tells and where it leads', async () => {
    const page = await product().newPage();
    await page.goto(`${MEASURES}?tab=network`);
    await settled(page);
    await soon(() => page.getByText('…', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: /^0\.0468: what density means/u }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'All about density' }).click();
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('measure-density');
  });

  it('says which words of the address mean nothing, and shows the rest', async () => {
    const page = await product().newPage();
    await page.goto(`${MEASURES}?measure=betweeness&tab=everything`);
    await settled(page);
    const note = await page.getByRole('note', { name: 'About this address' }).textContent();
    expect(note).toContain('There is no measure “betweeness”. Did you mean “betweenness”?');
    expect(note).toContain('“tab” is to be one, network, compare, not “everything”');
    await page.getByRole('button', { name: 'Measure: Betweenness' }).waitFor();
  });

  it('says that values are of the version before, quietly, until the current ones come', async () => {
    const page = await product().newPage();
    let stale = true;
    await changeAnswers(page, (provenance) => ({ ...provenance, stale }));
    await page.goto(`${MEASURES}?measure=degree`);
    const note = page.getByText('As of the change before; being recomputed.');
    await note.waitFor();
    await ranking(page).waitFor();
    stale = false;
    await soon(() => note.count()).toBe(0);
  });

  it('shows an estimate as one, with its error, and computes exactly when asked', async () => {
    const page = await product().newPage();
    const error = 'For the 20 leading ones the standard error is about 10%.';
    await changeAnswers(page, (provenance) =>
      page.url().includes('exact') ? provenance : { ...provenance, exact: false, error },
    );
    await page.goto(`${MEASURES}?measure=betweenness`);
    await page.getByText(error).waitFor();
    await page.getByRole('button', { name: 'Compute exactly' }).click();
    await soon(() => page.url()).toContain('measure=betweenness%7Eexact%3Dyes');
    await soon(() => page.getByText(error).count()).toBe(0);
    await page.getByText(/, exactly, seed 1\.|, exactly\./u).waitFor();
  });

  it('takes the values along with where they come from', async () => {
    const page = await product().newPage();
    await page.goto(`${MEASURES}?measure=betweenness~normalised&tier=local`);
    await settled(page);
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Excel workbook/u }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/u);
    const asked = new URL(download.url()).searchParams;
    expect(asked.getAll('measure')).toEqual(['betweenness']);
    expect(JSON.parse(asked.get('options') ?? '')).toEqual({ normalised: true });
    expect(JSON.parse(asked.get('filter') ?? '')).toEqual({ tiers: ['local'] });
  });
});

describeInBrowser('two measures side by side', (product) => {
  it('says how far they agree, and names every point by keyboard and in a table', async () => {
    const page = await product().newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${MEASURES}?tab=compare`);
    await settled(page);
    await page.getByText(/^Degree and betweenness put stakeholders in/u).waitFor();
    const scatter = page.getByRole('application', { name: 'Degree and Betweenness of 116 stakeholders' });
    expect(await scatter.locator('circle').count()).toBeGreaterThanOrEqual(116);
    await scatter.focus();
    const said = page.getByText(/: Degree [\d.]+ \(.+\), Betweenness [\d,.]+ \(.+\)\.$/u);
    const first = await said.textContent();
    await page.keyboard.press('ArrowLeft');
    await soon(() => said.textContent()).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Stakeholder' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Every point of the picture' }).getByText('Places apart').waitFor();
    await page.getByText('50 stakeholders of 116 listed.').waitFor();
  });

  it('keeps names in the picture off each other', async () => {
    const page = await product().newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${MEASURES}?tab=compare&x=constraint&y=harmonic-closeness`);
    await settled(page);
    const boxes = await page
      .getByRole('application')
      .locator('text[class*="label"]')
      .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().toJSON()));
    expect(boxes.length).toBeGreaterThan(3);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart).toBe(true);
      }
    }
  });

  it('saves the picture and the values', async () => {
    const page = await product().newPage();
    await page.goto(`${MEASURES}?tab=compare`);
    await settled(page);
    await page.getByRole('button', { name: 'Export' }).click();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Picture as SVG/u }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('example-degree-betweenness-v1.svg');
    const stream = await picture.createReadStream();
    const svg = Buffer.concat(await stream.toArray()).toString('utf8');
    expect(svg).toContain('Degree and Betweenness');
    expect(svg).toContain('data version 1');
    await page.getByRole('button', { name: 'Export' }).click();
    const [print] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Picture as PDF/u }).click(),
    ]);
    const pdf = Buffer.concat(await (await print.createReadStream()).toArray()).toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
  });

  const looks = [
    { name: 'light', options: { colorScheme: 'light', viewport: { width: 1440, height: 900 } } },
    { name: 'dark on a telephone', options: { colorScheme: 'dark', viewport: { width: 390, height: 844 } } },
  ] as const;
  it.each(looks)('has no accessibility fault that axe knows and fits, in $name', async ({ options }) => {
    const page = await product().newPage(options);
    const searches = [
      '',
      '?tab=network',
      '?tab=compare',
      '?measure=gap-z',
      '?measure=key-players-reach',
      '?measure=no',
    ];
    for (const search of searches) {
      await page.goto(`${MEASURES}${search}`);
      await settled(page);
      expect(await accessibilityFaults(page), search).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, search).toBeLessThanOrEqual(options.viewport.width);
    }
  });
});

type Provenance = Readonly<Record<string, unknown>>;

/** Lets the server's answers about one measure say something else of how they were computed. */
async function changeAnswers(page: Page, change: (provenance: Provenance) => Provenance): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query MeasureValues')) return route.continue();
    const response = await route.fetch();
    const answer = await response.json();
    const { measure } = answer.data.network;
    measure.provenance = change(measure.provenance);
    await route.fulfill({ response, json: answer });
  });
}
