import { weakestTierText } from '@footbridge/shared/findings/bridge-findings';
import { plainNumber } from '@footbridge/shared/gaps/counted';
import type { Group } from '@footbridge/shared/vocabulary/group';
import { TIERS } from '@footbridge/shared/vocabulary/tier';
import type { RoutesThrough } from '../../analytics/tasks/route-tasks.js';
import { mayBeIntroduced } from '../../measures/introducible.js';
import { nameAt, stakeholderAt } from '../../measures/view-stakeholder.js';
import type { NetworkView } from '../../network/network-view.js';
import { mostConnectedFirst } from '../cut-off-parts.js';
import type { Finder, FindingContext } from './finder.js';

/** Where people's experience starts, and where it has to arrive. */
const EXPERIENCE: Group = 'service user';
const DECISIONS: Group = 'policymaker';

/** Below one half no tier can be said to be what the routes depend on. */
const LEAST_SHARE = 0.5;
/** Steps of all walks together, about three seconds; beyond, the walks start from an even sample. */
const MOST_STEPS = 4e8;
const FEWEST_SAMPLED = 64;

/**
 * The tier that the shortest routes between service users and policymakers depend on: many of them cross it, and few
 * of its members carry them.
 */
export const findWeakestTier: Finder = async (context) => {
  const { view } = context;
  const experience = membersOf(view, EXPERIENCE);
  const decisions = membersOf(view, DECISIONS);
  if (experience.length === 0 || decisions.length === 0) return null;
  const { through, error } = await routesBetween(context, experience, decisions);
  const [weakest] = TIERS.map((tier, index) => dependenceOn(view, through, tier, index))
    .filter((tier) => tier !== null)
    .sort((left, right) => right.strength - left.strength);
  if (weakest === undefined) return null;
  const { tier, share, carriers, members } = weakest;
  const leading = carriers[0]!;
  const second = members.find((position) => position !== leading && mayBeIntroduced(view, position));
  const text = weakestTierText({
    from: EXPERIENCE,
    to: DECISIONS,
    tier,
    share,
    carriers: carriers.length,
    tierSize: members.length,
    leading: nameAt(view, leading),
    leadingShare: through.carried[leading]! / through.pairs,
    second: second === undefined ? null : nameAt(view, second),
  });
  return {
    kind: 'WEAKEST_TIER',
    text,
    strength: weakest.strength,
    positions: carriers.slice(0, 5),
    grouping: 'tier',
    parts: [tier],
    error,
  };
};

interface Dependence {
  readonly tier: string;
  readonly share: number;
  /** Those of the tier who carry routes, the leading one first. */
  readonly carriers: readonly number[];
  readonly members: readonly number[];
  readonly strength: number;
}

/**
 * The strength of a dependence is the share of routes that cross the tier, by the square root of how many of its
 * members carry them in effect (1 / sum of squared shares: one who carries all counts as one, ten alike as ten).
 */
function dependenceOn(view: NetworkView, through: RoutesThrough, tier: string, index: number): Dependence | null {
  const share = through.shareThrough[index] ?? 0;
  if (through.pairs === 0 || share < LEAST_SHARE) return null;
  const inTier = positionsWhere(view, (position) => stakeholderAt(view, position).tier === tier);
  const carriers = inTier
    .filter((position) => through.carried[position]! > 0)
    .sort((a, b) => through.carried[b]! - through.carried[a]! || a - b);
  const total = carriers.reduce((sum, position) => sum + through.carried[position]!, 0);
  const concentration = carriers.reduce((sum, position) => sum + (through.carried[position]! / total) ** 2, 0);
  const strength = share * Math.sqrt(concentration);
  return { tier, share, carriers, members: mostConnectedFirst(view, inTier), strength };
}

/** Routes have no direction here, so the walks start from the smaller of the two groups. */
async function routesBetween(
  { view, services, signal }: FindingContext,
  experience: Int32Array,
  decisions: Int32Array,
): Promise<{ readonly through: RoutesThrough; readonly error: string | null }> {
  const [fewer, more] = experience.length <= decisions.length ? [experience, decisions] : [decisions, experience];
  const stepsOfOne = (view.graph.order + view.graph.targets.length) * (TIERS.length + 1);
  const most = Math.max(FEWEST_SAMPLED, Math.floor(MOST_STEPS / stepsOfOne));
  const sources = evenSample(fewer, most);
  const error = sources.length === fewer.length ? null : samplingError(sources.length, fewer.length);
  const tiers: readonly (string | null)[] = TIERS;
  const partOf = Int32Array.from({ length: view.graph.order }, (_, position) => {
    const tier = tiers.indexOf(stakeholderAt(view, position).tier);
    return tier < 0 ? TIERS.length : tier;
  });
  const input = { graph: view.graph, sources, targets: more, partOf, parts: TIERS.length + 1 };
  return {
    through: await services.analyses.run(view, 'routes-through', input, 'experience to decisions', signal),
    error,
  };
}

/** 1.96 standard errors of a share of one half, the widest there is. */
function samplingError(sampled: number, all: number): string {
  const points = Math.ceil(98 / Math.sqrt(sampled));
  return (
    `Estimated from an even sample of ${plainNumber(sampled)} of ${plainNumber(all)} starting points; ` +
    `shares may be off by ${points} percentage points.`
  );
}

function evenSample(positions: Int32Array, most: number): Int32Array {
  if (positions.length <= most) return positions;
  return Int32Array.from({ length: most }, (_, index) => positions[Math.floor((index * positions.length) / most)]!);
}

function membersOf(view: NetworkView, group: Group): Int32Array {
  return Int32Array.from(positionsWhere(view, (position) => stakeholderAt(view, position).group === group));
}

function positionsWhere(view: NetworkView, holds: (position: number) => boolean): number[] {
  const found: number[] = [];
  for (let position = 0; position < view.graph.order; position += 1) if (holds(position)) found.push(position);
  return found;
}
