import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled, soon } from './browser.js';

const TABLE = '/n/example/stakeholders';

const heads = (page: Page) =>
  page.locator('th[data-head]').evaluateAll((all) => all.map((head) => (head as HTMLElement).dataset.head));
const head = (page: Page, id: string) => page.locator(`th[data-head="${id}"]`);
const cell = (page: Page, row: number, field: string) => page.locator(`[data-row="${row}"][data-field="${field}"]`);
const rowCount = async (page: Page) => Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
const tick = (page: Page, row: number) => page.locator(`[data-row="${row}"][data-column="0"] input`);

interface People {
  readonly network: {
    readonly stakeholders: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly key: string; readonly tier: string | null; readonly topics: string[] }[];
    };
  };
}
const people = (text: string, network = 'example') =>
  `{ network(key: "${network}") { stakeholders(first: 200, filter: { text: "${text}" }) { totalCount nodes { key tier topics } } } }`;

/** Three by the same first name, which no one in the example has. */
const ADD = `mutation { saveStakeholders(input: { network: "example", edits: [
  { key: "quill-a", name: "Quill Alder", tier: "local" },
  { key: "quill-b", name: "Quill Beech", tier: "local" },
  { key: "quill-c", name: "Quill Cherry" }
] }) { userErrors { message } } }`;
const REMOVE = `mutation { removeStakeholders(input: { network: "example", stakeholders: [
  { key: "quill-a" }, { key: "quill-b" }, { key: "quill-c" }
] }) { userErrors { message } } }`;

describeInBrowser('the columns of the table', (product) => {
  const open = async (search = '') => {
    const page = await product().newPage();
    await page.goto(`${TABLE}${search}`);
    await settled(page);
    return page;
  };

  it('are moved, resized and kept at the left by keyboard, and the address shows another the same', async () => {
    const page = await open();
    await head(page, 'tier').focus();
    await page.keyboard.press('Control+ArrowLeft');
    await soon(async () => (await heads(page)).slice(0, 4)).toEqual(['name', 'kind', 'tier', 'group']);
    await page.keyboard.press('Shift+ArrowRight');
    await soon(() => page.url()).toContain('width=96%3Atier');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('menu', { name: 'Column Tier' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Keep at the left' }).click();
    await soon(async () => (await heads(page)).slice(0, 2)).toEqual(['name', 'tier']);
    await soon(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.head)).toBe('tier');

    const other = await product().newPage();
    await other.goto(page.url());
    await settled(other);
    expect(await heads(other)).toEqual(await heads(page));
    expect((await head(other, 'tier').boundingBox())?.width).toBeCloseTo(96, 0);

    await head(page, 'tier').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('menuitem', { name: 'Reset all columns' }).click();
    await soon(() => page.url()).not.toContain('width=');
    await soon(async () => (await heads(page)).slice(0, 4)).toEqual(['name', 'kind', 'group', 'tier']);
  });

  it('are dragged to their place and their width, and fitted by a double click', async () => {
    const page = await open();
    await head(page, 'place').locator('[draggable]').dragTo(head(page, 'kind'));
    await soon(async () => (await heads(page)).slice(0, 3)).toEqual(['name', 'place', 'kind']);
    const edge = page.locator('[data-resize="place"]');
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 83, box.y + 10, { steps: 4 });
    await page.mouse.up();
    await soon(async () => Math.round((await head(page, 'place').boundingBox())?.width ?? 0)).toBe(192);
    await edge.dblclick();
    await soon(async () => (await head(page, 'place').boundingBox())?.width).toBeLessThan(150);
    const cut = await page
      .locator('[data-field="place"] span')
      .evaluateAll((all) => all.filter((words) => words.scrollWidth > words.clientWidth).length);
    expect(cut).toBe(0);
  });

  it('stay in sight at the left while the rest is scrolled', async () => {
    const page = await open(
      '?column=name&column=source&column=topics&column=key&column=validFrom&column=validTo&width=600:source',
    );
    await page.locator('[data-grid]').evaluate((grid) => grid.scrollTo(600, 0));
    const grid = (await page.locator('[data-grid]').boundingBox())!;
    const name = (await cell(page, 0, 'name').boundingBox())!;
    expect(name.x - grid.x).toBeLessThan(60);
    expect((await cell(page, 0, 'source').boundingBox())!.x).toBeLessThan(grid.x);
    // A cell that is walked to comes out from under the names.
    await cell(page, 0, 'topics').focus();
    await page.keyboard.press('ArrowLeft');
    await soon(async () => {
      const [named, walked] = await Promise.all([
        cell(page, 0, 'name').boundingBox(),
        cell(page, 0, 'source').boundingBox(),
      ]);
      return walked!.x - named!.x - named!.width;
    }).toBeGreaterThanOrEqual(-1);
  });

  it('filter from their titles, in the words of the filter bar', async () => {
    const page = await open();
    await head(page, 'tier').getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Filter…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Filter by Tier' });
    await dialog.getByText('Regional').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('list', { name: 'Conditions' }).getByText('Tier: Regional').waitFor();
    await settled(page);
    await soon(async () => new Set(await page.locator('td[data-field="tier"]').allTextContents())).toEqual(
      new Set(['Regional']),
    );
    expect(await head(page, 'tier').getAttribute('aria-label')).toBe('Tier, filtered');

    await head(page, 'measure:degree').getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Filter…' }).click();
    await page.getByLabel('At least').fill('5');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Degree at least 5').waitFor();
    await settled(page);
    const degrees = () => page.locator('td[data-field="measure:degree"]').allTextContents();
    await soon(async () => Math.min(...(await degrees()).map(Number))).toBeGreaterThanOrEqual(5);
  });
});

describeInBrowser('many stakeholders at once', (product) => {
  const withQuills = async () => {
    await product().ask(ADD);
    const page = await product().newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${TABLE}?text=Quill`);
    await settled(page);
    return page;
  };
  const tiers = async () =>
    (await product().ask<People>(people('Quill'))).network.stakeholders.nodes.map((one) => one.tier);

  it('are chosen with Shift and all together, edited as one change, and taken back with one click', async () => {
    const page = await withQuills();
    await tick(page, 0).click();
    await tick(page, 2).click({ modifiers: ['Shift'] });
    const bar = page.getByRole('group', { name: 'What is selected' });
    await bar.getByText('3 stakeholders selected').waitFor();
    await bar.getByRole('button', { name: 'Edit a field' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit a field' });
    await dialog.getByRole('button', { name: /Field/u }).click();
    await page.getByRole('option', { name: 'Tier' }).click();
    await dialog.getByRole('button', { name: /New value/u }).click();
    await page.getByRole('option', { name: 'Regional' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save for 3 stakeholders' }).click();
    await page.getByText('Changed 3 stakeholders: tier.').waitFor();
    expect(await tiers()).toEqual(['regional', 'regional', 'regional']);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await soon(tiers).toEqual(['local', 'local', null]);
    await product().ask(REMOVE);
  });

  it('are those that were chosen on the map, wherever they stand, and the table says who is not in it', async () => {
    const page = await withQuills();
    const map = new URLSearchParams([
      ['mode', 'people'],
      ...['quill-a', 'quill-c', 'quill-b'].map((key) => ['select', key]),
    ]);
    await page.goto(`/n/example/map?${map}`);
    await page.getByRole('link', { name: 'Open in the table' }).click();
    await page.getByText('3 stakeholders selected').waitFor();
    await page.goto(`${TABLE}?text=Quill&select=quill-a&select=quill-c&select=nobody`);
    await page.getByText('2 stakeholders selected').waitFor();
    await page.getByText('Of those chosen before, 1 is not among these rows.').waitFor();
    expect(await Promise.all([0, 1, 2].map((row) => tick(page, row).isChecked()))).toEqual([true, false, true]);
    await product().ask(REMOVE);
  });

  it('get and lose topics, and are removed and brought back', async () => {
    const page = await withQuills();
    await page.getByLabel('Select all rows that match').click();
    await page.getByText('3 stakeholders selected').waitFor();
    await page.getByRole('button', { name: 'Add a topic' }).click();
    await page.getByLabel('Topic to add').fill('Flooding; Ferries');
    await page.getByRole('button', { name: 'Save for 3 stakeholders' }).click();
    await page.getByText(/Changed 3 stakeholders/u).waitFor();
    await page.getByRole('button', { name: 'Remove a topic' }).click();
    await page.getByLabel('Topic to remove').fill('flooding');
    await page.getByRole('button', { name: 'Save for 3 stakeholders' }).click();
    await soon(
      async () => (await product().ask<People>(people('Quill'))).network.stakeholders.nodes[0]?.topics,
    ).toEqual(['Ferries']);
    await page.getByRole('button', { name: 'Remove from the network' }).click();
    await page.getByText('Removed 3 stakeholders and 0 ties.').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await soon(async () => (await tiers()).length).toBe(3);
    await product().ask(REMOVE);
  });

  it('names the row someone else changed, with both sides, and goes on without it when asked', async () => {
    const page = await withQuills();
    await page.getByLabel('Select all rows that match').click();
    await page.getByText('3 stakeholders selected').waitFor();
    await page.getByRole('button', { name: 'Edit a field' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit a field' });
    await dialog.waitFor();
    await product().ask(
      'mutation { saveStakeholder(input: { network: "example", key: "quill-b", place: "Wendale" }) { userErrors { code } } }',
    );
    await dialog.getByRole('button', { name: /Field/u }).click();
    await page.getByRole('option', { name: 'Place' }).click();
    await dialog.getByLabel('New value').fill('Quayside');
    await dialog.getByRole('button', { name: 'Save for 3 stakeholders' }).click();
    const alert = dialog.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('1 of them cannot be saved as asked, so nothing was changed.');
    expect(await alert.textContent()).toMatch(/Quill Beech.*theirs “Wendale”, yours “Quayside”/u);
    expect(await accessibilityFaults(page)).toEqual([]);
    await alert.getByRole('button', { name: 'Leave it out and go on with 2 others' }).click();
    await page.getByText('Changed 2 stakeholders: place.').waitFor();
    await product().ask(REMOVE);
  });

  it('are exported alone, with the columns as they stand', async () => {
    const page = await withQuills();
    await tick(page, 1).click();
    await page.getByRole('button', { name: 'Export the selected' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV files' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^example-stakeholders-version-\d+\.zip$/u);
    const archive = readFileSync(await download.path());
    expect(archive.includes('stakeholders.csv')).toBe(true);
    expect(archive.includes('about.csv')).toBe(true);
    await product().ask(REMOVE);
  });

  it('take a block from a spreadsheet after a preview, new rows below the last, as one change', async () => {
    const page = await withQuills();
    await page.evaluate(() => navigator.clipboard.writeText('Local\tHaven\nVillage\t\nRegional\tHaven'));
    // Tier and Sector stand side by side; Place is behind them.
    await cell(page, 0, 'tier').focus();
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Paste' });
    await dialog.getByText(/^6 cells in 3 rows and 2 columns/u).waitFor();
    await dialog.getByText('It is one of Central, Regional, Local.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await page.evaluate(() => navigator.clipboard.writeText('Quill Cherry\tOrganisation\nQuill Damson\tPerson'));
    await cell(page, 2, 'name').focus();
    await page.keyboard.press('Control+v');
    await dialog.getByText(/1 cell changes.* 1 new stakeholder/u).waitFor();
    await dialog.getByRole('button', { name: 'Change 1 row and add 1' }).click();
    await page.getByText('Pasted: 2 stakeholders changed or added.').waitFor();
    await soon(() => rowCount(page)).toBe(4);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await soon(() => rowCount(page)).toBe(3);
    await product().ask(REMOVE);
  });

  it('copies marked cells as a spreadsheet takes them', async () => {
    const page = await withQuills();
    await cell(page, 0, 'name').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('td[aria-selected="true"], th[aria-selected="true"]').count()).toBe(4);
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Quill Alder\tPerson\nQuill Beech\tPerson');
    await product().ask(REMOVE);
  });

  it('goes on to the next cell by Tab while editing', async () => {
    const page = await withQuills();
    await cell(page, 0, 'place').focus();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBeNull();
    await cell(page, 0, 'place').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('Ferry Lane');
    await page.keyboard.press('Tab');
    await soon(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.field)).toBe('measure:degree');
    await page.getByText('Place of Quill Alder is now “Ferry Lane”.').waitFor();
    await product().ask(REMOVE);
  });
});

describeInBrowser('the table of ties', (product) => {
  it('sorts, filters by column, edits and removes many as one change', async () => {
    const page = await product().newPage();
    await page.goto(`${TABLE}?tab=ties`);
    await settled(page);
    const all = await rowCount(page);
    await head(page, 'layer').getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Hide' }).click();
    await soon(async () => (await heads(page)).includes('layer')).toBe(false);
    await page.getByRole('button', { name: 'Choose columns' }).click();
    await page.getByRole('dialog', { name: 'Choose columns' }).getByText('Layer').click();
    await page.getByRole('button', { name: 'Done' }).click();
    await soon(async () => (await heads(page)).at(-1)).toBe('layer');
    await head(page, 'strength').locator('[draggable]').click();
    await soon(() => head(page, 'strength').getAttribute('aria-sort')).toBe('ascending');
    await head(page, 'kind').getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Filter…' }).click();
    await page
      .getByRole('dialog', { name: 'Filter by Tie' })
      .getByText(/^Works with/iu)
      .click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await soon(() => rowCount(page)).toBeLessThan(all);
    await settled(page);
    await tick(page, 0).click();
    await tick(page, 3).click({ modifiers: ['Shift'] });
    await page.getByText('4 ties selected').waitFor();
    const before = await rowCount(page);
    await page.getByRole('button', { name: 'Remove from the network' }).click();
    await page.getByText('Removed 4 ties.').waitFor();
    await soon(() => rowCount(page)).toBe(before - 4);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await soon(() => rowCount(page)).toBe(before);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describeInBrowser('a long table', (product) => {
  it('draws what is in sight, jumps to its end at once, and chooses every row', async () => {
    await product().ask('mutation { createNetwork(input: { key: "long", name: "Long" }) { userErrors { message } } }');
    const edits = Array.from({ length: 3_000 }, (_, index) => ({ name: `Person ${String(index).padStart(4, '0')}` }));
    await product().ask(
      'mutation ($input: SaveStakeholdersInput!) { saveStakeholders(input: $input) { userErrors { message } } }',
      { input: { network: 'long', edits } },
    );
    const page = await product().newPage({ viewport: { width: 1024, height: 700 } });
    await page.goto('/n/long/stakeholders');
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('query TableRows')) asked.push(request.postData() ?? '');
    });
    await cell(page, 0, 'name').focus();
    await page.keyboard.press('Control+End');
    await cell(page, 2_999, 'name').getByText('Person 2999').waitFor();
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(await page.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(70);
    await page.getByLabel('Select all rows that match').click();
    await page.getByText('3,000 stakeholders selected').waitFor();
    await page.getByRole('button', { name: 'Add a topic' }).click();
    await page.getByLabel('Topic to add').fill('Everyone');
    await page.getByRole('button', { name: 'Save for 3,000 stakeholders' }).click();
    await page.getByText(/Changed 3,000 stakeholders/u).waitFor({ timeout: 30_000 });
    const { network } = await product().ask<People>(people('Person 2999', 'long'));
    expect(network.stakeholders.nodes[0]?.topics).toEqual(['Everyone']);
  });

  it.each([390, 320])('is usable at %i pixels without scrolling the page sideways', async (width) => {
    const page = await product().newPage({ viewport: { width, height: 800 } });
    for (const search of ['', '?tab=ties']) {
      await page.goto(`${TABLE}${search}`);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await tick(page, 0).click();
      await page.getByText(/1 (stakeholder|tie) selected/u).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
});
