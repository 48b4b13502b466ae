import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { importFiles } from '../acceptance/import-journey.js';
import { uploadTo } from '../acceptance/test-server.js';
import { canvasOf, saidOn } from './accessibility/map-page.js';
import { accessibilityFaults, describeInBrowser, settled, soon } from './browser.js';

const MAP = '/n/example/map';
const PEOPLE = `${MAP}?mode=people`;

type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

interface Canvas extends Element {
  readonly _cyreg: {
    readonly cy: {
      nodes(selector: string): { map<Value>(read: (node: CanvasNode) => Value): Value[] };
      container(): HTMLElement;
    };
  };
}
interface CanvasNode {
  id(): string;
  position(axis: 'x' | 'y'): number;
  renderedPosition(): { readonly x: number; readonly y: number };
}

const undo = (page: Page) => page.keyboard.press('Control+z');

/** Where everyone stands, by key, in units of the picture. */
async function placesOn(page: Page): Promise<Places> {
  await drawn(page);
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.__________cytoscape_container') as Canvas)._cyreg;
    const round = (value: number) => Math.round(value);
    return Object.fromEntries(
      cy
        .nodes('.stakeholder')
        .map((node) => [node.id().slice(2), [round(node.position('x')), round(node.position('y'))] as const]),
    );
  });
}

/** Where one is seen, in pixels of the page. */
async function seenAt(page: Page, key: string): Promise<{ x: number; y: number }> {
  await drawn(page);
  return page.evaluate((wanted) => {
    const { cy } = (document.querySelector('.__________cytoscape_container') as Canvas)._cyreg;
    const { left, top } = cy.container().getBoundingClientRect();
    const [place] = cy
      .nodes('.stakeholder')
      .map((node) => ({ key: node.id().slice(2), ...node.renderedPosition() }))
      .filter((node) => node.key === wanted);
    return { x: left + (place?.x ?? 0), y: top + (place?.y ?? 0) };
  }, key);
}

async function drawn(page: Page): Promise<void> {
  await settled(page);
  await page.waitForFunction(() => {
    const host = document.querySelector('.__________cytoscape_container') as Canvas | null;
    return host !== null && host._cyreg.cy.nodes('.stakeholder').map(String).length > 0;
  });
  await page.waitForFunction(() => document.querySelector('progress') === null);
}

/** Of two pictures: who stands elsewhere, who went and who came. Rounding may be off by one. */
function differences(before: Places, after: Places) {
  const moved = Object.entries(before).filter(([key, [x, y]]) => {
    const [left, top] = after[key] ?? [x, y];
    return Math.abs(left - x) > 1 || Math.abs(top - y) > 1;
  });
  const gone = Object.keys(before).filter((key) => after[key] === undefined);
  const come = Object.keys(after).filter((key) => before[key] === undefined);
  return { moved: moved.map(([key]) => key).sort(), gone: gone.length, come: come.length };
}
const NO_DIFFERENCE = { moved: [], gone: 0, come: 0 };

async function dragBy(page: Page, key: string, x: number, y: number): Promise<void> {
  const from = await seenAt(page, key);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + x, from.y + y, { steps: 5 });
  await page.mouse.up();
}

/** Draws a line round the whole picture with Shift held. */
async function lassoAll(page: Page): Promise<void> {
  const box = await canvasOf(page).boundingBox();
  if (box === null) throw new Error('the map is not on the page');
  const corners = [
    [4, 4],
    [box.width - 60, 4],
    [box.width - 60, box.height - 4],
    [4, box.height - 4],
    [4, 10],
  ] as const;
  await page.keyboard.down('Shift');
  for (const [index, [x, y]] of corners.entries()) {
    await page.mouse.move(box.x + x, box.y + y, { steps: 3 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

describeInBrowser('the map in your hands', (product) => {
  const open = async (address: string) => {
    const page = await product().newPage({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await drawn(page);
    return page;
  };

  it('lands the same data in the same place, after every load', async () => {
    const page = await open(PEOPLE);
    const first = await placesOn(page);
    await page.reload();
    expect(differences(first, await placesOn(page))).toEqual(NO_DIFFERENCE);
  });

  it('opens one group after the other and closes them, and moves nothing else', async () => {
    const page = await open(MAP);
    const closed = await placesOn(page);
    await page.mouse.click(...point(await seenAt(page, '\ue000practitioner')));
    await soon(async () => differences(closed, await placesOn(page)).come).toBe(41);
    const one = await placesOn(page);
    expect(differences(closed, one).moved).toEqual([]);

    await page.mouse.click(...point(await seenAt(page, '\ue000professional')));
    await soon(async () => Object.keys(await placesOn(page)).length).toBeGreaterThan(Object.keys(one).length);
    const both = await placesOn(page);
    expect(differences(one, both).moved).toEqual([]);
    await page.reload();
    expect(differences(both, await placesOn(page))).toEqual(NO_DIFFERENCE);

    await page.goBack();
    await soon(async () => differences(one, await placesOn(page))).toEqual(NO_DIFFERENCE);
  });

  it('drags one, pins it there for good, and takes it back', async () => {
    const page = await open(PEOPLE);
    const before = await placesOn(page);
    await dragBy(page, 'abc', 70, -40);
    await soon(async () => differences(before, await placesOn(page)).moved).toEqual(['abc']);
    await page.getByText('1 stakeholder pinned by hand.').waitFor();
    const after = await placesOn(page);
    await page.reload();
    await soon(async () => differences(after, await placesOn(page)).moved).toEqual([]);

    await page.getByRole('button', { name: 'Unpin all' }).click();
    await page.getByText('Whoever is drawn keeps their place.').waitFor();
    await undo(page);
    await page.getByText('1 stakeholder pinned by hand.').waitFor();
    await soon(async () => differences(after, await placesOn(page)).moved).toEqual([]);
  });

  it('undoes and redoes a move', async () => {
    const page = await open(PEOPLE);
    const before = await placesOn(page);
    await dragBy(page, 'abc', -50, 60);
    await soon(async () => differences(before, await placesOn(page)).moved).toEqual(['abc']);
    const after = await placesOn(page);
    await undo(page);
    await soon(async () => differences(before, await placesOn(page))).toEqual(NO_DIFFERENCE);
    await page.keyboard.press('Control+Shift+z');
    await soon(async () => differences(after, await placesOn(page))).toEqual(NO_DIFFERENCE);
  });

  it('draws a line round many, and moves them together, by hand and by buttons', async () => {
    const page = await open(`${PEOPLE}&tier=central`);
    const before = await placesOn(page);
    const keys = Object.keys(before).sort();
    await lassoAll(page);
    const bar = page.getByRole('group', { name: `${keys.length} chosen` });
    await bar.waitFor();
    expect(new URL(page.url()).searchParams.getAll('select').sort()).toEqual(keys);
    expect(await accessibilityFaults(page)).toEqual([]);

    await dragBy(page, keys[0] ?? '', 40, 30);
    await soon(async () => differences(before, await placesOn(page)).moved).toEqual(keys);
    const dragged = await placesOn(page);
    await bar.getByRole('button', { name: 'Move left' }).click();
    await soon(async () => differences(dragged, await placesOn(page)).moved).toEqual(keys);
    const offset = (places: Places, axis: 0 | 1) =>
      new Set(keys.map((key) => places[key]![axis] - dragged[key]![axis]));
    const pushed = await placesOn(page);
    expect([...offset(pushed, 0)].every((by) => Math.abs(by + 40) <= 1)).toBe(true);
    expect([...offset(pushed, 1)].every((by) => Math.abs(by) <= 1)).toBe(true);

    for (let step = 0; step < 2; step += 1) await undo(page);
    await soon(async () => differences(before, await placesOn(page))).toEqual(NO_DIFFERENCE);
    await undo(page);
    await bar.waitFor({ state: 'detached' });
  });

  it('chooses several by single clicks, and shows only these', async () => {
    const page = await open(PEOPLE);
    const before = await placesOn(page);
    const [one = '', other = ''] = Object.keys(before).filter((key) => key !== 'abc');
    await page.getByRole('button', { name: 'Select several' }).click();
    for (const key of ['abc', one, other, one]) await page.mouse.click(...point(await seenAt(page, key)));
    await page.getByRole('group', { name: '2 chosen' }).waitFor();
    await page.getByRole('button', { name: 'Show only these' }).click();
    await page.getByText('Only 2 chosen stakeholders and the ties among them are drawn.').waitFor();
    await soon(async () => Object.keys(await placesOn(page)).sort()).toEqual(['abc', other].sort());
    expect(differences(await placesOn(page), before).moved).toEqual([]);
    await page.getByRole('button', { name: 'Show the others again' }).click();
    await soon(async () => differences(before, await placesOn(page))).toEqual(NO_DIFFERENCE);
  });

  it('chooses, moves and pins by keys alone', async () => {
    const page = await open(PEOPLE);
    const before = await placesOn(page);
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, \d+ links?/u);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Space');
    await soon(() => saidOn(page)).toBe('Added. 2 selected.');
    await page.keyboard.press('Alt+ArrowUp');
    await soon(() => saidOn(page)).toBe('2 moved up, and pinned.');
    const chosen = new URL(page.url()).searchParams.getAll('select').sort();
    expect(differences(before, await placesOn(page)).moved).toEqual(chosen);
    await page.keyboard.press('p');
    await soon(() => saidOn(page)).toBe('Let go.');
    await soon(async () => differences(before, await placesOn(page))).toEqual(NO_DIFFERENCE);
  });

  it('goes through ties, gaps and introductions with the brackets', async () => {
    const page = await open(MAP);
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toContain('Practitioners, group of 41');
    await page.keyboard.press('[');
    await soon(() => saidOn(page)).toMatch(/^\d of \d: gap with .*: .* expected$/u);
    await page.keyboard.press(']');
    await soon(() => saidOn(page)).toMatch(/^1 of \d: \d+ linked pairs? with /u);

    await page.goto(`${PEOPLE}&overlay=gaps&overlay=bridges`);
    await page.getByRole('heading', { name: 'Suggested introductions' }).waitFor();
    await page
      .getByText(/^Brought out|^Suggested introductions$/u)
      .first()
      .waitFor();
    const from = await page
      .getByRole('region', { name: 'Suggested introductions' })
      .getByRole('link')
      .first()
      .textContent();
    await page.getByRole('button', { name: 'Show as a list' }).click();
    const row = page.locator('tr[data-introduction]').first();
    expect(await row.textContent()).toContain(from);
    for (const name of ['Bridges', 'Gaps']) expect(await page.getByRole('checkbox', { name }).isChecked()).toBe(true);
  });

  it('changes the arrangement and comes back to the same places by undo', async () => {
    const page = await open(PEOPLE);
    const before = await placesOn(page);
    await page.getByRole('button', { name: /Arranged/u }).click();
    await page.getByRole('option', { name: 'By tier' }).click();
    await soon(() => page.url()).toContain('arrange=tiers');
    await soon(async () => differences(before, await placesOn(page)).moved.length).toBeGreaterThan(50);
    await canvasOf(page).focus();
    await undo(page);
    await soon(async () => differences(before, await placesOn(page))).toEqual(NO_DIFFERENCE);
  });

  it('arranges afresh only where asked, and takes that back', async () => {
    const page = await open(`${PEOPLE}&only=abc&only=food&only=uow`);
    const alone = await placesOn(page);
    await page.getByRole('button', { name: 'Show the others again' }).click();
    await soon(async () => Object.keys(await placesOn(page)).length).toBeGreaterThan(100);
    const grown = await placesOn(page);
    expect(differences(alone, grown).moved).toEqual([]);

    await page.getByRole('button', { name: 'Arrange afresh' }).click();
    await soon(async () => differences(grown, await placesOn(page)).moved.length).toBeGreaterThan(50);
    await undo(page);
    await soon(async () => differences(grown, await placesOn(page))).toEqual(NO_DIFFERENCE);
  });
});

describeInBrowser('a map that cannot be arranged', (product) => {
  it('says so, offers the list, and tries again', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce', withFailures: true });
    await page.route('**/layout-worker*', (route) => route.abort());
    await page.goto(PEOPLE);
    await page.getByRole('alert').filter({ hasText: 'The picture could not be arranged.' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show as a list' }).last().click();
    await page.locator('[data-graph-list]').waitFor();
    // The picture is tried once more by itself when it is to be shown.
    await Promise.all([
      page.waitForEvent('requestfailed', (request) => request.url().includes('layout-worker')),
      page.getByRole('button', { name: 'Show as a picture' }).click(),
    ]);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/layout-worker*');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(Object.keys(await placesOn(page)).length).toBeGreaterThan(100);
  });
});

const LEAVES = 57;
const CHAIN = 160;
const HUB = '/n/hub/map?mode=people&draw=150';

/** A chain too long to be drawn whole, with a hub at its first end whose leaves carry no route. */
function hubFiles(): Readonly<Record<string, string>> {
  const chain = Array.from({ length: CHAIN }, (_, index) => `c${index}`);
  const leaves = Array.from({ length: LEAVES }, (_, index) => `leaf${index}`);
  const people = ['hub', ...chain, ...leaves];
  const links = [
    ['hub', 'c0'],
    ...chain.slice(1).map((key, index) => [chain[index], key]),
    ...leaves.map((leaf) => ['hub', leaf]),
  ];
  return {
    'nodes.csv': ['id,label,kind', ...people.map((key) => `${key},Name ${key},person`)].join('\n'),
    'edges.csv': ['source,target,type', ...links.map((ends) => `${ends.join(',')},works with`)].join('\n'),
  };
}

describeInBrowser('a map of more than is drawn', (product) => {
  const bar = (page: Page) => page.getByRole('group', { name: 'Selected: Name hub' });
  const open = async (address: string) => {
    const page = await product().newPage({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    return page;
  };

  it('shows neighbours page by page, fewer again, and collapses exactly those', async () => {
    const { address, ask } = product();
    await importFiles(
      { must: (query, variables) => ask(query, variables), upload: (file, bytes) => uploadTo(address, file, bytes) },
      { network: 'hub', name: 'Hub', files: hubFiles() },
    );
    const page = await open(`${HUB}&select=hub`);
    await page.getByText('Showing 150 of 218 stakeholders').waitFor();
    const before = await placesOn(page);
    await bar(page).getByText('1 of 58 neighbours drawn').waitFor();
    const grown: Places[] = [before];
    for (const [words, drawnNow] of [
      ['Show 20 more', 21],
      ['Show 20 more', 41],
      ['Show 17 more', 58],
    ] as const) {
      await bar(page).getByRole('button', { name: words }).click();
      await bar(page).getByText(`${drawnNow} of 58 neighbours drawn`).waitFor();
      await soon(async () => differences(before, await placesOn(page)).come).toBe(drawnNow - 1);
      const now = await placesOn(page);
      expect(differences(grown.at(-1) ?? {}, now).moved).toEqual([]);
      grown.push(now);
    }
    await page.reload();
    expect(differences(grown[3] ?? {}, await placesOn(page))).toEqual(NO_DIFFERENCE);

    await bar(page).getByRole('button', { name: 'Fewer' }).click();
    await soon(async () => differences(grown[2] ?? {}, await placesOn(page))).toEqual(NO_DIFFERENCE);
    await bar(page).getByRole('button', { name: 'Collapse' }).click();
    await soon(async () => differences(before, await placesOn(page))).toEqual(NO_DIFFERENCE);
    await undo(page);
    await soon(async () => differences(grown[2] ?? {}, await placesOn(page))).toEqual(NO_DIFFERENCE);
  });

  it('brings in whom the search finds, with their links, and lets them go', async () => {
    const page = await open(HUB);
    const before = await placesOn(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search' }).fill('Name leaf33');
    await page.getByText('Name leaf33').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Name leaf33 is not among those drawn.').waitFor();
    await page.getByRole('button', { name: 'Bring in, with its links' }).click();
    await page.getByText('Brought in beside those chosen by rank: Name leaf33.').waitFor();
    await page.getByRole('group', { name: 'Selected: Name leaf33' }).waitFor();
    await soon(async () => differences(before, await placesOn(page))).toEqual({ moved: [], gone: 0, come: 1 });
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Let go' }).click();
    await soon(async () => differences(before, await placesOn(page))).toEqual(NO_DIFFERENCE);
    await page.getByText('Name leaf33 is not among those drawn.').waitFor();
    await page
      .getByRole('complementary', { name: 'Stakeholder' })
      .getByRole('link', { name: 'Show on the map' })
      .click();
    await soon(async () => differences(before, await placesOn(page))).toEqual({ moved: [], gone: 0, come: 1 });
    expect(new URL(page.url()).searchParams.get('draw')).toBe('150');
  });
});

function point({ x, y }: { readonly x: number; readonly y: number }): [number, number] {
  return [x, y];
}
