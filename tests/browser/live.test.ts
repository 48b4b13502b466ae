import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, type Product, settled, soon } from './browser.js';

/** What somebody else saves, in a window of their own or with a tool. */
async function save(product: Product, input: Readonly<Record<string, unknown>>): Promise<void> {
  await product.ask(
    'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code } } }',
    {
      input: { network: 'example', ...input },
    },
  );
}
const updated = (page: Page) => page.getByRole('status').filter({ hasText: 'Updated:' });

/** Where everything stands on the canvas, to the hundredth, and how it is looked at. */
const places = (page: Page) =>
  page.evaluate(() => {
    interface Canvas {
      nodes(): { map<Out>(of: (node: { id(): string; position(): { x: number; y: number } }) => Out): Out[] };
      zoom(): number;
      pan(): { readonly x: number; readonly y: number };
    }
    for (const element of document.querySelectorAll('*')) {
      const canvas = (element as unknown as { readonly _cyreg?: { readonly cy?: Canvas } })._cyreg?.cy;
      if (canvas === undefined) continue;
      const rounded = (value: number) => Math.round(value * 100) / 100;
      const nodes = canvas.nodes().map((node) => {
        const { x, y } = node.position();
        return [node.id(), rounded(x), rounded(y)] as const;
      });
      const { x, y } = canvas.pan();
      return { nodes, view: [rounded(canvas.zoom()), rounded(x), rounded(y)] };
    }
    return null;
  });

const byId = ([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]) =>
  one < other ? -1 : 1;

describeInBrowser('changes by others', (product) => {
  it('come while one looks, and are marked, without moving the page or what is typed', async () => {
    await save(product(), { key: 'quay', name: 'Quay trust' });
    const page = await product().newPage({ viewport: { width: 1280, height: 500 } });
    await page.goto('/n/example/stakeholders?panel=quay');
    await settled(page);
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    await panel.getByRole('button', { name: 'Edit', exact: true }).click();
    const note = panel.getByRole('textbox', { name: 'Note' });
    await note.fill('half a sentence');
    await page.evaluate(() => window.scrollTo(0, 240));
    const top = await page.evaluate(() => window.scrollY);

    await save(product(), { key: 'bank', name: 'Bank of the river' });
    await updated(page).getByText('Updated: Added Bank of the river, in another window, just now.').waitFor();
    await settled(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
    expect(await note.inputValue()).toBe('half a sentence');
    expect(await note.evaluate((field) => document.activeElement === field)).toBe(true);

    const shown = (await page.locator('main [data-stakeholder]').first().getAttribute('data-stakeholder')) ?? '';
    await save(product(), { key: shown, note: 'Seen in the table.' });
    await updated(page).getByText('Updated: 2 changes in another window.').waitFor();
    await soon(() => page.locator(`[data-stakeholder="${shown}"][data-touched="true"]`).count()).toBeGreaterThan(0);
    expect(await note.inputValue()).toBe('half a sentence');
    expect(await accessibilityFaults(page)).toEqual([]);

    await updated(page).getByRole('link', { name: 'Show' }).click();
    await page.getByRole('listitem').filter({ hasText: 'New Added Bank of the river' }).waitFor();
    expect(await updated(page).count()).toBe(0);
  });

  it('leave everything on the map where it is', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto('/n/example/map?mode=people');
    await settled(page);
    await soon(async () => (await places(page))?.nodes.length ?? 0).toBeGreaterThan(20);
    const before = await places(page);
    await save(product(), { key: 'abc', note: 'Seen by the map.' });
    await updated(page).waitFor();
    await settled(page);
    expect(await places(page)).toEqual(before);
  });

  it('bring somebody new and their tie onto the map, and move nobody else', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto('/n/example/map?mode=people');
    await settled(page);
    await soon(async () => (await places(page))?.nodes.length ?? 0).toBeGreaterThan(20);
    const before = await places(page);
    await save(product(), { key: 'ferry', name: 'Ferry trust', kind: 'ORGANISATION', group: 'practitioner' });
    await product().ask('mutation ($input: SaveTieInput!) { saveTie(input: $input) { userErrors { message } } }', {
      input: { network: 'example', from: 'ferry', to: 'abc', kind: 'works with' },
    });
    const isOld = ([id]: readonly [string, number, number]) => before?.nodes.some(([one]) => one === id) ?? false;
    await soon(async () => (await places(page))?.nodes.filter((node) => !isOld(node)).length).toBe(1);
    await settled(page);
    const after = await places(page);
    expect(after?.nodes.filter(isOld).toSorted(byId)).toEqual(before?.nodes.toSorted(byId));
    expect(after?.view).toEqual(before?.view);
  });

  it('are told, and one’s own are not', async () => {
    await save(product(), { key: 'own', name: 'Own goal' });
    const page = await product().newPage();
    await page.goto('/n/example/history?panel=own');
    await settled(page);
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    await panel.getByRole('button', { name: 'Edit', exact: true }).click();
    await panel.getByRole('textbox', { name: 'Place' }).fill('Ashvale');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Own goal is saved.').waitFor();
    await save(product(), { key: 'other', name: 'Other goal' });
    // Two came, in order; the one that is told is alone.
    await updated(page).getByText('Updated: Added Other goal, in another window, just now.').waitFor();
  });
});
