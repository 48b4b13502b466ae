import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, type Product, settled, soon } from './browser.js';

interface Stored {
  readonly network: {
    readonly stakeholder: Readonly<Record<string, unknown>> | null;
    readonly tie: { readonly strength: number | null; readonly source: string | null } | null;
  };
}

/** A stakeholder of the example network, with one tie, made for one test. */
async function someone(product: Product, key: string): Promise<void> {
  await product.ask(
    `mutation ($stakeholder: SaveStakeholderInput!, $tie: SaveTieInput!) {
      saveStakeholder(input: $stakeholder) { userErrors { message } }
      saveTie(input: $tie) { userErrors { message } }
    }`,
    {
      stakeholder: { network: 'example', key, name: `Ferry office ${key}`, kind: 'ORGANISATION', place: 'Quayside' },
      tie: { network: 'example', key: `${key}-abc`, from: key, to: 'abc', kind: 'works with', strength: 1 },
    },
  );
}

const stored = async (product: Product, key: string) =>
  (
    await product.ask<Stored>(
      `query ($key: String!, $tie: String!) { network(key: "example") {
        stakeholder(key: $key) { name place sector note ties { totalCount } }
        tie(key: $tie) { strength source }
      } }`,
      { key, tie: `${key}-abc` },
    )
  ).network;

/** Two people with the same stakeholder open, each in a browser of their own. */
async function twoWith(product: Product, key: string): Promise<readonly [Page, Page]> {
  const pages = [await product.newPage(), await product.newPage()] as const;
  for (const page of pages) {
    await page.goto(`/n/example/history?panel=${key}`);
    await settled(page);
  }
  return pages;
}
const panel = (page: Page) => page.getByRole('complementary', { name: 'Stakeholder' });
const edit = (page: Page) => panel(page).getByRole('button', { name: 'Edit', exact: true }).click();
const fill = (page: Page, label: string, text: string) =>
  panel(page).getByRole('textbox', { name: label, exact: true }).fill(text);
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();
const undoInToast = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();

describeInBrowser('two people who edit the same', (product) => {
  it('both stand where they changed different fields, and the second is told', async () => {
    await someone(product(), 'one');
    const [first, second] = await twoWith(product(), 'one');
    for (const page of [first, second]) await edit(page);
    await fill(first, 'Place', 'Harbour');
    await press(first, 'Save');
    await first.getByText('Ferry office one is saved.').waitFor();

    await fill(second, 'Note', 'Open on Sundays');
    await press(second, 'Save');
    await second.getByText('Ferry office one is saved. Someone else changed place meanwhile; that is kept.').waitFor();
    expect((await stored(product(), 'one')).stakeholder).toMatchObject({ place: 'Harbour', note: 'Open on Sundays' });
  });

  it('words of a form left by Back or Esc are there again with it, until they are saved or given up', async () => {
    await someone(product(), 'kept');
    const page = await product().newPage();
    await page.goto('/n/example/history');
    await settled(page);
    await page.keyboard.press('/');
    await page.getByRole('searchbox', { name: 'Search' }).fill('Ferry office kept');
    await page.getByRole('menuitem', { name: 'Organisation Ferry office kept' }).click();
    await edit(page);
    await fill(page, 'Note', 'Half a sentence');
    await page.goBack();
    await page.getByText('What you typed about Ferry office kept is kept until you open it again.').waitFor();
    await page.goForward();
    const note = panel(page).getByRole('textbox', { name: 'Note', exact: true });
    expect(await note.inputValue()).toBe('Half a sentence');
    await note.press('Escape');
    await page.goBack();
    await soon(() => note.inputValue()).toBe('Half a sentence');
    await press(page, 'Cancel');
    await edit(page);
    expect(await note.inputValue()).toBe('');
  });

  it('the second chooses only where both changed the same field, seeing what was before', async () => {
    await someone(product(), 'two');
    const [first, second] = await twoWith(product(), 'two');
    for (const page of [first, second]) await edit(page);
    await fill(first, 'Place', 'Harbour');
    await fill(first, 'Name', 'The ferry office');
    await press(first, 'Save');
    await first.getByText('The ferry office is saved.').waitFor();

    await fill(second, 'Place', 'Pier');
    await fill(second, 'Note', 'Open on Sundays');
    await press(second, 'Save');
    await panel(second).getByText('The ferry office was changed by someone else meanwhile').waitFor();
    const place = panel(second).getByRole('group', { name: 'Place' });
    await place.getByText('Before: Quayside').waitFor();
    expect(await panel(second).getByRole('group').count()).toBe(1);
    await panel(second).getByText('They also changed name, which you did not touch').waitFor();
    expect(await panel(second).getByRole('button', { name: 'Save this choice' }).isDisabled()).toBe(true);
    expect(await accessibilityFaults(second)).toEqual([]);
    await place.getByRole('radio', { name: 'Theirs Harbour' }).check();
    await press(second, 'Save this choice');
    await soon(async () => (await stored(product(), 'two')).stakeholder).toMatchObject({
      name: 'The ferry office',
      place: 'Harbour',
      note: 'Open on Sundays',
    });
  });

  it('what was typed for someone who was removed is kept, and saved once they are brought back', async () => {
    await someone(product(), 'three');
    const [first, second] = await twoWith(product(), 'three');
    for (const page of [first, second]) await edit(page);
    await fill(second, 'Note', 'Open on Sundays');
    await press(first, 'Remove from the network');
    await first.getByText('Ferry office three and its ties are removed.').waitFor();

    await press(second, 'Save');
    await panel(second).getByText('Ferry office three was removed meanwhile').waitFor();
    await panel(second).getByText('By local, ').waitFor();
    expect(await panel(second).getByRole('definition').allTextContents()).toEqual(['Open on Sundays']);
    expect(await accessibilityFaults(second)).toEqual([]);
    await press(second, 'Bring it back with what I typed');
    await soon(async () => (await stored(product(), 'three')).stakeholder).toMatchObject({
      place: 'Quayside',
      note: 'Open on Sundays',
      ties: { totalCount: 1 },
    });
  });

  it('what was typed for someone who was removed can stand without them coming back', async () => {
    await someone(product(), 'four');
    const [first, second] = await twoWith(product(), 'four');
    for (const page of [first, second]) await edit(page);
    await fill(second, 'Note', 'Open on Sundays');
    await press(first, 'Remove from the network');
    await first.getByText('Ferry office four and its ties are removed.').waitFor();

    await press(second, 'Save');
    await press(second, 'Add it anew, without its ties');
    await soon(async () => (await stored(product(), 'four')).stakeholder).toMatchObject({
      name: 'Ferry office four',
      note: 'Open on Sundays',
      ties: { totalCount: 0 },
    });
  });

  it('a tie is edited in the panel, with the same choice', async () => {
    await someone(product(), 'five');
    const [first, second] = await twoWith(product(), 'five');
    for (const page of [first, second]) {
      await panel(page)
        .getByRole('button', { name: /^Edit the tie: works with/u })
        .click();
    }
    await fill(first, 'Strength', '4');
    await press(first, 'Save');
    await first.getByText(/^The tie “works with .*” is saved\.$/u).waitFor();

    await fill(second, 'Strength', '2');
    await fill(second, 'Source', 'Survey 2026');
    await press(second, 'Save');
    const strength = panel(second).getByRole('group', { name: 'Strength' });
    await strength.getByText('Before: 1').waitFor();
    await strength.getByRole('radio', { name: 'Yours 2' }).check();
    await press(second, 'Save this choice');
    await soon(async () => (await stored(product(), 'five')).tie).toEqual({ strength: 2, source: 'Survey 2026' });
    await undoInToast(second);
    await soon(async () => (await stored(product(), 'five')).tie).toEqual({ strength: 4, source: null });
  });

  it('what was typed into a cell of the table is kept where its row was removed', async () => {
    await someone(product(), 'six');
    const page = await product().newPage();
    await page.goto('/n/example/stakeholders?text=Ferry+office+six');
    await settled(page);
    const cell = page.locator('tr', { has: page.locator('[data-stakeholder="six"]') }).locator('[data-field="place"]');
    await cell.focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Place of Ferry office six' }).fill('Pier');
    await product().ask(
      'mutation { removeStakeholder(input: { network: "example", key: "six" }) { userErrors { message } } }',
    );
    // The row goes as soon as the page hears of it, or Enter is told that it is gone.
    const dialog = page.getByRole('dialog', { name: 'It was removed meanwhile' });
    await page.keyboard.press('Enter');
    await dialog.getByText('Place of Ferry office six').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bring it back with what I typed' }).click();
    await soon(async () => (await stored(product(), 'six')).stakeholder).toMatchObject({ place: 'Pier' });
  });
});

describeInBrowser('adding', (product) => {
  it('says who is there already while a name is typed, and opens them instead', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/history');
    await settled(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search' }).fill('add a stake');
    await page.getByRole('menuitem', { name: /^Add a stakeholder/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a stakeholder' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Ashvale borough counsil');
    await dialog.getByRole('button', { name: /^Person/u }).click();
    await page.getByRole('option', { name: 'Organisation' }).click();
    await dialog.getByText('Ashvale Borough Council is there already (1 letter differs').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Open it' }).click();
    await panel(page).getByRole('heading', { name: 'Ashvale Borough Council' }).waitFor();
    expect(await dialog.count()).toBe(0);
  });

  it('adds once, also where the answer is lost and Add is pressed again', async () => {
    const page = await product().newPage({ withFailures: true });
    await page.goto('/n/example/stakeholders');
    await settled(page);
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('mutation SaveStakeholder(')) return route.fallback();
      lost += 1;
      await route.fetch();
      return route.fulfill({ status: 500, json: { errors: [{ message: 'Lost.', extensions: { code: 'INTERNAL' } }] } });
    });
    await page.getByRole('button', { name: 'Add a stakeholder' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a stakeholder' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Lock keeper, Ashvale Quay');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    expect(lost).toBe(1);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const { network } = await product().ask<{
      readonly network: { readonly changes: { readonly nodes: readonly { readonly summary: string }[] } };
    }>('{ network(key: "example") { changes(first: 10) { nodes { summary } } } }');
    expect(network.changes.nodes.filter(({ summary }) => summary.includes('Lock keeper'))).toHaveLength(1);
  });

  it('a tie from the panel starts at whom it shows, and can be taken back', async () => {
    await someone(product(), 'seven');
    const page = await product().newPage();
    await page.goto('/n/example/history?panel=seven');
    await press(page, 'Add a tie');
    const dialog = page.getByRole('dialog', { name: 'Add a tie' });
    await dialog.getByText('Ferry office seven').waitFor();
    await dialog.getByRole('combobox', { name: 'To' }).fill('Ashvale Borough Council');
    await page
      .getByRole('option', { name: /^Ashvale Borough Council/u })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await soon(async () => (await stored(product(), 'seven')).stakeholder).toMatchObject({ ties: { totalCount: 2 } });
    await undoInToast(page);
    await soon(async () => (await stored(product(), 'seven')).stakeholder).toMatchObject({ ties: { totalCount: 1 } });
  });
});
