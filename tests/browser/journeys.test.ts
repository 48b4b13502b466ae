import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled } from './browser.js';

interface Names {
  readonly network: {
    readonly stakeholders: { readonly nodes: readonly { readonly key: string; readonly name: string }[] };
  };
}

describeInBrowser('from the first start to what to do', (product) => {
  it('shows the first finding at once, with whom it concerns', async () => {
    const page = await product().newPage();
    await page.goto('/');
    const finding = page.getByRole('article').first();
    await finding.waitFor();
    expect(page.url()).toContain('/n/example/overview');
    expect((await finding.getByRole('heading', { level: 3 }).textContent())?.length).toBeGreaterThan(20);
    expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(3);
    expect(await finding.getByRole('link', { name: 'Show on the map' }).getAttribute('href')).toContain(
      '/n/example/map',
    );
  });

  it('leads from a gap to an introduction, by keyboard alone', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/gaps');
    const matrix = page.getByRole('grid');
    await matrix.waitFor();
    const cells = matrix.getByRole('button');
    const columns = await matrix.getByRole('columnheader').count();
    await cells.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const inWords = await cells.nth(1).textContent();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(inWords);
    expect(columns).toBeGreaterThanOrEqual(4);

    await page.keyboard.press('Enter');
    const story = page.getByRole('region', { name: 'The story of this cell' });
    await story.getByRole('heading', { name: 'Introductions that would help' }).waitFor();
    await settled(page);
    const terms = await story.getByRole('term').allTextContents();
    expect(terms).toEqual(
      expect.arrayContaining(['Linked pairs', 'Expected by size', 'Verdict', 'Benefit', 'Feasibility']),
    );
    // Whoever knows both, or else those on the way from the one to the other.
    expect(terms.filter((term) => ['Could introduce', 'On the way between'].includes(term))).toHaveLength(3);
    expect(page.url()).toContain('cell=');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(inWords);
  });

  it('shows measures of one stakeholder with their ranks, more on request, and how sure the ranks are', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/overview?panel=abc');
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    const measures = panel.getByRole('region', { name: 'Measures' });
    await measures
      .getByText(/^\d+(st|nd|rd|th) of 116/u)
      .first()
      .waitFor();
    const few = await measures.getByRole('link').count();
    await measures.getByRole('button', { name: 'How sure are these ranks?' }).click();
    await measures
      .getByText(/^(Solid|Fragile|Fairly solid|.+): \d.+ in nine of ten trials$/u)
      .first()
      .waitFor();
    await measures.getByRole('button', { name: 'More measures' }).click();
    await measures.getByRole('heading', { name: 'Who connects others' }).waitFor();
    await expect.poll(() => measures.getByRole('link').count(), { timeout: 15_000 }).toBeGreaterThan(few + 10);
    expect(await accessibilityFaults(page)).toEqual([]);

    await measures.getByRole('link', { name: 'Betweenness', exact: true }).click();
    await page.getByRole('img', { name: /Ashvale Borough Council has [\d,.]+\.$/u }).waitFor();
  });

  it('leads from a bridge to its panel and on to a route', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/bridges');
    const broker = page.getByRole('table').getByRole('row').nth(1).getByRole('link');
    await broker.waitFor();
    const name = await broker.textContent();
    await settled(page);
    await broker.scrollIntoViewIfNeeded();
    const before = await broker.boundingBox();
    await broker.click();
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    await panel.getByRole('heading', { name: name ?? '' }).waitFor();
    await settled(page);
    // What was clicked stays where it was, however the page is laid out beside the panel.
    const after = await broker.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? Number.NaN))).toBeLessThan(2);
    expect(await panel.textContent()).toMatch(/\d+(st|nd|rd|th) of \d+/u);
    expect(await accessibilityFaults(page)).toEqual([]);

    const { network } = await product().ask<Names>(
      '{ network(key: "example") { stakeholders(first: 200) { nodes { key name } } } }',
    );
    const far = network.stakeholders.nodes.findLast((node) => node.name !== name);
    await panel.getByRole('combobox', { name: 'To' }).fill(far?.name ?? '');
    await page
      .getByRole('option', { name: far?.name ?? '' })
      .first()
      .click();
    await panel
      .getByText(/shortest route|no route/iu)
      .first()
      .waitFor();

    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  });
});

const EDITED = `mutation Edit($input: SaveStakeholderInput!) {
  saveStakeholder(input: $input) { stakeholder { version } userErrors { code message } }
}`;
interface Edited {
  readonly saveStakeholder: { readonly userErrors: readonly unknown[] };
}

describeInBrowser('editing beside someone else', (product) => {
  const first = () =>
    product()
      .ask<Names>('{ network(key: "example") { stakeholders(first: 1) { nodes { key name } } } }')
      .then(({ network }) => {
        const [stakeholder] = network.stakeholders.nodes;
        if (stakeholder === undefined) throw new Error('The example network has no stakeholder.');
        return stakeholder;
      });

  it('saves, and takes it back with one click', async () => {
    const page = await product().newPage();
    const { key } = await first();
    await page.goto(`/n/example/overview?panel=${encodeURIComponent(key)}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Place' }).fill('Elsewhere');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Stakeholder' });
    await panel.getByText('Elsewhere').first().waitFor();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect.poll(() => panel.getByText(/· Elsewhere/u).count()).toBe(0);
    await page.getByRole('button', { name: /^Redo: / }).click();
    await panel.getByText(/· Elsewhere/u).waitFor();
  });

  it('shows both sides of a conflict, and keeps what is chosen', async () => {
    const page = await product().newPage();
    const { key } = await first();
    await page.goto(`/n/example/overview?panel=${encodeURIComponent(key)}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Place' }).fill('Here');
    const { saveStakeholder } = await product().ask<Edited>(EDITED, {
      input: { network: 'example', key, place: 'There' },
    });
    expect(saveStakeholder.userErrors).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();

    const choice = page.getByRole('group', { name: 'Place' });
    await choice.getByRole('radio', { name: 'Theirs There' }).waitFor();
    expect(await choice.getByRole('radio').count()).toBe(2);
    expect(await accessibilityFaults(page)).toEqual([]);
    await choice.getByRole('radio', { name: 'Yours Here' }).click();
    await page.getByRole('button', { name: 'Save this choice' }).click();
    await page
      .getByRole('complementary', { name: 'Stakeholder' })
      .getByText(/· Here/u)
      .waitFor();
  });

  it('lists each edit in the history, field by field', async () => {
    const { key, name } = await first();
    for (const place of ['Before', 'After']) await product().ask(EDITED, { input: { network: 'example', key, place } });
    const page = await product().newPage();
    await page.goto('/n/example/history');
    await page.getByRole('button', { name: 'Show what changed' }).first().click();
    const row = page.getByRole('row').filter({ hasText: 'Place' }).first();
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['Place', 'Before', 'After']);
    expect(await row.getByRole('rowheader').textContent()).toContain(name);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
