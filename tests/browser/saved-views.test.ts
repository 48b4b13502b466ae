import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { canvasOf, saidOn } from './accessibility/map-page.js';
import { accessibilityFaults, describeInBrowser, settled, soon } from './browser.js';

const PEOPLE = '/n/example/map?mode=people';
const SAVED = '/n/example/saved';

interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}
interface SavedAnswer {
  readonly network: { readonly savedView: { readonly search: string; readonly places: readonly Place[] } | null };
}
const SAVED_VIEW = `query Saved($key: String!) {
  network(key: "example") { savedView(key: $key) { search places { key x y } } }
}`;
const SAVE_VIEW = `mutation Save($input: SaveViewInput!) { saveView(input: $input) { userErrors { message } } }`;

const bar = (page: Page) => page.getByRole('region', { name: 'Saved view' });
const toast = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

/** Saves what is on show, through the form, by keyboard alone once it is open. */
async function saveAs(page: Page, button: string, name: string, note = ''): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog', { name: 'Save this view' }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(note);
  await page.getByRole('button', { name: 'Save the view' }).click();
  await toast(page, `“${name}” is saved`).waitFor();
  await bar(page).getByText(name).waitFor();
}

describeInBrowser('saved views', (product) => {
  const placesOf = async (key: string) => {
    const { network } = await product().ask<SavedAnswer>(SAVED_VIEW, { key });
    return new Map(network.savedView?.places.map(({ key: of, x, y }) => [of, { x, y }]));
  };
  const start = async (page: Page) => {
    await page.goto(PEOPLE);
    await settled(page);
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, \d+ links?/u);
  };

  it('open where they were saved, by a link, for one who has nothing kept', async () => {
    const mine = await product().newPage({ reducedMotion: 'reduce' });
    await start(mine);
    await saveAs(mine, 'Save this view', 'As laid out');
    await canvasOf(mine).focus();
    for (let step = 0; step < 6; step += 1) await mine.keyboard.press('Alt+ArrowRight');
    await bar(mine).getByText('Changed since it was saved: 1 stands elsewhere.').waitFor();
    await saveAs(mine, 'Save as new', 'Moved by hand', 'One stands apart.');

    const [before, after] = [await placesOf('as-laid-out'), await placesOf('moved-by-hand')];
    const moved = [...after].filter(([key, place]) => Math.abs(place.x - (before.get(key)?.x ?? 0)) > 1);
    expect(moved).toHaveLength(1);

    const theirs = await product().newPage({ reducedMotion: 'reduce' });
    await theirs.goto('/n/example/saved/moved-by-hand');
    await bar(theirs).getByText('One stands apart.').waitFor();
    expect(new URL(theirs.url()).pathname).toBe('/n/example/map');
    await settled(theirs);
    await canvasOf(theirs).focus();
    await soon(() => saidOn(theirs)).toMatch(/, \d+ links?/u);
    expect(await bar(theirs).getByText('Changed since').count()).toBe(0);
    await saveAs(theirs, 'Save as new', 'Seen by another');
    const seen = await placesOf('seen-by-another');
    expect(seen.size).toBe(after.size);
    const apart = [...after].filter(([key, { x, y }]) => {
      const place = seen.get(key);
      return place === undefined || Math.abs(place.x - x) > 0.5 || Math.abs(place.y - y) > 0.5;
    });
    expect(apart).toEqual([]);
  });

  it('open as they were saved by their link, whatever was moved in them since', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await start(page);
    await saveAs(page, 'Save this view', 'To come back to');
    await canvasOf(page).focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Alt+ArrowRight');
    await bar(page).getByText('Changed since it was saved: 1 stands elsewhere.').waitFor();
    await page.reload();
    await bar(page).getByText('Changed since it was saved: 1 stands elsewhere.').waitFor();

    await page.goto('/n/example/saved/to-come-back-to');
    await bar(page).getByText('To come back to').waitFor();
    await settled(page);
    await soon(() => page.locator('[data-canvas-said]').count()).toBeGreaterThan(0);
    await saveAs(page, 'Save as new', 'Come back to');
    expect(await placesOf('come-back-to')).toEqual(await placesOf('to-come-back-to'));
  });

  it('keep where groups were put, once, however often the button is pressed', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto('/n/example/map');
    await settled(page);
    await canvasOf(page).focus();
    await soon(() => page.locator('[data-canvas-said]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Save this view', exact: true }).click();
    await page.keyboard.type('The four groups');
    await page.getByRole('button', { name: 'Save the view' }).dblclick();
    await bar(page).getByText('The four groups').waitFor();
    expect((await placesOf('the-four-groups')).size).toBeGreaterThanOrEqual(4);
    await page.goto(SAVED);
    await settled(page);
    expect(await page.getByRole('link', { name: 'The four groups' }).count()).toBe(1);

    await page.goto('/n/example/saved/the-four-groups');
    await bar(page).getByText('The four groups').waitFor();
    await settled(page);
    expect(await bar(page).getByText('Changed since').count()).toBe(0);
  });

  it('say what was changed since, and take it in', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/gaps');
    await settled(page);
    await saveAs(page, 'Save this view', 'Between groups');
    await page.goto('/n/example/gaps?by=tier&saved=between-groups');
    await bar(page).getByText('Changed since it was saved.').waitFor();
    await bar(page).getByRole('button', { name: 'Update' }).click();
    await soon(() => bar(page).getByText('Changed since').count()).toBe(0);
    const { network } = await product().ask<SavedAnswer>(SAVED_VIEW, { key: 'between-groups' });
    expect(network.savedView?.search).toBe('by=tier');

    await bar(page).getByRole('button', { name: 'Close' }).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?by=tier');
  });

  it('tell when the data moved on, and when another was first', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/bridges');
    await settled(page);
    await saveAs(page, 'Save this view', 'Who connects');
    await product().ask(SAVE_VIEW, { input: { network: 'example', key: 'who-connects', note: 'Theirs.' } });
    await page.goto('/n/example/bridges?by=tier&saved=who-connects');
    await bar(page).getByText('Theirs.').waitFor();
    await product().ask(SAVE_VIEW, { input: { network: 'example', key: 'who-connects', search: 'by=place' } });
    await bar(page).getByRole('button', { name: 'Update' }).click();
    const both = page.getByRole('dialog', { name: 'Somebody else saved this meanwhile' });
    await both.getByRole('cell', { name: 'by=place' }).waitFor();
    await both.getByRole('cell', { name: 'by=tier' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await both.getByRole('button', { name: 'Save mine over it' }).click();
    await soon(() => bar(page).getByText('Changed since').count()).toBe(0);

    await product().ask(
      'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { message } } }',
      { input: { network: 'example', name: 'A newcomer' } },
    );
    await page.reload();
    await bar(page)
      .getByText(/The data has changed since: version \d+ then, \d+ now/u)
      .waitFor();
  });

  it('are listed, renamed, duplicated, deleted and brought back', async () => {
    const page = await product().newPage();
    const input = { network: 'example', key: 'listed', name: 'Listed', note: 'A note.', view: 'gaps' };
    await product().ask(SAVE_VIEW, { input });
    await page.goto(SAVED);
    const row = (name: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
    const act = async (name: string, action: string) => {
      await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
      await page.getByRole('menuitem', { name: action }).click();
    };
    await row('Listed').getByText('A note.').waitFor();
    await row('Listed').getByText('Gaps. Saved by local').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await act('Listed', 'Duplicate');
    await row('Copy of Listed').waitFor();
    await act('Copy of Listed', 'Change name and note…');
    await page.getByRole('textbox', { name: 'Name' }).fill('Second');
    await page.keyboard.press('Enter');
    await row('Second').waitFor();

    await act('Second', 'Delete');
    await row('Second').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await row('Second').waitFor();
  });

  it('that are not there leave a way out', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/saved/never-was');
    await page.getByRole('heading', { level: 1, name: 'There is no saved view “never-was” here' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'All saved views and stories' }).click();
    await page.getByRole('heading', { level: 1, name: 'Saved views' }).waitFor();
    await page.goto('/n/example/gaps?saved=never-was');
    await bar(page).getByText('There is no saved view “never-was” any more').waitFor();
    await page.goto('/n/example/story/never-was');
    await page.getByRole('heading', { level: 1, name: 'There is no story “never-was” here' }).waitFor();
  });

  it('stay in sight at 320 pixels, in the dark too', async () => {
    const page = await product().newPage({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
    for (const address of [SAVED, '/n/example/saved/between-groups']) {
      await page.goto(address);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
});

describeInBrowser('a story', (product) => {
  const sentences = ['First the people.', 'Then the gaps.', 'Last the bridges.'];
  const views = ['map', 'gaps', 'bridges'];

  it('is made of saved views, and put in order by keys', async () => {
    for (const view of views) {
      await product().ask(SAVE_VIEW, { input: { network: 'example', key: view, name: `The ${view}`, view } });
    }
    const page = await product().newPage();
    await page.goto(SAVED);
    await page.getByRole('button', { name: 'Make a story' }).click();
    await page.keyboard.type('For the board');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Edit the story “For the board”' }).waitFor();
    for (const view of ['map', 'bridges', 'gaps']) {
      await page.getByRole('button', { name: /Add a saved view/u }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: new RegExp(`The ${view}`, 'u') }).press('Enter');
      await page
        .getByRole('textbox', { name: `What is said of The ${view}` })
        .fill(sentences[views.indexOf(view)] ?? '');
    }
    await page.getByRole('button', { name: 'Move The gaps up' }).press('Enter');
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      '1. The map',
      '2. The gaps',
      '3. The bridges',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the story' }).press('Enter');
    await page.getByRole('link', { name: 'For the board' }).waitFor();
    await page.getByText('3 steps').waitFor();
  });

  it('is stepped through by keyboard, over the views themselves', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto('/n/example/story/for-the-board');
    const story = page.getByRole('region', { name: 'Story: For the board' });
    const at = async (step: number) => {
      await story.getByText(`${step} of 3`, { exact: true }).waitFor();
      await story.getByText(sentences[step - 1] ?? '').waitFor();
      await soon(() => new URL(page.url()).pathname).toBe(`/n/example/${views[step - 1]}`);
    };
    await at(1);
    await settled(page);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await at(2);
    await page.keyboard.press('PageDown');
    await at(3);
    await page.keyboard.press('ArrowRight');
    await at(3);
    await page.keyboard.press('ArrowLeft');
    await at(2);
    await story.getByRole('button', { name: 'Previous' }).press('Enter');
    await at(1);
    await story.getByRole('link', { name: 'End the story' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Saved views' }).waitFor();
  });

  it('is printed a sheet a step, when all of it is drawn', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await page.goto('/n/example/story/for-the-board/print');
    await page.locator('html[data-printed]').waitFor({ timeout: 90_000 });
    const sheets = page.getByRole('region', { name: /^Step \d of 3$/u });
    expect(await sheets.count()).toBe(3);
    expect(await sheets.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      expect.arrayContaining([...sentences]),
    );
    await sheets.nth(0).getByRole('application').waitFor();
    await sheets.nth(1).getByRole('grid').waitFor();
  });
});
