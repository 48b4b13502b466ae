import type { Page } from 'playwright-core';
import type { Camera } from './camera.js';
import { firstPageOf } from './paper.js';

/** Two minutes for a leader, on the example network: a finding, its gap, whom to introduce, and a story to tell of it. */
export async function walkAsLeader(camera: Camera): Promise<void> {
  await findWhatStandsOut(camera);
  await readTheGap(camera);
  await keepIt(camera);
  await tellIt(camera);
  await printIt(camera);
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
const finding = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

async function findWhatStandsOut({ page, take }: Camera): Promise<void> {
  await page.goto('/');
  await finding(page, 'Widest gap').waitFor();
  await take('leader-1-overview');

  await finding(page, 'Costliest loss').getByRole('link', { name: 'Show on the map' }).click();
  await page.getByRole('application').waitFor();
  await take('leader-2-on-the-map');
}

async function readTheGap({ page, take }: Camera): Promise<void> {
  await view(page, 'Overview').click();
  await finding(page, 'Widest gap').getByRole('link', { name: 'Read the gap’s story' }).click();
  const story = page.getByRole('region', { name: 'The story of this cell' });
  await story.getByRole('heading', { name: 'Introductions that would help' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await take('leader-3-gap-story');

  const heading = story.getByRole('heading', { name: 'Introductions that would help' });
  const first = story.getByRole('listitem').filter({ hasText: 'Feasibility' }).first();
  await heading.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await take('leader-4-introduction', heading, first);

  await first.getByRole('link', { name: 'Show them on the map' }).click();
  await page.getByText(/^Brought out/u).waitFor();
  await take('leader-5-introduction-on-the-map');
}

/** Saves what is on show and answers when its bar is there. */
async function save(page: Page, name: string, note: string, before: () => Promise<void> = async () => {}) {
  await page.getByRole('button', { name: 'Save this view', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Save this view' });
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('textbox', { name: 'Note' }).fill(note);
  await before();
  await form.getByRole('button', { name: 'Save the view' }).click();
  await page.getByRole('region', { name: 'Saved view' }).getByText(name).waitFor();
}

const WHOM = 'Whom to introduce';
const GAP = 'Practice and policy, apart';

async function keepIt({ page, take }: Camera): Promise<void> {
  await save(page, WHOM, 'The introduction that would bring practice and policy closest, and who stands between.', () =>
    take('leader-6-save-this-view'),
  );
  await view(page, 'Gaps').click();
  await page.getByRole('grid').waitFor();
  await save(page, GAP, 'Four pairs of groups have fewer links than their sizes explain.');
  await page.getByRole('button', { name: 'Dismiss this message' }).click();
}

async function tellIt({ page, take }: Camera): Promise<void> {
  await view(page, 'Saved views').click();
  await page.getByRole('button', { name: 'Make a story' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('For the partnership board');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Edit the story/u }).waitFor();
  const steps = [
    [GAP, 'Practice and policy hardly meet: 11 linked pairs where 42 would be expected.'],
    [WHOM, 'One introduction would bring them closest, and we know who is on the way. We could make it on Monday.'],
  ] as const;
  for (const [name, sentence] of steps) {
    await page.getByRole('button', { name: /Add a saved view/u }).click();
    await page.getByRole('option', { name }).click();
    await page.getByRole('textbox', { name: `What is said of ${name}` }).fill(sentence);
  }
  await page.getByRole('button', { name: 'Dismiss this message' }).click();
  await take('leader-7-make-a-story');

  await page.getByRole('button', { name: 'Save the story' }).click();
  await page.getByRole('button', { name: 'Dismiss this message' }).click();
  await page.getByRole('link', { name: 'For the partnership board' }).click();
  await page
    .getByRole('region', { name: /^Story/u })
    .getByRole('button', { name: 'Next' })
    .click();
  await page.getByRole('application').waitFor();
  await take('leader-8-tell-the-story');
  await page.getByRole('link', { name: 'End the story' }).click();
}

async function printIt({ page, take, keep }: Camera): Promise<void> {
  await view(page, 'Report').click();
  await page
    .frameLocator('iframe[title="Preview of the report"]')
    .getByRole('heading', { name: 'What to do on Monday' })
    .waitFor();
  await take('report-1-preview');
  const pdf = page.getByRole('button', { name: 'Download PDF' });
  const [download] = await Promise.all([page.waitForEvent('download'), pdf.click()]);
  const picture = firstPageOf(await download.path());
  if (picture !== null) keep('report-2-printed', picture);
}
