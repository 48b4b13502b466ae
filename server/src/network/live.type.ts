import { Field, Int, ObjectType } from 'type-graphql';
import { ChangeType } from '../history/change.type.js';

@ObjectType('NetworkChange', { description: 'One change of a network, told as it happens.', simpleResolvers: true })
export class NetworkChangeType {
  @Field(() => Int, { description: 'The data version it made.' })
  readonly version!: number;

  @Field(() => ChangeType, { description: 'The change.' })
  readonly change!: ChangeType;

  @Field(() => [String], {
    description: 'The keys of the stakeholders it touched, by themselves or by their ties; at most 200.',
  })
  readonly stakeholders!: readonly string[];

  @Field(() => Boolean, {
    description: 'Whether more may be different than is listed: after an import, or where much was missed.',
  })
  readonly everything!: boolean;
}
