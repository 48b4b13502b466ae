import { type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, settled } from './browser.js';

const MAP = '/n/example/map';

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describeInBrowser('a saved picture of the map', (product) => {
  const VIEWS = [
    ['groups', ''],
    ['a group opened', '?open=practitioner'],
    ['people with gaps', '?mode=people&overlay=gaps'],
    ['people by group with gaps and bridges', '?mode=people&arrange=groups&overlay=gaps&overlay=bridges'],
    ['people by tier', '?mode=people&arrange=tiers'],
    ['rings', '?mode=people&arrange=rings&around=abc'],
    ['by a measure, with patterns', '?mode=people&size=betweenness&colour=measure:constraint&patterns=yes'],
  ] as const;

  it('is an SVG file of its own whose texts lie beside each other', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
    for (const [name, search] of VIEWS) {
      await page.goto(`${MAP}${search}`);
      await arranged(page);
      const svg = (await saved(page, /As SVG/u)).toString('utf8');
      const { fault, boxes, script, outside } = await measured(page, svg);
      expect(fault, name).toBe('');
      expect(script, name).toEqual([]);
      expect(outside, name).toEqual([]);
      expect(boxes.length, name).toBeGreaterThan(10);
      expect(overlaps(boxes), name).toEqual([]);
    }
  });

  it('is drawn by the browser as a picture that is not part of any page', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people`);
    await arranged(page);
    const svg = (await saved(page, /As SVG/u)).toString('utf8');
    const size = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await image.decode();
      return [image.naturalWidth, image.naturalHeight > 1000];
    }, svg);
    expect(size).toEqual([1600, true]);
  });

  it('is light as paper is, whatever the page looks like', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce', colorScheme: 'dark' });
    await page.goto(`${MAP}?mode=people`);
    await arranged(page);
    const svg = (await saved(page, /As SVG/u)).toString('utf8');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgb(251, 250, 247)');
    expect(svg).toContain('rgb(251, 250, 247)');
  });

  it('as PNG has two pixels for each unit, and says inside what it shows', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people&tier=local`);
    await arranged(page);
    const png = await saved(page, /As PNG/u);
    expect(png.readUInt32BE(16)).toBe(2 * 1600);
    const words = png.toString('utf8');
    expect(words).toContain('iTXtDescription');
    expect(words).toMatch(/\d+ stakeholders, \d+ ties drawn\./u);
    expect(words).toContain('Filter: tier is local.');
  });

  it('as PDF is one tagged page in British English, with the title in it', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people`);
    await arranged(page);
    const pdf = (await saved(page, /As PDF/u)).toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('(en-GB)');
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
  });

  it('is said in words: everyone drawn, every gap, what the marks mean', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce' });
    await page.goto(`${MAP}?mode=people&overlay=gaps`);
    await arranged(page);
    const text = (await saved(page, /Description as text/u)).toString('utf8');
    const { network } = await product().ask<{
      readonly network: { readonly graph: { readonly nodes: readonly { readonly name: string }[] } };
    }>('{ network(key: "example") { graph(limit: 300) { nodes { name } } } }');
    for (const { name } of network.graph.nodes) expect(text).toContain(`- ${name}, `);
    expect(text).toMatch(/\r\n- Service users and Policymakers: |\r\n- Policymakers and Service users: /u);
    expect(text).toContain('How it is drawn');
  });

  it('says why where the server cannot print, and goes on', async () => {
    const page = await product().newPage({ reducedMotion: 'reduce', withFailures: true });
    await page.route('**/pictures/pdf', (route) => route.fulfill({ status: 503, body: 'gone' }));
    await page.goto(`${MAP}?mode=people`);
    await arranged(page);
    await page.getByRole('button', { name: 'Save picture' }).click();
    await page.getByRole('menuitem', { name: /As PDF/u }).click();
    await page.getByText(/The map could not be saved\. The Footbridge server does not answer\./u).waitFor();
    await saved(page, /As SVG/u);
  });
});

/** The picture is there and the menu can save it. */
async function arranged(page: Page): Promise<void> {
  await settled(page);
  await expect.poll(() => page.getByText('Arranging the picture').count(), { timeout: 20_000 }).toBe(0);
}

async function saved(page: Page, entry: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Save picture' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ]);
  return Buffer.concat(await (await download.createReadStream()).toArray());
}

/** Parses the file as XML and measures every line of text in it as this browser draws it. */
function measured(page: Page, svg: string) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const fault = parsed.querySelector('parsererror')?.textContent ?? '';
    const root = document.body.appendChild(document.importNode(parsed.documentElement, true)) as unknown as SVGElement;
    const frame = root.getBoundingClientRect();
    const texts = [...root.querySelectorAll('tspan')].map((line) => {
      const { left, top, right, bottom } = line.getBoundingClientRect();
      return { text: line.textContent ?? '', left, top, right, bottom };
    });
    const outside = texts.filter(
      ({ left, right, top, bottom }) =>
        left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
    );
    const script = [...parsed.querySelectorAll('script, foreignObject, image, [href], style')].map((e) => e.tagName);
    root.remove();
    return { fault, script, boxes: texts, outside: outside.map((box) => box.text) };
  }, svg);
}

/** Pairs of lines that lie on each other by more than the leading between two lines of one text. */
function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const LEADING = 4;
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 0.5 && high > LEADING ? [`“${a.text}” and “${b.text}”`] : [];
    }),
  );
}
