import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Limits', { description: 'What one request, and one import, may hold.' })
export class LimitsType {
  @Field(() => Int, { description: 'Fields within fields. Beyond it: QUERY_TOO_DEEP.' })
  readonly depth!: number;

  @Field(() => Int, { description: 'Aliases of an operation, fragments expanded. Beyond it: TOO_MANY_ALIASES.' })
  readonly aliases!: number;

  @Field(() => Int, { description: 'Tokens of a document. Beyond it: TOO_MANY_TOKENS.' })
  readonly tokens!: number;

  @Field(() => Int, { description: 'Fields of an operation, fragments expanded. Beyond it: TOO_MANY_FIELDS.' })
  readonly fields!: number;

  @Field(() => Int, { description: 'Directives of a document. Beyond it: TOO_MANY_DIRECTIVES.' })
  readonly directives!: number;

  @Field(() => Int, { description: 'Fields on the top level of an operation. Beyond it: TOO_MANY_ROOT_FIELDS.' })
  readonly rootFields!: number;

  @Field(() => Int, { description: 'The highest `first`. Beyond it: BAD_PAGE_SIZE.' })
  readonly pageSize!: number;

  @Field(() => Int, {
    description: 'Points of an operation; each answer says its own in extensions.cost. Beyond it: QUERY_TOO_COSTLY.',
  })
  readonly cost!: number;

  @Field(() => Int, { description: 'Rows of one change to many things, such as saveStakeholders.' })
  readonly editRows!: number;

  @Field(() => Int, { description: 'Things one such change may touch, ties that go with their ends counted.' })
  readonly editThings!: number;

  @Field(() => Int, { description: 'WebSockets at once, from everyone together. Beyond it the connection is refused.' })
  readonly sockets!: number;

  @Field(() => Int, { description: 'Subscriptions of one WebSocket. Beyond it: TOO_MANY_SUBSCRIPTIONS.' })
  readonly subscriptions!: number;

  @Field(() => Int, { description: 'Bytes of one message over WebSocket.' })
  readonly socketBytes!: number;

  @Field(() => Int, { description: 'Bytes of one uploaded file.' })
  readonly uploadBytes!: number;

  @Field(() => Int, { description: 'Rows of one import.' })
  readonly rows!: number;

  @Field(() => Int, { description: 'Columns of one imported table.' })
  readonly columns!: number;

  @Field(() => Int, { description: 'Characters of one imported cell.' })
  readonly cellCharacters!: number;
}
