import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { After, First } from '../api/connection.js';
import { type Order, type Page, pageOfList, pageSize } from '../api/page.js';
import { StakeholderKindEnum } from '../api/vocabulary-enum.js';
import type { DuplicateService } from './duplicate.service.js';
import { LikelyDuplicateConnection, type LikelyDuplicateType, NamedLikeType } from './duplicate.type.js';
import type { LikelyPair } from './duplicate-search.js';
import { TEXT_LIMITS } from './input-check.js';
import { NetworkType } from './network.type.js';
import { loadStakeholder, type NetworkContext } from './network-context.js';
import { loadedPage, type NetworkPages } from './network-pages.js';
import type { NetworkView } from './network-view.js';

/** Who is likely in a network twice. */
@Resolver(() => NetworkType)
export class DuplicateResolver {
  constructor(
    private readonly pages: NetworkPages,
    private readonly duplicates: DuplicateService,
  ) {}

  @FieldResolver(() => LikelyDuplicateConnection, {
    description: 'Stakeholders that are likely in it twice, by what they are called, the surest first.',
  })
  async likelyDuplicates(
    @Root() { row }: NetworkType,
    @Ctx() context: NetworkContext,
    @Arg('of', () => String, { nullable: true, description: 'Only with the stakeholder of this key.' })
    of: string | null | undefined,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<LikelyDuplicateType>> {
    const view = await this.pages.viewOf(row);
    const index = of == null ? null : (view.snapshot.indexOf.get(of) ?? -1);
    const pairs = (await this.duplicates.pairs(view.snapshot)).filter(
      ({ a, b }) => index === null || a === index || b === index,
    );
    const page = pageOfList(
      pairs,
      { first, after },
      { field: 'likelyDuplicates', order: ORDER, toNode: (pair) => pair },
    );
    return loadedPage(page, (pair) => likelyDuplicate(context, view, pair));
  }

  @FieldResolver(() => [NamedLikeType], {
    description: 'Stakeholders called much like a name that is about to be added, the surest first.',
  })
  async stakeholdersNamedLike(
    @Root() { row }: NetworkType,
    @Ctx() context: NetworkContext,
    @Arg('name', () => String, { description: 'The name.' }) name: string,
    @Arg('kind', () => StakeholderKindEnum, { nullable: true, description: 'What it is, where that is known.' })
    kind: StakeholderKind | null | undefined,
    @First(5) first: number,
  ): Promise<readonly NamedLikeType[]> {
    const most = pageSize(first, 'stakeholdersNamedLike');
    const { snapshot } = await this.pages.viewOf(row);
    const asked = { name: name.slice(0, TEXT_LIMITS.name), kind };
    const found = await this.duplicates.likeOne(snapshot, asked, context.signal);
    return Promise.all(
      found.slice(0, most).map(async ({ index, score, reason }) => ({
        stakeholder: await loadStakeholder(context, snapshot, index),
        score,
        reason,
      })),
    );
  }
}

const ORDER: Order<LikelyPair> = {
  name: 'likelyDuplicates/score',
  length: 3,
  keyOf: ({ score, a, b }) => [score, a, b],
  directions: ['descending', 'ascending', 'ascending'],
};

async function likelyDuplicate(
  context: NetworkContext,
  { snapshot, graph }: NetworkView,
  { a, b, score, reason }: LikelyPair,
): Promise<LikelyDuplicateType> {
  const [one, other] = graph.degree(b) > graph.degree(a) ? [b, a] : [a, b];
  const contacts = new Set(graph.targets.subarray(graph.offsets[one]!, graph.offsets[one + 1]!));
  const others = graph.targets.subarray(graph.offsets[other]!, graph.offsets[other + 1]!);
  return {
    one: await loadStakeholder(context, snapshot, one),
    other: await loadStakeholder(context, snapshot, other),
    score,
    reason,
    sharedContacts: others.reduce((count, contact) => count + (contacts.has(contact) ? 1 : 0), 0),
  };
}
