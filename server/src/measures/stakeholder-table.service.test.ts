import { describe, expect, it } from 'vitest';
import { unwatched } from '../analytics/control.js';
import { runKernel } from '../analytics/run-kernel.js';
import type { NetworkView } from '../network/network-view.js';
import { viewOf } from '../network/network-view.js';
import { answerOf, freshGroupings, freshParts } from './answers.fixture.js';
import { LatestAnswers } from './latest-answers.js';
import { MeasureService } from './measure.service.js';
import { people, smallNetwork, smallSnapshot } from './small-network.fixture.js';
import { measureValueOf } from './stakeholder-measures.js';
import { type StakeholderTable, StakeholderTableService } from './stakeholder-table.service.js';
import { type TaskRunner, ViewAnalyses } from './view-analyses.js';
import { stakeholderAt } from './view-stakeholder.js';

const keysOf = ({ view, positions }: StakeholderTable) => positions.map((at) => stakeholderAt(view, at).key).join(' ');

describe('a table of stakeholders', () => {
  // Contacts: a 1, b 3, c 2, d 2, z 0. Constraint is undefined for z.
  const view = smallNetwork(people('a b c d z'), 'a-b b-c b-d c-d');
  const parts = freshParts();
  const tables = new StakeholderTableService(parts.analyses, new MeasureService(parts));
  const asked = async (question: Partial<Parameters<typeof tables.table>[1]>) =>
    answerOf(await tables.table(view, { columns: [], where: [], orderBy: {}, ...question }, {}));

  it('is in order of keys unless told otherwise', async () => {
    expect(keysOf(await asked({}))).toBe('a b c d z');
    expect(keysOf(await asked({ orderBy: { field: 'name', direction: 'descending' } }))).toBe('z d c b a');
  });

  it('is in order of a measure, equal ones by key, those without a value last both ways', async () => {
    expect(keysOf(await asked({ orderBy: { measure: 'degree' } }))).toBe('z a c d b');
    expect(keysOf(await asked({ orderBy: { measure: 'degree', direction: 'descending' } }))).toBe('b c d a z');
    // a has one contact (1), b's three know each other in part (0.611), c and d have 1.007 each.
    expect(keysOf(await asked({ orderBy: { measure: 'constraint' } }))).toBe('b a c d z');
    expect(keysOf(await asked({ orderBy: { measure: 'constraint', direction: 'descending' } }))).toBe('c d a b z');
  });

  it('takes in those level with a bound, whatever the last digits', async () => {
    expect(keysOf(await asked({ where: [{ id: 'degree', min: 2 + 4e-16, max: 2 }] }))).toBe('c d');
    expect(keysOf(await asked({ where: [{ id: 'degree', min: 2, max: 3 - 1e-12 }] }))).toBe('b c d');
    expect(keysOf(await asked({ where: [{ id: 'degree', min: 2.00001 }] }))).toBe('b');
  });

  it('has only those whose values lie within the conditions', async () => {
    expect(keysOf(await asked({ where: [{ id: 'degree', min: 2 }] }))).toBe('b c d');
    expect(
      keysOf(
        await asked({
          where: [
            { id: 'degree', min: 1, max: 2 },
            { id: 'constraint', max: 1 },
          ],
        }),
      ),
    ).toBe('a');
    expect(keysOf(await asked({ where: [{ id: 'constraint', isNull: true }] }))).toBe('z');
    expect(keysOf(await asked({ where: [{ id: 'constraint', isNull: false }] }))).toBe('a b c d');
    expect((await asked({ where: [{ id: 'degree', min: 2 }] })).total).toBe(5);
  });
});

describe('a table whose column is late', () => {
  it('has the rows of now with the values of before, and says of whom there is none yet', async () => {
    let isHeld = false;
    const runner: TaskRunner = {
      run: (task, input) => (isHeld ? new Promise(() => {}) : Promise.resolve(runKernel(task, input, unwatched))),
    };
    const parts = {
      analyses: new ViewAnalyses(runner, { answers: 100, weight: 1e6 }),
      latest: new LatestAnswers({ weight: 1e6, patience: 0 }),
      groupings: freshGroupings(),
    };
    const tables = new StakeholderTableService(parts.analyses, new MeasureService(parts));
    const at = (version: number, keys: string, ties: string): NetworkView => {
      const snapshot = smallSnapshot(people(keys), ties);
      return answerOf(viewOf({ ...snapshot, version, network: { ...snapshot.network, uid: 'n' } }, {}));
    };
    const question = {
      columns: [{ id: 'degree' }],
      where: [],
      orderBy: { measure: 'degree', direction: 'descending' },
    } as const;
    const late = { freshness: 'allow stale' } as const;
    await tables.table(at(1, 'a b c', 'a-b b-c'), question, late);

    isHeld = true;
    const table = answerOf(await tables.table(at(2, 'a b c e', 'a-b b-c a-e'), question, late));
    const [degree] = table.columns;
    expect(degree!.provenance).toMatchObject({ version: 1, stale: true });
    expect(keysOf(table)).toBe('b a c e');
    expect(measureValueOf(degree!, 'a')).toMatchObject({ value: 1, reason: null });
    expect(measureValueOf(degree!, 'e')).toMatchObject({
      value: null,
      rank: null,
      reason: 'It came, or came under the filter, after version 1; the value is being computed.',
    });
  });
});
