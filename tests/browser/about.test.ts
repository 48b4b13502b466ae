import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled } from './browser.js';

const ABOUT = '/n/example/about';

/** What is to become true soon: the server and the page take their time on a busy machine. */
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 30_000 });

describeInBrowser('about the numbers', (product) => {
  it('defines every measure there is, by family, each at an address of its own', async () => {
    const page = await product().newPage({ viewport: { width: 1440, height: 900 } });
    const { measures } = await product().ask<{ measures: readonly { id: string; name: string }[] }>(
      '{ measures { id name } }',
    );
    await page.goto(ABOUT);
    await settled(page);
    expect(await page.locator('article[id^="measure-"]').count()).toBe(measures.length);
    await page.getByRole('navigation', { name: 'On this page' }).getByText('Who connects others').click();
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Constraint', exact: true })
      .click();
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('measure-constraint');
    expect(page.url()).toContain('#measure-constraint');
  });

  it('finds a measure by another name, and counts what it found', async () => {
    const page = await product().newPage();
    await page.goto(ABOUT);
    await page.getByRole('searchbox', { name: 'Find a measure' }).fill('articulation points');
    await page.getByText(/^1 measure of \d+\.$/u).waitFor();
    expect(await page.locator('article[id^="measure-"]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'measure-cut-points',
    ]);
  });

  it('holds our values against published ones, all of which agree', async () => {
    const page = await product().newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(ABOUT);
    await page.getByRole('button', { name: 'Compute and compare' }).click();
    const said = page.getByText(/^[\d,]+ of [\d,]+ published values agree$/u);
    await said.waitFor({ timeout: 60_000 });
    const [, agree, all] = /^([\d,]+) of ([\d,]+)/u.exec((await said.textContent()) ?? '') ?? [];
    expect(agree).toBe(all);
    const { knownAnswers } = await product().ask<{ knownAnswers: { totalCount: number } }>(
      '{ knownAnswers(first: 1) { totalCount } }',
    );
    expect(Number(all?.replaceAll(',', ''))).toBe(knownAnswers.totalCount);

    await page.getByText('Each value', { exact: true }).click();
    const table = page.getByRole('region', { name: 'Published values and ours' });
    await soon(() => table.locator('tbody tr').count()).toBe(50);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(/^51 to 100 of/u).waitFor();
    await page.getByText('Only those that differ').click();
    await page.getByText('None differs.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('leads from a measure to what it is held against, and says where an address is wrong', async () => {
    const page = await product().newPage();
    await page.goto(`${ABOUT}#measure-betweenness`);
    await page.getByRole('article', { name: 'Betweenness', exact: true }).getByText('What it is held against').click();
    await soon(() => page.getByText(/published values agree/u).count()).toBe(1);
    await page.getByRole('button', { name: /^Betweenness.*Measure$/u }).waitFor();
    await page.goto(`${ABOUT}?known=shoe-size`);
    await page.getByText('There is no measure “shoe-size”.').waitFor({ timeout: 60_000 });
  });
});
