import { assertNever, fail, type Result, succeed } from '@footbridge/shared/result';
import type { NetworkDetails } from '@footbridge/shared/vocabulary/change';
import type { Viewer } from '../access/viewer.js';
import { type ChangeWithItems, changesSince, findChange } from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import type { Reads } from '../history/reads.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { counted } from './edit-summary.js';
import { type GoBackObstacle, type GoBackPlan, inEffect, planGoBack } from './go-back-plan.js';
import { switchGeneration, updateDetails } from './network.repository.js';
import type { NetworkRow } from './network-row.js';
import { notFound, type Refusal } from './refusal.js';
import { keptGenerations } from './sweeper.js';
import { takeBack } from './take-back.js';
import { checkVersion } from './version-check.js';

export interface GoBack {
  readonly network: string;
  /** The uid of the change that is to be the latest in effect. */
  readonly change: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export interface WentBack {
  readonly to: ChangeRow;
  /** What was done, in a plain sentence. */
  readonly message: string;
}

/** What going back to a change would take back. */
export interface GoingBack {
  readonly to: ChangeRow;
  /** The changes since then that are in effect, oldest first. */
  readonly changes: readonly ChangeRow[];
  /** Why it cannot be done, in a sentence; null where it can. */
  readonly whyNot: string | null;
}

/** As many changes as are taken back together: what they touched is held in memory. */
const MOST_CHANGES = 5_000;
const PAGE = 200;

/** Takes back everything after a change, as one change that can itself be taken back. */
export class GoBackService {
  constructor(private readonly path: EditPath) {}

  goBack(viewer: Viewer, goBack: GoBack): Promise<Result<Edited<WentBack>, Refusal>> {
    const { idempotencyKey, ...input } = goBack;
    const request = { viewer, networkKey: goBack.network, operation: 'goBack', input, idempotencyKey };
    return this.path.edit(request, (context) => goBackIn(context, goBack));
  }

  /** What it would take back; null where the network has no such change. */
  async goingBack(viewer: Viewer, network: NetworkRow, uid: string): Promise<GoingBack | null> {
    const reads = this.path.engine;
    const to = await findChange(reads, uid);
    if (to === null || to.network !== network.uid) return null;
    const since = await allSince(reads, to);
    const changes = inEffect(since ?? []);
    const mayEdit = this.path.permissions.mayEdit(viewer, network);
    const plan = await planOf(reads, to, since);
    const whyNot = mayEdit ? (plan.ok ? null : plan.error) : 'You may not change this network.';
    return { to, changes, whyNot };
  }
}

async function goBackIn(context: EditContext, goBack: GoBack): Promise<Result<EditOutcome<WentBack>, Refusal>> {
  const { reads, network } = context;
  // The version went up with the start of this very edit.
  const seen = { key: network.key, version: network.version - 1 };
  const current = checkVersion('network', seen, goBack.expectedVersion, { change: goBack.change });
  if (!current.ok) return current;
  const to = await findChange(reads, goBack.change);
  if (to === null || to.network !== network.uid) return fail(notFound('change', goBack.change));
  const since = await allSince(reads, to);
  const plan = await planOf(reads, to, since);
  if (!plan.ok) return fail({ kind: 'cannot-undo', reason: plan.error });
  const taken = inEffect(since ?? []);
  const { items: _items, ...row } = to;
  const summary = `Went back to change ${to.version} (${to.summary}): took back ${counted(taken.length, 'change')}`;
  const value = { to: row, message: `${summary}.` };
  const done = await (plan.value.switchTo === null
    ? takeBack(context, plan.value.items)
    : switchPlanned(context, plan.value, plan.value.switchTo, taken));
  return succeed({ ...done, kind: 'go back', undoes: to.uid, summary, value });
}

type Done = Pick<EditOutcome<WentBack>, 'items' | 'itemCount' | 'network' | 'previousGeneration'>;

/** Shows again what was shown then; the content there is now stays kept, so that this can be taken back. */
async function switchPlanned(
  { unit, network }: EditContext,
  plan: GoBackPlan,
  { generation, attributes }: NonNullable<GoBackPlan['switchTo']>,
  taken: readonly ChangeRow[],
): Promise<Done> {
  const before: NetworkDetails = {
    name: network.name,
    description: network.description,
    attributes: network.attributes,
  };
  const [renamed] = plan.items;
  const then = renamed?.entity === 'network' ? renamed.before : before;
  const after = { name: then.name, description: then.description, attributes };
  await switchGeneration(unit, network.key, generation, attributes);
  if (renamed !== undefined) await updateDetails(unit, network.key, after);
  return {
    items: [{ entity: 'network', key: network.key, before, after }],
    itemCount: taken.reduce((sum, { itemCount }) => sum + itemCount, 0),
    network: { ...network, ...after, generation },
    previousGeneration: network.generation,
  };
}

/** The plan, or in a sentence why there is none. `since` is null where there are too many. */
async function planOf(
  reads: Reads,
  to: ChangeRow,
  since: readonly ChangeWithItems[] | null,
): Promise<Result<GoBackPlan, string>> {
  if (since === null) {
    return fail(
      `More than ${MOST_CHANGES.toLocaleString('en-GB')} changes were made since. Go back to a later one first.`,
    );
  }
  if (inEffect(since).length === 0) return fail('Nothing has changed since.');
  const plan = planGoBack(to, since, await keptGenerations(reads, to.network));
  if (!plan.ok) return fail(obstacleInWords(plan.error));
  const isNothing = plan.value.items.length === 0 && plan.value.switchTo === null;
  return isNothing ? fail('The data is as it was then: only saved views and stories changed since.') : plan;
}

function obstacleInWords(obstacle: GoBackObstacle): string {
  switch (obstacle.kind) {
    case 'too-old':
      return 'It is too long ago: what was there then is no longer kept.';
    case 'edited-before-replaced': {
      const { version, summary } = obstacle.step;
      return `Everything was replaced since, after further changes. Go back to change ${version} (${summary}) first, then to this one.`;
    }
    default:
      return assertNever(obstacle);
  }
}

/** All changes after one, oldest first; null where they are too many. */
async function allSince(reads: Reads, to: ChangeRow): Promise<readonly ChangeWithItems[] | null> {
  const all: ChangeWithItems[] = [];
  for (let after = to.version; ; ) {
    const page = await changesSince(reads, to.network, after, PAGE);
    all.push(...page);
    if (page.length < PAGE) return all;
    if (all.length > MOST_CHANGES) return null;
    after = page.at(-1)!.version;
  }
}
