import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled } from './browser.js';

const EXAMPLE = '/n/example';

describeInBrowser('every view', (product) => {
  it('opens from the navigation, with a heading and a title of its own', async () => {
    const page = await product().newPage();
    await page.goto(`${EXAMPLE}/overview`);
    const links = page.getByRole('navigation', { name: 'Views' }).getByRole('link');
    await expect.poll(() => links.count()).toBeGreaterThan(4);
    const titles = new Set<string>();
    for (const link of await links.all()) {
      const label = (await link.textContent()) ?? '';
      await link.click();
      await expect.poll(() => page.title()).toContain(label);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect(await page.getByRole('heading', { level: 1 }).count(), page.url()).toBe(1);
      expect(await page.getByRole('alert').count(), page.url()).toBe(0);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(await links.count());
  });

  // In other looks, each view is checked in accessibility/axe.test.ts.
  it('has no accessibility fault that axe knows, on a telephone', async () => {
    const page = await product().newPage({ colorScheme: 'light', viewport: { width: 390, height: 844 } });
    for (const view of [
      'overview',
      'bridges',
      'bridges?tab=ties',
      'bridges?tab=parts',
      'gaps',
      'measures',
      'history',
      'about',
    ]) {
      await page.goto(`${EXAMPLE}/${view}`);
      await settled(page);
      expect(await accessibilityFaults(page), view).toEqual([]);
    }
  });

  it('fits 320 px without scrolling sideways', async () => {
    const page = await product().newPage({ viewport: { width: 320, height: 640 } });
    for (const view of ['overview', 'bridges', 'gaps', 'measures', 'measures?tab=compare', 'history', 'about']) {
      await page.goto(`${EXAMPLE}/${view}`);
      await settled(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, view).toBeLessThanOrEqual(320);
    }
  });

  it('keeps a name of 280 letters without a space within 320 px', async () => {
    const name = 'Ŵ'.repeat(280);
    await product().ask('mutation { createNetwork(input: { key: "wide", name: "Wide" }) { userErrors { message } } }');
    const edits = [
      ['SaveStakeholderInput', 'saveStakeholder', { name, kind: 'PERSON' }],
      ['SaveViewInput', 'saveView', { key: 'long', name, view: 'gaps' }],
      ['SaveStoryInput', 'saveStory', { name, steps: [{ savedView: 'long', sentence: name }] }],
    ] as const;
    for (const [type, mutation, input] of edits) {
      const saved = await product().ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`,
        { input: { network: 'wide', ...input } },
      );
      expect(saved, mutation).toEqual({ [mutation]: { userErrors: [] } });
    }
    const page = await product().newPage({ viewport: { width: 320, height: 640 } });
    for (const view of ['overview', 'gaps', 'saved', 'history']) {
      await page.goto(`/n/wide/${view}`);
      await settled(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, view).toBeLessThanOrEqual(320);
    }
  });

  it('stands still for those who ask for less motion', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${EXAMPLE}/overview`);
    await settled(page);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});
