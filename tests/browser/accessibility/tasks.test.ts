import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, settled, soon } from '../browser.js';
import { command, focusedWords, pressOn, tabTo, watchPointer } from './keyboard.js';
import { canvasOf, openMap, saidOn } from './map-page.js';

const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Stakeholder' });
const opened = async (page: Page, place: string) => {
  await page.goto(place);
  await settled(page);
};

interface One {
  readonly network: { readonly stakeholder: { readonly place: string | null; readonly tier: string | null } | null };
}
interface Found {
  readonly network: { readonly stakeholders: { readonly nodes: readonly { readonly key: string }[] } };
}
const ABC = '{ network(key: "example") { stakeholder(key: "abc") { place tier } } }';

/** What is done by keys alone: its name, where it begins, and the keys. */
interface Task {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

describeInBrowser('tasks by keyboard alone', (product) => {
  const placeOfAbc = async () => (await product().ask<One>(ABC)).network.stakeholder?.place;
  const named = async (text: string) =>
    (
      await product().ask<Found>(
        'query ($text: String) { network(key: "example") { stakeholders(first: 5, filter: { text: $text }) { nodes { key } } } }',
        { text },
      )
    ).network.stakeholders.nodes;

  const TASKS: readonly Task[] = [
    {
      name: 'finding somebody, and going back to where one was',
      act: async (page) => {
        await opened(page, '/n/example/gaps');
        await tabTo(page, page.getByRole('button', { name: 'Filter…' }));
        await command(page, 'northgate surg', /Northgate Surgery/u);
        await panelOf(page).getByRole('heading', { name: 'Northgate Surgery' }).waitFor();
        await page.keyboard.press('Escape');
        await panelOf(page).waitFor({ state: 'detached' });
      },
    },
    {
      name: 'going to another view, and to a measure',
      act: async (page) => {
        await opened(page, '/n/example/overview');
        await command(page, 'bridges', /^Bridges/u);
        await page.getByRole('heading', { level: 1, name: 'Bridges' }).waitFor();
        await command(page, 'constraint', /^Constraint/u);
        await soon(() => page.url()).toContain('measure=constraint');
      },
    },
    {
      name: 'asking for one tier, and for all again',
      act: async (page) => {
        await opened(page, '/n/example/bridges');
        await command(page, 'tier regional', /^Tier: Regional/u);
        await soon(() => page.url()).toContain('tier=regional');
        await page.getByText(/^16 of 116 shown$/u).waitFor();
        await command(page, 'clear', /^Clear the filter/u);
        await soon(() => page.url()).not.toContain('tier=');
      },
    },
    {
      name: 'choosing conditions in the filter',
      act: async (page) => {
        await opened(page, '/n/example/gaps');
        await pressOn(page, page.getByRole('button', { name: 'Filter…' }));
        await page.getByRole('dialog', { name: 'Filter' }).waitFor();
        await pressOn(page, page.getByRole('checkbox', { name: 'Practitioner' }), 'Space');
        await pressOn(page, page.getByRole('button', { name: 'Apply the filter' }));
        await soon(() => page.url()).toContain('group=practitioner');
      },
    },
    {
      name: 'dividing by another grouping',
      act: async (page) => {
        await opened(page, '/n/example/gaps');
        await command(page, 'group by tier', /^Group by tier/u);
        await soon(() => page.url()).toContain('by=tier');
      },
    },
    {
      name: 'following a path on the map',
      act: async (page) => {
        await openMap(page, '?mode=people&select=abc');
        await tabTo(page, canvasOf(page));
        await soon(() => saidOn(page)).toMatch(/^Ashvale Borough Council/u);
        for (const key of [']', '.', ']', ']', '.']) await page.keyboard.press(key);
        const name = (await saidOn(page)).split(/, (?:person|organisation|other)/u)[0] ?? '';
        await page.keyboard.press('Enter');
        await panelOf(page).getByRole('heading', { name }).first().waitFor();
        await page.keyboard.press('Escape');
      },
    },
    {
      name: 'changing a value in the table, and taking it back',
      act: async (page) => {
        await opened(page, '/n/example/stakeholders?text=Ashvale+Borough+Council');
        const before = await placeOfAbc();
        const grid = page.getByRole('grid');
        await tabTo(page, grid.locator('[tabindex="0"]'));
        await page.keyboard.press('Control+Home');
        const cell = page
          .locator('tr', { has: page.locator('[data-stakeholder="abc"]') })
          .locator('[data-field="place"]');
        for (const key of ['ArrowRight', 'ArrowDown']) {
          for (let step = 0; step < 12; step += 1) {
            if (await cell.evaluate((one) => one === document.activeElement)) break;
            if (key === 'ArrowDown' && step > 2) break;
            await page.keyboard.press(key);
          }
        }
        await soon(() => cell.evaluate((one) => one === document.activeElement)).toBe(true);
        await page.keyboard.press('F2');
        await page.keyboard.press('Control+a');
        await page.keyboard.type('Whitmoor');
        await page.keyboard.press('Enter');
        await soon(placeOfAbc).toBe('Whitmoor');
        await page.getByRole('button', { name: /^Undo: .*place of Ashvale Borough Council/u }).waitFor();
        await page.keyboard.press('Control+z');
        await soon(placeOfAbc).toBe(before);
      },
    },
    {
      name: 'adding somebody',
      act: async (page) => {
        await opened(page, '/n/example/overview');
        await command(page, 'add a stake', /^Add a stakeholder/u);
        await page.getByRole('dialog', { name: 'Add a stakeholder' }).waitFor();
        await tabTo(page, page.getByRole('textbox', { name: 'Name' }));
        await page.keyboard.type('Keyboard Trust');
        await page.keyboard.press('Enter');
        await soon(async () => (await named('Keyboard Trust')).length).toBe(1);
      },
    },
    {
      name: 'adding a tie',
      act: async (page) => {
        await opened(page, '/n/example/overview');
        await command(page, 'add a tie', /^Add a tie/u);
        const dialog = page.getByRole('dialog', { name: 'Add a tie' });
        for (const [label, text] of [
          ['From', 'Northgate Surgery'],
          ['To', 'Ashvale Borough Council'],
        ] as const) {
          await tabTo(page, dialog.getByRole('combobox', { name: label }));
          await page.keyboard.type(text);
          await page
            .getByRole('option', { name: new RegExp(`^${text}`, 'u') })
            .first()
            .waitFor();
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Enter');
        }
        await pressOn(page, dialog.getByRole('button', { name: 'Add', exact: true }));
        await page.getByText(/Northgate Surgery .+ Ashvale Borough Council: added\./u).waitFor();
        await page.keyboard.press('Control+z');
      },
    },
    {
      name: 'taking data out',
      act: async (page) => {
        await opened(page, '/n/example/overview');
        const download = page.waitForEvent('download');
        await command(page, 'export json', /^Export what is shown: JSON/u);
        expect((await download).suggestedFilename()).toMatch(/\.json$/u);
      },
    },
    {
      name: 'pasting a network from a spreadsheet',
      act: async (page) => {
        await opened(page, '/import');
        await pressOn(page, page.getByRole('button', { name: 'Paste from a spreadsheet' }));
        const dialog = page.getByRole('dialog', { name: 'Paste from a spreadsheet' });
        await tabTo(page, dialog.getByRole('textbox'));
        await page.keyboard.insertText('source\ttarget\nAda\tBo\nBo\tCy\n');
        await pressOn(page, dialog.getByRole('button', { name: /^Use/u }));
        await tabTo(page, page.getByRole('textbox', { name: 'Name of the new network' }));
        await page.keyboard.type('By keyboard');
        await settled(page);
        await pressOn(page, page.getByRole('button', { name: 'Import', exact: true }));
        await page.getByRole('heading', { name: 'Imported into By keyboard' }).waitFor({ timeout: 30_000 });
      },
    },
    {
      name: 'settling who was first',
      act: async (page) => {
        await opened(page, '/n/example/stakeholders?text=Ashvale+Borough+Council');
        await command(page, 'ashvale borough council', /Ashvale Borough Council/u);
        await pressOn(page, panelOf(page).getByRole('button', { name: 'Edit', exact: true }));
        await tabTo(page, page.getByRole('textbox', { name: 'Place' }));
        await page.keyboard.press('Control+a');
        await page.keyboard.type('Mine');
        await product().ask(
          'mutation { saveStakeholder(input: { network: "example", key: "abc", place: "Theirs" }) { userErrors { code } } }',
        );
        await pressOn(page, page.getByRole('button', { name: 'Save', exact: true }));
        const choice = page.getByRole('group', { name: 'Place' });
        await tabTo(page, choice.getByRole('radio').first());
        await page.keyboard.press('Space');
        const mine = choice.getByRole('radio', { name: /^Yours/u });
        for (let step = 0; step < 2 && !(await mine.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
        await pressOn(page, page.getByRole('button', { name: 'Save this choice' }));
        await soon(placeOfAbc).toBe('Mine');
      },
    },
    {
      name: 'choosing how it looks',
      act: async (page) => {
        await opened(page, '/n/example/about');
        await pressOn(page, page.getByRole('button', { name: /^Appearance/u }));
        await page.getByRole('menuitem', { name: 'Dark' }).waitFor();
        await page.keyboard.type('Dark');
        await page.keyboard.press('Enter');
        await soon(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      },
    },
  ];

  it.each(TASKS)('A-03 $name', async ({ act }) => {
    const page = await product().newPage(still);
    const presses = await watchPointer(page);
    await act(page);
    expect(await presses()).toBe(0);
  });

  it('A-03 finding a gap, seeing the introduction and saving it, from the accessibility tree alone', async () => {
    const page = await product().newPage(still);
    const presses = await watchPointer(page);
    await opened(page, '/n/example/overview');
    await pressOn(page, page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Gaps' }));
    const matrix = page.getByRole('grid');
    await matrix.waitFor();
    await tabTo(page, matrix.locator('[tabindex="0"]'));
    const columns = (await matrix.getByRole('columnheader').count()) - 1;
    for (let step = 1; !/fewer|gap/iu.test(await focusedWords(page)); step += 1) {
      expect(step, 'no cell of the matrix says that it is a gap').toBeLessThan(columns * columns);
      if (step % columns !== 0) await page.keyboard.press('ArrowRight');
      else for (const key of ['ArrowDown', 'Home']) await page.keyboard.press(key);
    }
    await page.keyboard.press('Enter');
    const story = page.getByRole('region', { name: 'The story of this cell' });
    await story.getByRole('heading', { name: 'Introductions that would help' }).waitFor();
    await settled(page);
    const [who = '', whom = ''] = await story
      .getByRole('list')
      .filter({ has: page.getByRole('term').filter({ hasText: 'Benefit' }) })
      .first()
      .getByRole('link')
      .allTextContents();
    expect(who).not.toBe('');
    expect(whom).not.toBe('');

    await pressOn(page, page.getByRole('button', { name: 'Save this view' }));
    await page.getByRole('dialog', { name: 'Save this view' }).waitFor();
    await tabTo(page, page.getByRole('textbox', { name: 'Name' }));
    await page.keyboard.type(`Introduce ${who}`);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Save this view' }).waitFor({ state: 'detached' });
    await pressOn(page, page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Saved views' }));
    await pressOn(page, page.getByRole('main').getByRole('link', { name: `Introduce ${who}` }));
    await story.getByRole('heading', { name: 'Introductions that would help' }).waitFor();
    expect(await presses()).toBe(0);
  });

  it('A-09 gives the focus back to what opened a dialog, a menu or the panel', async () => {
    const page = await product().newPage(still);
    await opened(page, '/n/example/overview');
    const openers = [
      page.getByRole('button', { name: 'Filter…' }),
      page.getByRole('button', { name: 'Help' }),
      page.getByRole('button', { name: /^Appearance/u }),
      page.getByRole('button', { name: /^Network: /u }),
      page.getByRole('button', { name: /what density means/u }),
      page.getByRole('article').first().getByRole('link').first(),
    ];
    for (const opener of openers) {
      await opener.focus();
      const words = await focusedWords(page);
      await page.keyboard.press('Enter');
      await soon(() => focusedWords(page)).not.toBe(words);
      await settled(page);
      await page.keyboard.press('Escape');
      await soon(() => focusedWords(page)).toBe(words);
    }
    await page.getByRole('button', { name: 'Filter…' }).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Help' }).waitFor();
    await page.keyboard.press('Escape');
    await soon(() => focusedWords(page)).toBe('Filter…');
  });

  it('A-18 moves the map and who stands on it without dragging', async () => {
    const page = await product().newPage(still);
    await openMap(page, '?mode=people&group=policymaker');
    const tools = page.getByRole('toolbar', { name: 'Move and zoom the picture' });
    for (const name of ['Zoom in', 'Zoom out', 'Move up', 'Move down', 'Move left', 'Move right', 'Show all']) {
      const before = await canvasOf(page).screenshot();
      await tools.getByRole('button', { name }).click();
      await soon(async () => Buffer.compare(before, await canvasOf(page).screenshot())).not.toBe(0);
    }
    await canvasOf(page).focus();
    await soon(() => saidOn(page)).toMatch(/, \d+ links?/u);
    await page.keyboard.press('Shift+ArrowRight');
    await soon(() => saidOn(page)).toMatch(/^Moved to the right/u);
  });

  it('A-20 says what is wrong with a form at the field, and how to mend it', async () => {
    const page = await product().newPage(still);
    await opened(page, '/n/example/gaps');
    await page.getByRole('button', { name: 'Filter…' }).click();
    const strength = page.getByRole('textbox', { name: 'Strength of ties at least' });
    await strength.fill('much');
    await soon(() => strength.getAttribute('aria-invalid')).toBe('true');
    const described = await strength.evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(described).toContain('Give a number above 0, like 2.5.');
    expect(await page.getByRole('button', { name: 'Apply the filter' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('button', { name: 'Save the view' }).click();
    const name = page.getByRole('textbox', { name: 'Name' });
    await soon(() => name.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Give it a name, so that it can be found again.').waitFor();
  });

  it('A-21 lets nobody’s work run out: nothing is signed in to, and what is typed stays', async () => {
    const page = await product().newPage(still);
    await page.clock.install();
    await opened(page, '/n/example/overview?panel=abc');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Place' }).fill('Half typed');
    await page.clock.fastForward('24:00:00');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.getByRole('textbox', { name: 'Place' }).inputValue()).toBe('Half typed');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await soon(placeOfAbc).toBe('Half typed');
  });
});
