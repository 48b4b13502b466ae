import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled, soon } from './browser.js';

const DEMO = fileURLToPath(new URL('../../../shared/data/demo/four_nations_health_and_care_groups', import.meta.url));
const present = existsSync(DEMO);
if (!present)
  console.log('Not tried, for ../shared/data is absent: importing the four nations’ groups in the browser.');

const PEOPLE = `id,label,kind,group,ward
p1,"Practice nurse, Northgate Surgery",person,GP,North
p2,Carer,person,service user,North
p3,Commissioner,person,policymaker,South
o1,Northgate Surgery,organisation,practitioner,North
`;
const TIES = `source,target,type,weight
p1,o1,works for,2
p1,p2,supports,3
p3,o1,commissions,
p3,o1,chats with,1
`;

async function choose(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
    );
}

const dryRun = (page: Page) => page.getByRole('region', { name: 'What the import would do' });
const count = (page: Page, what: 'stakeholders' | 'ties', column: number) =>
  page.locator(`[data-counts="${what}"] td`).nth(column).textContent();

describeInBrowser('the import', (product) => {
  it.runIf(present)('leads from a real pair of files to its gap', async () => {
    const page = await product().newPage();
    await page.goto('/import');
    await page.locator('input[type=file]').setInputFiles([`${DEMO}/nodes.csv`, `${DEMO}/edges.csv`]);
    await page.getByLabel('Name of the new network').fill('Four nations');
    await soon(() => count(page, 'stakeholders', 0)).toBe('1,121');
    expect(await count(page, 'ties', 0)).toBe('1,854');
    expect(await page.getByText('No problems were found.').count()).toBe(1);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { name: 'Imported into Four nations' }).waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: 'See the gaps' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gaps' }).waitFor();
    await settled(page);
    expect(page.url()).toContain('/n/four-nations/gaps');
    expect(await page.getByRole('grid').textContent()).toMatch(/Northern Ireland/u);
  });

  it('shows what was understood, takes corrections, and tries them dry', async () => {
    const page = await product().newPage();
    await page.goto('/import');
    await choose(page, { 'people.csv': PEOPLE, 'ties.csv': TIES });
    // Before the network has a name all is shown; only the import itself waits for one.
    await dryRun(page).waitFor();
    const run = page.getByRole('button', { name: 'Import', exact: true });
    expect(await run.isDisabled()).toBe(true);
    await page.getByLabel('Name of the new network').fill('Small partnership');
    await soon(() => run.isEnabled()).toBe(true);
    await settled(page);
    expect(await page.locator('[data-column="label"]').getAttribute('data-field')).toBe('name');
    expect(await page.locator('[data-column="ward"]').getAttribute('data-field')).toBe('attribute');
    expect(await page.locator('article[data-role="TIES"]').getByRole('heading').first().textContent()).toBe('ties.csv');

    await page.getByLabel('Read ward as').selectOption('place');
    await soon(() => page.locator('[data-column="ward"]').getAttribute('data-field')).toBe('place');
    await page.getByLabel('Read GP as').selectOption('practitioner');
    await soon(() => page.getByLabel('Read GP as').inputValue()).toBe('practitioner');
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await count(page, 'stakeholders', 0)).toBe('4');
    expect(await count(page, 'ties', 0)).toBe('4');

    await run.click();
    await page.getByRole('heading', { name: 'Imported into Small partnership' }).waitFor();
    const { network } = await product().ask<{ network: { stakeholder: { group: string; place: string } } }>(
      '{ network(key: "small-partnership") { stakeholder(key: "p1") { group place } } }',
    );
    expect(network.stakeholder).toEqual({ group: 'practitioner', place: 'North' });

    await page.getByRole('link', { name: 'See it on the map' }).click();
    await page.getByRole('heading', { level: 1, name: 'Map' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('heading', { name: '1. Files' }).waitFor();
    const after = await product().ask<{ network: { stakeholders: { totalCount: number } } }>(
      '{ network(key: "small-partnership") { stakeholders(first: 1) { totalCount } } }',
    );
    expect(after.network.stakeholders.totalCount).toBe(0);
  });

  it('remembers what a word means', async () => {
    const page = await product().newPage();
    await page.goto('/import');
    await choose(page, { 'people.csv': PEOPLE });
    await page.getByLabel('Name of the new network').fill('First');
    await page.getByLabel('Read GP as').selectOption('professional');
    await page.reload();
    await choose(page, { 'people.csv': PEOPLE });
    await page.getByLabel('Name of the new network').fill('Second');
    await soon(() => page.getByLabel('Read GP as').inputValue()).toBe('professional');
  });

  it('names every problem with its row and column, and saves the list', async () => {
    const page = await product().newPage();
    await page.goto('/import');
    await choose(page, { 'people.csv': PEOPLE, 'ties.csv': `${TIES}p1,nobody,supports,\n` });
    await page.getByLabel('Name of the new network').fill('With problems');
    const problems = dryRun(page).locator('[data-problem]');
    await soon(() => problems.count()).toBe(1);
    const dangling = dryRun(page).locator('[data-problem="DANGLING_TIE"]').first();
    expect(await dangling.getByRole('cell').nth(2).textContent()).toBe('6');
    expect(await dryRun(page).getByRole('heading', { name: '1 problem', exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the problems as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('import-problems.csv');

    await page.getByText('Leave out rows with problems').click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { name: 'Imported into With problems' }).waitFor();
  });

  it('takes cells pasted from a spreadsheet', async () => {
    const page = await product().newPage();
    await page.goto('/import');
    await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
    await page.getByLabel('Copied cells').fill('source\ttarget\nAda\tMo\nMo\tZoe');
    await page.getByText('Understood 3 rows with 2 columns.').waitFor();
    await page.getByRole('button', { name: 'Use these rows' }).click();
    await page.getByText('pasted-1.csv', { exact: true }).first().waitFor();
    await page.getByLabel('Name of the new network').fill('Pasted');
    await soon(() => count(page, 'ties', 0)).toBe('2');
    expect(await count(page, 'stakeholders', 0)).toBe('3');
  });

  it('says in plain words what a file is not', async () => {
    const page = await product().newPage({ withFailures: true });
    await page.goto('/import');
    await choose(page, { 'empty.csv': '' });
    await page.getByText('This file is empty.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
