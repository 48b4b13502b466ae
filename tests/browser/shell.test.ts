import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled } from './browser.js';

describeInBrowser('the shell', (product) => {
  it('finds a stakeholder, a view and a command from the keyboard', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/overview');
    await settled(page);
    await page.keyboard.press('/');
    const box = page.getByRole('searchbox', { name: 'Search' });
    await box.waitFor();
    await box.fill('northgate');
    await expect.poll(() => page.getByRole('menuitem').first().textContent()).toContain('Northgate Surgery');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    await box.fill('surgery');
    await page
      .getByRole('menuitem', { name: /Surgery/u })
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await box.fill('about');
    await page.getByRole('menuitem', { name: /About the numbers/u }).waitFor();
    await expect.poll(() => page.getByRole('menuitem').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'About the numbers' }).waitFor();
  });

  it('opens and closes help with keys, and gives focus back', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/about');
    await page.getByRole('button', { name: 'Help' }).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Help' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Help');
  });

  it('keeps the filter in the address, from view to view, back and forward', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/gaps');
    await page.getByRole('button', { name: 'Filter…' }).click();
    await page.getByRole('checkbox', { name: 'Practitioner' }).check({ force: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Apply the filter' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('group')).toEqual(['practitioner']);
    await page.getByText(/^\d+ of \d+ shown$/u).waitFor();

    await page.getByRole('link', { name: 'Bridges' }).click();
    await expect.poll(() => page.url()).toContain('/bridges?group=practitioner');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?group=practitioner');
    await page.goBack();
    await expect.poll(() => page.url()).toContain('/gaps?group=practitioner');
    await page.goForward();
    await expect.poll(() => page.url()).toContain('/bridges?group=practitioner');
  });

  it('says what a number is, for which data version', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/overview');
    await page.getByRole('button', { name: /what density means/u }).click();
    const definition = page.getByRole('dialog', { name: 'Density' });
    await definition.getByText('Formula').waitFor();
    await definition.getByText(/Computed for data version \d+/u).waitFor();
  });

  it('works in a browser that keeps nothing', async () => {
    const page = await product().newPage();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Refused.', 'SecurityError');
          },
        });
      }
    });
    for (const [view, title] of [
      ['overview', 'Overview'],
      ['map', 'Map'],
      ['duplicates', 'Likely duplicates'],
      ['stakeholders', 'Stakeholders'],
    ] as const) {
      await page.goto(`/n/example/${view}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search' }).fill('about');
    await page.getByRole('menuitem', { name: /About the numbers/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'About the numbers' }).waitFor();
  });

  it('says so where there is no such network, and leads on', async () => {
    const page = await product().newPage();
    await page.goto('/n/nowhere/overview');
    await page.getByRole('heading', { name: 'There is no network “nowhere” here' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open another network' }).click();
    await expect.poll(() => page.url()).toContain('/n/example/overview');
  });

  it('says what happened, what was kept and what to try when the server is gone', async () => {
    const page = await product().newPage({ withFailures: true });
    await page.goto('/n/example/about');
    await settled(page);
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await page.getByRole('link', { name: 'Gaps' }).click();
    const alert = page.getByRole('alert').first();
    await alert.waitFor({ timeout: 15_000 });
    expect(await alert.textContent()).toContain('The Footbridge server does not answer.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('grid').waitFor();
  });

  it('keeps the shell when the files of a view do not come, and really asks for them again', async () => {
    const page = await product().newPage({ withFailures: true });
    await page.goto('/n/example/about');
    await settled(page);
    await page.route(/\/$|\/assets\//u, (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: 'Bridges' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Check that the Footbridge server is still running, then try again.').waitFor();
    await page.getByText(/^\d+ of \d+ shown$/u).waitFor();
    expect(await page.getByRole('link', { name: 'Gaps' }).isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute(/\/$|\/assets\//u);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bridges' }).waitFor();
    // With its style: the two columns are laid out by the sheet that did not come at first.
    const sheets = await page.evaluate(() => [...document.styleSheets].filter(({ href }) => href?.includes('bridges')));
    expect(sheets).toHaveLength(1);
  });

  it('offers to reload when the server has other files than the page asks for', async () => {
    const page = await product().newPage({ withFailures: true });
    await page.goto('/n/example/about');
    await settled(page);
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByText('The server answers, but it has other files', { exact: false }).waitFor();
    await page.unroute('**/assets/**');
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
  });

  it('offers to cancel what takes longer than two seconds', async () => {
    const page = await product().newPage();
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Gaps(')) return;
      await route.continue();
    });
    await page.goto('/n/example/gaps');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Ask again' }).first().waitFor();
  });
});
