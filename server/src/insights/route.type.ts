import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ProvenanceType } from '../api/provenance.type.js';

@ObjectType('Route', { description: 'One route from stakeholder to stakeholder.' })
export class RouteType {
  @Field(() => Int, { description: 'Steps.' })
  readonly length!: number;

  @Field(() => String, { description: 'The route in words.' })
  readonly sentence!: string;
}

@ObjectType('Routes', { description: 'How two stakeholders reach each other.' })
export class RoutesType {
  @Field(() => Int, { nullable: true, description: 'Steps of the shortest routes; null where there is none.' })
  readonly distance!: number | null;

  @Field(() => Float, { description: 'How many shortest routes there are.' })
  readonly count!: number;

  @Field(() => String, { description: 'The answer in words.' })
  readonly sentence!: string;

  @Field(() => ProvenanceType, { description: 'Of what, when and how this was computed.' })
  readonly provenance!: ProvenanceType;
}
