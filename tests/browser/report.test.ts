import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { accessibilityFaults, describeInBrowser, settled } from './browser.js';

const REPORT = '/n/example/report';
const PREVIEW = 'Preview of the report';

describeInBrowser('the report', (product) => {
  it('is a step from the overview, and shows what it will hand over', async () => {
    const page = await product().newPage();
    await page.goto('/n/example/overview');
    await page.getByRole('link', { name: 'Make a report' }).click();
    const preview = page.frameLocator(`iframe[title="${PREVIEW}"]`);
    await preview.getByRole('heading', { level: 1, name: /^Report on Ashvale/u }).waitFor();
    await preview.getByRole('heading', { name: 'What to do on Monday' }).waitFor();
    await preview.getByText('are withheld').first().waitFor();
    expect(await preview.getByRole('img', { name: 'Who is linked with whom' }).count()).toBe(1);
  });

  it('shows all of it at once, whatever the width: there is one thing to scroll', async () => {
    const page = await product().newPage({ viewport: { width: 1024, height: 800 } });
    await page.goto(REPORT);
    const frame = page.locator(`iframe[title="${PREVIEW}"]`);
    const isWhole = () =>
      frame.evaluate((element) => {
        const said = (element as HTMLIFrameElement).contentDocument?.body.scrollHeight ?? 0;
        return said > 2_000 && Math.abs(element.clientHeight - said) < 4;
      });
    await expect.poll(isWhole).toBe(true);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(isWhole).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('keeps its choices in the address, and obeys them', async () => {
    const page = await product().newPage();
    await page.goto(REPORT);
    const preview = page.frameLocator(`iframe[title="${PREVIEW}"]`);
    await preview.getByRole('heading', { name: 'What the numbers mean' }).waitFor();
    await page.getByText('Say what every number means').click();
    await page.getByText('Name the people who are service users').click();
    await expect.poll(() => page.url()).toContain('definitions=no');
    await expect.poll(() => page.url()).toContain('names=show');
    await preview.getByText('Service users are named.').waitFor();
    expect(await preview.getByRole('heading', { name: 'What the numbers mean' }).count()).toBe(0);
    await page.getByText('Make sure that they agreed').waitFor();
  });

  it('follows the grouping and the filter of the address', async () => {
    const page = await product().newPage();
    await page.goto(`${REPORT}?by=sector&tier=local`);
    const preview = page.frameLocator(`iframe[title="${PREVIEW}"]`);
    await preview.getByText('Filter: tier is local.').waitFor();
    await preview.getByText('Sector. The findings are by what is usual').waitFor();
  });

  it('is kept as a PDF file and as a page that opens without a server, on a click each', async () => {
    const page = await product().newPage();
    await page.goto(REPORT);
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download PDF' }).click(),
    ]);
    expect(pdf.suggestedFilename()).toMatch(/^example-report-\d{4}-\d{2}-\d{2}\.pdf$/u);
    const bytes = await readFile(await pdf.path());
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    const [html] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download HTML' }).click(),
    ]);
    const kept = await readFile(await html.path(), 'utf8');

    const offline = await product().newPage({ offline: true });
    await offline.setContent(kept);
    await offline.getByRole('heading', { level: 1, name: /^Report on Ashvale/u }).waitFor();
    expect(
      await offline
        .locator('h2')
        .first()
        .evaluate((heading) => getComputedStyle(heading).color),
    ).toBe('rgb(53, 54, 138)');
  });

  it('prints what the preview shows', async () => {
    const page = await product().newPage();
    await page.goto(REPORT);
    await page.frameLocator(`iframe[title="${PREVIEW}"]`).getByRole('heading', { level: 1 }).waitFor();
    const frame = page.locator(`iframe[title="${PREVIEW}"]`);
    await frame.evaluate((element) => {
      const inner = (element as HTMLIFrameElement).contentWindow;
      if (inner !== null) inner.print = () => element.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => frame.getAttribute('data-printed')).toBe('yes');
  });

  const looks = [
    { name: 'light', options: { colorScheme: 'light' } },
    { name: 'dark', options: { colorScheme: 'dark' } },
    { name: 'light on a telephone', options: { viewport: { width: 390, height: 844 } } },
  ] as const;
  it.each(looks)('has no accessibility fault that axe knows, in $name', async ({ options }) => {
    const page = await product().newPage(options);
    await page.goto(REPORT);
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('has none by itself either', async () => {
    const page = await product().newPage();
    await page.goto('/networks/example/report?format=html');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('says what went wrong where the server gives none, and asks again', async () => {
    const page = await product().newPage({ withFailures: true });
    let fails = true;
    await page.route('**/networks/example/report**', (route) =>
      fails ? route.fulfill({ status: 503, body: 'gone', contentType: 'text/plain' }) : route.continue(),
    );
    await page.goto(REPORT);
    await page.getByText('The Footbridge server does not answer.').waitFor();
    expect(await page.getByRole('button', { name: 'Download PDF' }).isDisabled()).toBe(true);
    fails = false;
    await page.getByRole('button', { name: /again/u }).click();
    await page.frameLocator(`iframe[title="${PREVIEW}"]`).getByRole('heading', { level: 1 }).waitFor();
  });
});
