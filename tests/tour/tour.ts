import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveProduct } from '../bench/served-product.js';
import { BROWSER_FLAGS, BROWSER_PLACES, browserPath } from '../browser/chromium.js';
import { type Camera, cameraFor } from './camera.js';
import { walkAsLeader } from './leader.js';
import { walkAsResearcher } from './researcher.js';

// `pnpm tour`: walks the built product as a new user would, and takes the pictures of docs/tour.md on the way.
// One walk alone: `pnpm tour leader`, `pnpm tour researcher`.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = join(ROOT, 'docs/tour');
const REAL_DATA = join(ROOT, '../shared/data/demo/four_nations_health_and_care_groups');

const chosen = process.argv[2];
const executablePath = browserPath();
if (executablePath === undefined) {
  console.error(`The tour needs Chromium, which is in none of ${BROWSER_PLACES.join(', ')}.`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'footbridge-tour-'));
mkdirSync(PICTURES, { recursive: true });
const product = await serveProduct(folder);
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const page = await browser.newPage({
  baseURL: product.address,
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
try {
  page.on('pageerror', (error) => console.error(`  Error in the page: ${error.message}`));
  const camera = cameraFor(page, PICTURES);
  if (chosen !== 'researcher') {
    console.log('Two minutes for a leader');
    await walkAsLeader(camera);
  }
  if (chosen !== 'leader') {
    console.log('A researcher’s afternoon');
    if (existsSync(REAL_DATA)) await walkAsResearcher(camera, REAL_DATA);
    else console.log('  Not walked, for ../shared/data is absent.');
  }
  sayWhatIsNotTold(camera);
} catch (error) {
  const halt = join(tmpdir(), 'footbridge-tour-halt.png');
  await page.screenshot({ path: halt });
  console.error(`The walk came to a halt here: ${halt}`);
  throw error;
} finally {
  await browser.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The words and the pictures are to go together: names what was taken and is not told of. */
function sayWhatIsNotTold({ taken }: Camera): void {
  const words = readFileSync(join(ROOT, 'docs/tour.md'), 'utf8');
  const untold = taken.filter((picture) => !words.includes(`tour/${picture}`));
  if (untold.length > 0) console.log(`Not told of in docs/tour.md: ${untold.join(', ')}.`);
}
