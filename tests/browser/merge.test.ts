import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, type Product, settled, soon } from './browser.js';

interface Network {
  readonly network: {
    readonly stakeholders: { readonly totalCount: number };
    readonly stakeholder: {
      readonly name: string;
      readonly aliases: readonly string[];
      readonly place: string | null;
      readonly ties: { readonly totalCount: number };
    } | null;
  };
}

let networks = 0;
/** A network in which one board is there twice, once misspelt, and one trust with and without its article. */
async function withDuplicates(product: Product): Promise<string> {
  networks += 1;
  const network = `twice-${networks}`;
  await product.ask(
    'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { userErrors { message } } }',
    {
      input: { key: network, name: `Twice ${networks}` },
    },
  );
  const save = (key: string, name: string, place?: string) =>
    product.ask(
      'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { message } } }',
      {
        input: { network, key, name, kind: 'ORGANISATION', place },
      },
    );
  await save('board', 'Vale University Health Board', 'Cardiff');
  await save('borad', 'Vale University Health Borad', 'Penarth');
  await save('trust', 'Wildlife Trust');
  await save('the-trust', 'The Wildlife Trust');
  await save('clinic', 'Bay Clinic');
  for (const [from, to] of [
    ['board', 'clinic'],
    ['borad', 'clinic'],
    ['borad', 'trust'],
  ]) {
    await product.ask('mutation ($input: SaveTieInput!) { saveTie(input: $input) { userErrors { message } } }', {
      input: { network, from, to, kind: 'works with' },
    });
  }
  return network;
}

const board = async (product: Product, network: string, key = 'board') =>
  (
    await product.ask<Network>(
      `query ($network: String!, $key: String!) { network(key: $network) {
        stakeholders { totalCount } stakeholder(key: $key) { name aliases place ties { totalCount } }
      } }`,
      { network, key },
    )
  ).network;
const pairs = (page: Page) => page.getByRole('region', { name: 'Likely duplicates' }).getByRole('listitem');

describeInBrowser('likely duplicates', (product) => {
  it('stand with the reason, and are merged after a look at what that does', async () => {
    const network = await withDuplicates(product());
    const page = await product().newPage();
    await page.goto(`/n/${network}/duplicates`);
    await settled(page);
    expect(await pairs(page).count()).toBe(2);
    await page.getByText('2 letters change places: “Board” and “Borad”').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: /^Compare Vale University Health Bo/u }).click();
    const comparison = page.getByRole('region', { name: 'Comparison' });
    // The one with more contacts is offered to stay: the misspelt one, so they are swapped.
    await comparison.getByText('1 tie says the same as one that is there').waitFor();
    await comparison.getByRole('button', { name: 'Keep Vale University Health Board instead' }).click();
    await comparison.getByText('It can also be found as “Vale University Health Borad”.').waitFor();
    await comparison.getByRole('radio', { name: 'Place of Vale University Health Borad: Penarth' }).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await comparison.getByRole('button', { name: 'Merge', exact: true }).click();

    await page.getByText('Vale University Health Borad is merged into Vale University Health Board.').waitFor();
    expect(await board(product(), network)).toEqual({
      stakeholders: { totalCount: 4 },
      stakeholder: {
        name: 'Vale University Health Board',
        aliases: ['Vale University Health Borad'],
        place: 'Penarth',
        ties: { totalCount: 2 },
      },
    });
    // The next pair is there to look at.
    await comparison.getByText('same name but for “The”').waitFor();

    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await soon(async () => (await board(product(), network, 'borad')).stakeholder?.ties.totalCount).toBe(2);
    expect((await board(product(), network)).stakeholder).toMatchObject({ aliases: [], place: 'Cardiff' });
    await soon(() => pairs(page).count()).toBe(2);
  });

  it('come back by the keys right after a merge, though the next pair is on show', async () => {
    const network = await withDuplicates(product());
    const page = await product().newPage();
    await page.goto(`/n/${network}/duplicates`);
    await page.getByRole('button', { name: /^Compare Vale University Health Bo/u }).click();
    const comparison = page.getByRole('region', { name: 'Comparison' });
    await comparison.getByRole('button', { name: 'Merge', exact: true }).click();
    await comparison.getByText('same name but for “The”').waitFor();
    await page.keyboard.press('Control+z');
    await soon(async () => (await board(product(), network)).stakeholders.totalCount).toBe(5);
  });

  it('said to be different are not suggested again, until they are wanted again', async () => {
    const network = await withDuplicates(product());
    const page = await product().newPage();
    await page.goto(`/n/${network}/duplicates`);
    await page.getByRole('button', { name: /^They are different: .*Trust/u }).click();
    await soon(() => pairs(page).count()).toBe(1);
    await page.reload();
    await settled(page);
    expect(await pairs(page).count()).toBe(1);
    await page.getByRole('button', { name: /^They are different: / }).click();
    await page.getByText('All that are called nearly the same were said to be different.').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await soon(() => pairs(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Suggest it again' }).click();
    await soon(() => pairs(page).count()).toBe(2);
  });

  it('lead from the panel to the comparison, by a suggestion or by a name', async () => {
    const network = await withDuplicates(product());
    const page = await product().newPage();
    await page.goto(`/n/${network}/stakeholders?panel=trust`);
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    await panel.getByText('May be the same as The Wildlife Trust').waitFor();
    await panel.getByRole('button', { name: 'Merge with…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge with Wildlife Trust' });
    await dialog.getByRole('combobox', { name: 'The same as' }).fill('Bay');
    await page.getByRole('option', { name: /^Bay Clinic/u }).click();
    await dialog.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('region', { name: 'Comparison' }).getByText('becomes part of it').waitFor();
    expect(page.url()).toMatch(/duplicates\?.*keep=trust&merge=clinic/u);
  });

  it('leave a way from a link to the one that went: to the one that stayed, or back', async () => {
    const network = await withDuplicates(product());
    await product().ask(
      'mutation ($input: MergeStakeholdersInput!) { mergeStakeholders(input: $input) { userErrors { message } } }',
      { input: { network, keep: 'board', merge: ['borad'] } },
    );
    const page = await product().newPage();
    await page.goto(`/n/${network}/history?panel=borad`);
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    await panel.getByText('It was merged').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Open the one that stayed' }).click();
    await panel.getByRole('heading', { name: 'Vale University Health Board' }).waitFor();
    await page.goBack();
    await panel.getByRole('button', { name: 'Make them two again' }).click();
    await panel.getByRole('heading', { name: 'Vale University Health Borad' }).waitFor();
  });

  it('fit a small screen, with every choice in sight', async () => {
    const network = await withDuplicates(product());
    const page = await product().newPage({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await page.goto(`/n/${network}/duplicates?keep=board&merge=borad`);
    await settled(page);
    await page.getByRole('radio', { name: 'Place of Vale University Health Borad: Penarth' }).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
