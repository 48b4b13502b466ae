import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { describeInBrowser, settled } from './browser.js';

/** What the first page may cost: all script that is asked for until it is drawn and quiet, as it travels compressed. */
const MOST_BYTES = 300_000;

describeInBrowser('the first page', (product) => {
  it('asks for less than 300 kB of script, and for nothing that draws the map', async () => {
    const page = await product().newPage();
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
    });
    await page.goto('/');
    await page.getByRole('article').first().waitFor();
    await settled(page);
    const sizes = await Promise.all(
      [...scripts].map(async ([url, body]) => ({ url, bytes: gzipSync(await body, { level: 9 }).length })),
    );
    const listed = sizes
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ url, bytes }) => `${bytes} ${url.split('/').at(-1)}`)
      .join('\n');
    expect(sizes.length).toBeGreaterThan(3);
    expect(listed).not.toMatch(/cytoscape|map-view/u);
    expect(
      sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      listed,
    ).toBeLessThan(MOST_BYTES);
  });
});
