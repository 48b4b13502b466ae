import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { First } from '../api/connection.js';
import { apiError } from '../api/errors.js';
import { pageSize } from '../api/page.js';
import { MergeStakeholdersInput, MergeStakeholdersPayload } from './merge.input.js';
import type { MergeService } from './merge.service.js';
import { MergePreviewType, MergeTieType } from './merge.type.js';
import { mergePreview } from './merge-preview.js';
import { NetworkType } from './network.type.js';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';
import { userErrorsOf } from './refusal-errors.js';
import { stakeholderType } from './stakeholder.type.js';

/** Merging stakeholders that are one and the same. */
@Resolver(() => NetworkType)
export class MergeResolver {
  constructor(private readonly merges: MergeService) {}

  @FieldResolver(() => MergePreviewType, { description: 'What merging these stakeholders would do now.' })
  async mergePreview(
    @Root() { row }: NetworkType,
    @Arg('keep', () => String, { description: 'The key of the one that stays.' }) keep: string,
    @Arg('merge', () => [String], { description: 'The keys of those that become part of it, at most 20.' })
    merge: readonly string[],
  ): Promise<MergePreviewType> {
    const plan = await this.merges.preview(row, keep, merge);
    if (plan.ok) return mergePreview(row, plan.value);
    const words = userErrorsOf(plan.error).map(({ message }) => message);
    throw apiError(plan.error.kind === 'not-found' ? 'NOT_FOUND' : 'BAD_INPUT', words.join(' '));
  }

  @Mutation(() => MergeStakeholdersPayload, {
    description:
      'Makes several stakeholders one: ties and parts in initiatives move to the one that stays, names become its other names.',
  })
  async mergeStakeholders(
    @Ctx() context: NetworkContext,
    @Arg('input', () => MergeStakeholdersInput, { description: 'Who, and whose values.' })
    input: MergeStakeholdersInput,
  ): Promise<MergeStakeholdersPayload> {
    return payloadOf(context, await this.merges.merge(context.viewer, input), ({ network, value }) => ({
      ...value,
      stakeholder: stakeholderType(network, value.stakeholder),
    }));
  }
}

@Resolver(() => MergePreviewType)
export class MergePreviewResolver {
  @FieldResolver(() => [MergeTieType], { description: 'Ties and what becomes of them: those that go come first.' })
  ties(@Root() { fates }: MergePreviewType, @First(50) first: number): readonly MergeTieType[] {
    return fates.slice(0, pageSize(first, 'ties'));
  }
}
