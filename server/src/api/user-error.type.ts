import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { JsonScalar } from './scalars.js';

/** What a person can mend in what they sent; everything else is a top-level error (`errors.ts`). */
@ObjectType('UserError', {
  description: 'Something in the input that a person can mend. Nothing was saved.',
  simpleResolvers: true,
})
export class UserErrorType {
  @Field(() => String, { description: 'A stable code, such as CONFLICT or REQUIRED.' })
  readonly code!: string;

  @Field(() => String, { description: 'What was expected, what came and where, in plain words.' })
  readonly message!: string;

  @Field(() => [String], { description: 'The path to the part of the input that is meant; empty for the whole.' })
  readonly path!: readonly string[];

  @Field(() => JsonScalar, { nullable: true, description: 'On CONFLICT: the thing as it is stored now.' })
  readonly current?: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'On CONFLICT: what was sent.' })
  readonly sent?: unknown;
}

/** A user error as a value; `path` leads into the mutation's input. */
export function userError(
  code: string,
  message: string,
  path: readonly string[] = [],
  sides: { readonly current?: unknown; readonly sent?: unknown } = {},
): UserErrorType {
  return { code, message, path, ...sides };
}
