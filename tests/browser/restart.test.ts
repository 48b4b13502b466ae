import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled } from './browser.js';

const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 30_000 });
const WAITING = 'Waiting for the server… What is shown and typed here stays; it goes on by itself.';

describeInBrowser('a server that is restarted under an open page', (product) => {
  it('is waited for: what is shown and typed stays, and what was sent is saved once', async () => {
    await product().ask(
      'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code } } }',
      { input: { network: 'example', key: 'lasting', name: 'Lasting trust' } },
    );
    const page = await product().newPage({ withFailures: true });
    await page.goto('/n/example/map?panel=lasting');
    await settled(page);
    const map = page.getByRole('application');
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    await panel.getByRole('button', { name: 'Edit', exact: true }).click();
    await panel.getByRole('textbox', { name: 'Place' }).fill('Wendale');
    await panel.getByRole('textbox', { name: 'Note' }).fill('typed before it went');

    await product().killServer();
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('status').getByText(WAITING).waitFor();
    expect(await map.isVisible()).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await panel.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('typed before it went');
    expect(await accessibilityFaults(page)).toEqual([]);

    await product().restartServer();
    await page.getByText('Lasting trust is saved.').waitFor({ timeout: 30_000 });
    await soon(() => page.getByText(WAITING).count()).toBe(0);
    expect(await map.isVisible()).toBe(true);
    const { network } = await product().ask<{
      readonly network: {
        readonly stakeholder: { readonly place: string; readonly note: string; readonly version: number };
      };
    }>('{ network(key: "example") { stakeholder(key: "lasting") { place note version } } }');
    expect(network.stakeholder).toMatchObject({ place: 'Wendale', note: 'typed before it went' });

    const { network: history } = await product().ask<{
      readonly network: { readonly changes: { readonly nodes: readonly { readonly summary: string }[] } };
    }>('{ network(key: "example") { changes(first: 10) { nodes { summary } } } }');
    expect(history.changes.nodes.filter(({ summary }) => summary.includes('Lasting trust'))).toHaveLength(2);

    // And changes by others come again, over a new socket.
    await product().ask(
      'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code } } }',
      { input: { network: 'example', name: 'After the restart' } },
    );
    await page.getByText('Updated: Added After the restart', { exact: false }).waitFor({ timeout: 60_000 });
  });

  it('lets one go to another view meanwhile, and shows it as soon as it can', async () => {
    const page = await product().newPage({ withFailures: true });
    await page.goto('/n/example/about');
    await settled(page);
    await product().killServer();
    await page.getByRole('link', { name: 'Gaps', exact: true }).click();
    await page.getByRole('status').getByText(WAITING).waitFor();
    await product().restartServer();
    await page.getByRole('heading', { level: 1, name: 'Gaps' }).waitFor({ timeout: 30_000 });
    await page.getByRole('grid').waitFor({ timeout: 30_000 });
  });
});
