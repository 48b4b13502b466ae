import { expect, it } from 'vitest';
import { describeInBrowser, settled } from './browser.js';

describeInBrowser('the explorer of the API', (product) => {
  it('answers its first question, with nothing fetched from elsewhere', async () => {
    const page = await product().newPage();
    await page.goto('/graphiql');
    await page.getByText('FirstQuestion').first().waitFor();
    await settled(page);
    await page.getByRole('button', { name: /Execute/u }).click();
    const answer = page.getByRole('region', { name: 'Result Window' });
    await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain('linkedPairs');
  });
});
