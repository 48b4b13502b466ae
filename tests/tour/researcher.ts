import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Camera } from './camera.js';

/** A researcher's afternoon, on two files of real data: in, understood, tried dry, looked at, cleaned, reported. */
export async function walkAsResearcher(camera: Camera, folder: string): Promise<void> {
  await importFiles(camera, folder);
  await lookAround(camera);
  await clean(camera);
  await measure(camera);
  await report(camera);
}

/** The bit of a drag that lets what is dropped be copied. */
const COPY = 1;

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });

async function importFiles({ page, take }: Camera, folder: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^Network/u }).click();
  await page.getByRole('menuitem', { name: 'Import a new network…' }).click();
  await page.getByText('Drop spreadsheets here').waitFor();
  await take('researcher-1-drop-files');

  await drop(page, [join(folder, 'nodes.csv'), join(folder, 'edges.csv')]);
  const understood = page.getByRole('heading', { name: '2. What was understood' });
  await understood.waitFor();
  await page.getByLabel('Name of the new network').fill('Health and care groups of four nations');
  await page.getByText('All of it or nothing').waitFor();
  await understood.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page.mouse.wheel(0, -80);
  await take('researcher-2-understood');

  const dry = page.getByRole('heading', { name: '3. What the import would do' });
  await dry.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await take('researcher-3-dry-run');

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: /^Imported into/u }).waitFor();
  await take('researcher-4-imported', page.getByRole('region', { name: 'Import finished' }));
}

/** Drops files from outside the browser, as a person's file manager does. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const box = await page.getByText('Drop spreadsheets here').boundingBox();
  if (box === null) throw new Error('There is no place to drop files.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [...files], dragOperationsMask: COPY };
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data });
  }
}

async function lookAround({ page, take }: Camera): Promise<void> {
  await page.getByRole('link', { name: 'See what stands out' }).click();
  await page.getByRole('article').first().waitFor();
  await take('researcher-5-overview');

  await view(page, 'Map').click();
  await page.getByRole('application').waitFor();
  await page.getByText('People and organisations', { exact: true }).click();
  await page
    .getByText(/300 of 1,121/u)
    .first()
    .waitFor();
  await take('researcher-6-map');
}

async function clean({ page, take }: Camera): Promise<void> {
  await view(page, 'Overview').click();
  await page.getByRole('link', { name: 'look for duplicates' }).click();
  await page
    .getByRole('button', { name: /^Compare/u })
    .first()
    .waitFor();
  await take('researcher-7-likely-duplicates');

  await page
    .getByRole('button', { name: /^Compare/u })
    .first()
    .click();
  await page.getByRole('region', { name: 'Comparison' }).getByRole('button', { name: 'Merge', exact: true }).waitFor();
  await take('researcher-8-merge-preview');
  await page.getByRole('region', { name: 'Comparison' }).getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText(/merged into/u).waitFor();
  await page.getByRole('button', { name: 'Dismiss this message' }).click();
}

async function measure({ page, take }: Camera): Promise<void> {
  await view(page, 'Stakeholders').click();
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: 'Choose columns' }).click();
  await page.getByRole('button', { name: /Add a measure/u }).click();
  await page.getByRole('searchbox', { name: 'Search the measures' }).fill('constraint');
  await page
    .getByRole('option', { name: /^Constraint/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Menu of the column Betweenness' }).click();
  await page.getByRole('menuitem', { name: 'Sort descending' }).click();
  await take('researcher-9-table');
}

async function report({ page, take }: Camera): Promise<void> {
  await view(page, 'Report').click();
  await page
    .frameLocator('iframe[title="Preview of the report"]')
    .getByRole('heading', { name: 'What to do on Monday' })
    .waitFor();
  await take('researcher-10-report');
}
