import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled, soon } from './browser.js';

const TABLE = '/n/example/stakeholders';

const grid = (page: Page) => page.getByRole('grid');
const focusedCell = (page: Page) =>
  page.evaluate(() => {
    const { row, column, field } = (document.activeElement as HTMLElement).dataset;
    return { row: Number(row), column: Number(column), field };
  });

interface One {
  readonly network: { readonly stakeholder: { readonly tier: string | null; readonly version: number } };
}
const tierOf = (key: string) => `{ network(key: "example") { stakeholder(key: "${key}") { tier version } } }`;

describeInBrowser('the table of stakeholders', (product) => {
  it('says how many rows it has, draws those in sight, and brings the rest as it is scrolled', async () => {
    const page = await product().newPage({ viewport: { width: 1440, height: 700 } });
    await page.goto(TABLE);
    await settled(page);
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('117');
    expect(await grid(page).locator('tbody tr[aria-rowindex]').count()).toBeLessThan(60);
    await page.locator('[data-row="0"][data-column="1"]').focus();
    await page.keyboard.press('Control+End');
    await soon(() => grid(page).locator('tr[aria-rowindex="117"]').count()).toBe(1);
    expect((await focusedCell(page)).row).toBe(115);
  });

  it('is one tab stop, walked through by arrow keys', async () => {
    const page = await product().newPage();
    await page.goto(TABLE);
    await settled(page);
    expect(await grid(page).locator('[tabindex="0"]').count()).toBe(1);
    await page.locator('[data-row="0"][data-column="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focusedCell(page)).toMatchObject({ row: 1, column: 1, field: 'name' });
    await page.keyboard.press('Space');
    await page.getByText('1 stakeholder selected').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Stakeholder' }).waitFor();
  });

  it('sorts by a field and by a measure, either way, the rank of each value on its cell', async () => {
    const page = await product().newPage();
    await page.goto(TABLE);
    await settled(page);
    const firstName = () => page.locator('[data-row="0"][data-field="name"]').textContent();
    const ascending = await firstName();
    await page.getByRole('columnheader', { name: 'Name' }).click();
    await soon(firstName).not.toBe(ascending);
    expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('columnheader', { name: 'Betweenness' }).click();
    await soon(() => page.url()).toContain('sort=measure%3Abetweenness');
    const highest = page.locator('[data-row="0"][data-field="measure:betweenness"]');
    await soon(() => highest.getAttribute('title')).toMatch(/, 1st of 116$/u);
    const value = await highest.textContent();
    await page.getByRole('columnheader', { name: 'Betweenness' }).click();
    await soon(() => page.url()).toContain('down=no');
    await soon(() => highest.textContent()).not.toBe(value);
    expect(await page.getByRole('columnheader', { name: 'Betweenness' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('shows any measure as a column, with its options, and leaves out rows by their values', async () => {
    const page = await product().newPage();
    await page.goto(TABLE);
    await settled(page);
    await page.getByRole('button', { name: 'Choose columns' }).click();
    await page.getByRole('button', { name: 'Add a measure' }).click();
    await page.getByRole('searchbox', { name: 'Search the measures' }).fill('structural holes');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Options of betweenness' }).click();
    await page.getByText('Divide by the largest possible value').click();
    await page.keyboard.press('Escape');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('columnheader', { name: 'Constraint' }).waitFor();
    await page.getByRole('columnheader', { name: 'Betweenness (normalised)' }).waitFor();

    await page.getByRole('button', { name: 'Filter by value' }).click();
    const degree = page.getByRole('group', { name: 'Degree', exact: true });
    await degree.getByLabel('At least').fill('many');
    expect(await page.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await degree.getByLabel('At least').fill('10');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Degree at least 10').waitFor();
    await soon(() => page.getByText(/of 116 have such values/u).textContent()).toMatch(/^\d+ of 116/u);
    await page.getByRole('button', { name: 'Remove the condition Degree at least 10' }).click();
    await soon(() => grid(page).getAttribute('aria-rowcount')).toBe('117');
  });

  it('says which words of the address it did not understand', async () => {
    const page = await product().newPage();
    await page.goto(`${TABLE}?sort=measure:betweeness&column=name`);
    await settled(page);
    const note = page.getByRole('note', { name: 'About this address' });
    expect(await note.textContent()).toContain('There is no measure “betweeness”. Did you mean “betweenness”?');
  });

  it('edits a cell in place by keyboard, and undoes it with one click', async () => {
    const page = await product().newPage();
    await page.goto(`${TABLE}?text=Ashvale+Borough+Council`);
    await settled(page);
    const before = await product().ask<One>(tierOf('abc'));
    const cell = page.locator('tr', { has: page.locator('[data-stakeholder="abc"]') }).locator('[data-field="tier"]');
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Tier of Ashvale Borough Council').selectOption('regional');
    await page.keyboard.press('Enter');
    await page.getByText('Tier of Ashvale Borough Council is now “Regional”.').waitFor();
    expect((await product().ask<One>(tierOf('abc'))).network.stakeholder.tier).toBe('regional');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await soon(async () => (await product().ask<One>(tierOf('abc'))).network.stakeholder.tier).toBe(
      before.network.stakeholder.tier,
    );
  });

  it('shows both sides where someone else was first, and saves the one that is chosen', async () => {
    const page = await product().newPage();
    await page.goto(`${TABLE}?text=Ashvale+Borough+Council`);
    await settled(page);
    await product().ask(
      'mutation { saveStakeholder(input: { network: "example", key: "abc", place: "Wendale" }) { userErrors { code } } }',
    );
    const cell = page.locator('tr', { has: page.locator('[data-stakeholder="abc"]') }).locator('[data-field="place"]');
    await cell.focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Place of Ashvale Borough Council' }).fill('Millbrook');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Someone else was first' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/TheirsWendale.*YoursMillbrook/su);
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save mine over it' }).click();
    await soon(async () => {
      const { network } = await product().ask<{ network: { stakeholder: { place: string } } }>(
        '{ network(key: "example") { stakeholder(key: "abc") { place } } }',
      );
      return network.stakeholder.place;
    }).toBe('Millbrook');
  });

  it('says under the cell what is wrong with a value, and keeps what was typed', async () => {
    const page = await product().newPage();
    await page.goto(`${TABLE}?tab=ties`);
    await settled(page);
    const cell = page.locator('[data-row="0"][data-field="strength"]');
    await cell.dblclick();
    const editor = cell.getByRole('textbox');
    await editor.fill('much');
    await page.keyboard.press('Enter');
    await cell.getByText('Type a number such as 12.5.').waitFor();
    expect(await editor.inputValue()).toBe('much');
    expect(await editor.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await cell.getByRole('textbox').count()).toBe(0);
  });

  it('adds a stakeholder and a tie', async () => {
    const page = await product().newPage();
    await page.goto(TABLE);
    await page.getByRole('button', { name: 'Add a stakeholder' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a stakeholder' });
    await dialog.getByLabel('Name').fill('Ferry volunteer, Quayside');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Ferry volunteer, Quayside is added.').waitFor();

    await page.goto(`${TABLE}?tab=ties`);
    await page.getByRole('button', { name: 'Add a tie' }).click();
    const tie = page.getByRole('dialog', { name: 'Add a tie' });
    await tie.getByRole('combobox', { name: 'From' }).fill('Ferry');
    await page.getByRole('option', { name: /Ferry volunteer/u }).click();
    await tie.getByRole('combobox', { name: 'To' }).fill('Ashvale Borough Council');
    await page
      .getByRole('option', { name: /^Ashvale Borough Council/u })
      .first()
      .click();
    await tie.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Ferry volunteer, Quayside works with Ashvale Borough Council: added.').waitFor();
  });

  it('exports what the filter shows', async () => {
    const page = await product().newPage();
    await page.goto(`${TABLE}?tier=local`);
    await settled(page);
    await page.getByRole('button', { name: 'Export what is shown' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /^Everything as Excel workbook/u }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/u);
    expect(new URL(download.url()).searchParams.get('filter')).toBe('{"tiers":["local"]}');
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault that axe knows, in %s', async (colorScheme) => {
    const page = await product().newPage({ colorScheme });
    for (const search of ['', '?tab=ties', '?text=nobody+of+that+name']) {
      await page.goto(`${TABLE}${search}`);
      await settled(page);
      expect(await accessibilityFaults(page), search).toEqual([]);
    }
  });
});
