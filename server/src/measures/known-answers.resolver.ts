import { Arg, ID, Query, Resolver } from 'type-graphql';
import { After, First } from '../api/connection.js';
import type { Page } from '../api/page.js';
import { KnownAnswerConnection, KnownAnswerType } from './known-answer.type.js';
import type { KnownAnswersService } from './known-answers.service.js';

/** The proof that the numbers are right. */
@Resolver(() => KnownAnswerType)
export class KnownAnswersResolver {
  constructor(private readonly knownAnswersService: KnownAnswersService) {}

  @Query(() => KnownAnswerConnection, {
    description: 'Published values of small networks, beside what this server computes for them now.',
  })
  knownAnswers(
    @Arg('measure', () => ID, { nullable: true, description: 'Of this measure only; absent: of all.' })
    measure: string | null | undefined,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<KnownAnswerType>> {
    return this.knownAnswersService.page({ measure, first, after });
  }
}
