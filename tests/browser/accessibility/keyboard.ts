import type { Locator, Page } from 'playwright-core';

const MOST_STEPS = 160;

/** Presses Tab until the one that is meant has the focus. Fails where the keyboard does not lead there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_STEPS} times ${key} did not lead to ${target}.`);
}

/** Goes to a control by Tab and presses it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Types into the search and does what it finds first. */
export async function command(page: Page, text: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Search' }).waitFor();
  await page.keyboard.type(text);
  const wanted = page.getByRole('menuitem', { name });
  await wanted.first().waitFor();
  for (let step = 0; step < 40; step += 1) {
    if (await wanted.first().evaluate((item) => item.hasAttribute('data-focused'))) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'detached' });
}

/** The name of what has the focus, as far as its own words say it. */
export const focusedWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: focused } = document;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });

/** Notes every press of a mouse or finger, so that a test can say that there was none. */
export async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    document.addEventListener(
      'pointerdown',
      () => sessionStorage.setItem('pressed', String(Number(sessionStorage.getItem('pressed') ?? 0) + 1)),
      true,
    );
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem('pressed') ?? 0));
}
