import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { must } from '../network/network-feature.fixture.js';
import { openTestExchange, type TestExchange } from './exchange.fixture.js';
import { ImportPlanService } from './import-plan.service.js';

let exchange: TestExchange;
beforeEach(async () => {
  exchange = await openTestExchange();
});
afterEach(() => exchange.close());

describe('planning', () => {
  it('reads the files of two plans at once, however many are asked for, and drops those nobody waits for', async () => {
    let [reading, most, read] = [0, 0, 0];
    const files = {
      read: async () => {
        reading += 1;
        read += 1;
        most = Math.max(most, reading);
        await new Promise((resolve) => setTimeout(resolve, 20));
        reading -= 1;
        return [];
      },
    };
    const plans = new ImportPlanService(exchange.networks.services.content, exchange.services.uploads, files);
    const uploads = [await exchange.upload('nodes.csv', 'id\na\n')];
    const gone = new AbortController();
    const asked = Array.from({ length: 8 }, (_, index) =>
      plans.plan(LOCAL_VIEWER, { network: `town-${index}`, uploads }, index === 7 ? gone.signal : undefined),
    );
    gone.abort();
    const answers = await Promise.allSettled(asked);
    expect(answers.map((answer) => answer.status)).toEqual([...Array(7).fill('fulfilled'), 'rejected']);
    expect([most, read]).toEqual([2, 7]);
    must(await plans.plan(LOCAL_VIEWER, { network: 'town', uploads }));
  });
});
