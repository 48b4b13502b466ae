import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, type Product, settled, soon } from './browser.js';

const undo = (page: Page) => page.getByRole('button', { name: /^Undo: / });
const redo = (page: Page) => page.getByRole('button', { name: /^Redo: / });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

async function groupBy(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: /Grouped by/u }).click();
  await page.getByRole('option', { name: new RegExp(`^${label}`, 'u') }).click();
}

/** A change of the data that is not made in the page. */
async function add(product: Product, name: string): Promise<void> {
  await product.ask(
    'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code } } }',
    {
      input: { network: 'example', name },
    },
  );
}

describeInBrowser('undo and redo', (product) => {
  it('take the latest of what was done to the view and to the data, and say which', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/overview');
    await settled(page);
    await groupBy(page, 'Tier');
    await undo(page).and(page.getByLabel('Undo: Group by tier (in this view)')).waitFor();
    await add(product(), 'Late Arrival');
    await page.getByLabel('Undo: Added Late Arrival (in the data)').waitFor();

    await page.keyboard.press('Control+z');
    await page.getByText('Took back: Added Late Arrival.').waitFor();
    await page.getByLabel('Undo: Group by tier (in this view)').waitFor();
    expect(parameter(page, 'by')).toBe('tier');
    await page.keyboard.press('Control+z');
    await soon(() => parameter(page, 'by')).toBeNull();

    await page.getByLabel('Redo: Group by tier (in this view)').waitFor();
    await page.keyboard.press('Control+y');
    await soon(() => parameter(page, 'by')).toBe('tier');
    await page.getByLabel('Redo: Took back: Added Late Arrival (in the data)').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByText('Did again: Added Late Arrival.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('do not fight the Back button: what it took back can be done again, and only once', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/overview');
    await settled(page);
    await groupBy(page, 'Sector');
    await page.getByLabel('Undo: Group by sector (in this view)').waitFor();
    await page.goBack();
    await page.getByLabel('Redo: Group by sector (in this view)').waitFor();
    expect(await page.getByLabel('Undo: Group by sector (in this view)').count()).toBe(0);
    await page.goForward();
    await page.getByLabel('Undo: Group by sector (in this view)').waitFor();
    await undo(page).click();
    await soon(() => parameter(page, 'by')).toBeNull();
    await page.goBack();
    await soon(() => parameter(page, 'by')).toBe('sector');
    await page.getByLabel('Undo: Group by sector (in this view)').waitFor();
  });

  it('leave what is being typed to the field', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/stakeholders');
    await settled(page);
    await groupBy(page, 'Sector');
    await soon(() => parameter(page, 'by')).toBe('sector');
    const field = page.getByRole('searchbox').first();
    await field.fill('ash');
    await field.press('Control+z');
    expect(parameter(page, 'by')).toBe('sector');
    await redo(page).and(page.getByLabel('Redo: nothing to redo')).waitFor();
  });

  it('take back one after the other, however fast the keys and slow the answers', async () => {
    for (const name of ['Ferry One', 'Ferry Two']) await add(product(), name);
    const page = await product().newPage();
    await page.goto('/n/example/overview');
    await page.getByLabel('Undo: Added Ferry Two (in the data)').waitFor();
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.getByText('Took back: Added Ferry One.').waitFor();
    const { network } = await product().ask<{ network: { stakeholders: { totalCount: number } } }>(
      '{ network(key: "example") { stakeholders(filter: { text: "Ferry" }) { totalCount } } }',
    );
    expect(network.stakeholders.totalCount).toBe(0);
    await page.unroute('**/graphql');
  });
});

describeInBrowser('the history', (product) => {
  it('lists what was done to the view, with before and after, and goes back to one of them', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/overview');
    await settled(page);
    await groupBy(page, 'Tier');
    await soon(() => parameter(page, 'by')).toBe('tier');
    await groupBy(page, 'Sector');
    await soon(() => parameter(page, 'by')).toBe('sector');
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await page.getByRole('tab', { name: 'This view (2)' }).click();
    const latest = page.getByRole('listitem').filter({ hasText: 'Group by sector' });
    await latest.getByText('Grouped by: tier').waitFor();
    await latest.getByText('Grouped by: sector').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go back to here: Group by tier' }).click();
    await soon(() => parameter(page, 'by')).toBe('tier');
    await latest.getByText('Taken back since.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Do again up to here: Group by sector' }).click();
    await soon(() => parameter(page, 'by')).toBe('sector');
  });

  it('goes back to an earlier change, saying before what that takes back, and undo brings it again', async () => {
    for (const name of ['Wendale North', 'Wendale South', 'Wendale East']) await add(product(), name);
    const page = await product().newPage();
    await page.goto('/n/example/history');
    await settled(page);
    await page.getByRole('button', { name: 'Go back to here: Added Wendale North' }).click();
    const dialog = page.getByRole('dialog', { name: 'Go back to here' });
    await dialog.getByText(/^This takes back 2 changes by 1 person since \d+ \w+ \d{4} at \d\d:\d\d\.$/u).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Take back 2 changes' }).click();
    const went = /^Went back to change \d+ \(Added Wendale North\): took back 2 changes/u;
    await page.getByRole('listitem').filter({ hasText: went }).first().waitFor();
    const found = async () =>
      product()
        .ask<{ readonly network: { readonly stakeholders: { readonly totalCount: number } } }>(
          '{ network(key: "example") { stakeholders(first: 1, filter: { text: "Wendale" }) { totalCount } } }',
        )
        .then(({ network }) => network.stakeholders.totalCount);
    const without = await found();
    await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
    await page
      .getByText(/^Took back: Went back to change/u)
      .first()
      .waitFor();
    await soon(found).toBe(without + 2);
  });

  it('is searched by words and by what was done', async () => {
    await add(product(), 'Ferrymen’s guild');
    const page = await product().newPage();
    await page.goto('/n/example/history');
    await settled(page);
    await page.getByRole('searchbox', { name: 'Says' }).fill('FERRYMEN');
    await page.getByText('1 change found, the latest first').waitFor();
    await page.getByRole('button', { name: 'Show what changed (1)' }).click();
    await page
      .getByRole('region', { name: 'What changed, field by field' })
      .getByText('Ferrymen’s guild')
      .first()
      .waitFor();
    await page.getByRole('button', { name: /What/u }).first().click();
    await page.getByRole('option', { name: 'Imported' }).click();
    await page.getByRole('heading', { name: 'No change fits' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText(/^\d+ changes, the latest first$/u).waitFor();
  });
});
