import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('Roles', {
  description:
    'How often a stakeholder stands between two who are not tied, by the parts the three belong to (Gould and ' +
    'Fernandez). A tie without direction counts both ways. Whole numbers that may exceed 32 bits.',
  simpleResolvers: true,
})
export class RolesType {
  @Field(() => Float, { description: 'All three of one part.' })
  readonly coordinator!: number;

  @Field(() => Float, { description: 'Both others of one part, the stakeholder of another.' })
  readonly itinerant!: number;

  @Field(() => Float, { description: 'From another part into their own.' })
  readonly gatekeeper!: number;

  @Field(() => Float, { description: 'From their own part to another.' })
  readonly representative!: number;

  @Field(() => Float, { description: 'All three of different parts.' })
  readonly liaison!: number;

  @Field(() => Float, { description: 'The five together.' })
  readonly total!: number;
}

@ObjectType('Broker', { description: 'What the bridge measures say of one stakeholder.' })
export class BrokerType {
  @Field(() => Float, {
    description: 'Raw: pairs of others, each weighed by the share of their shortest routes through this stakeholder.',
  })
  readonly betweenness!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The same by the number of pairs of others: 0 to 1; null among fewer than three stakeholders.',
  })
  readonly betweennessNormalised!: number | null;

  @Field(() => Int, { description: 'Place by betweenness, 1 the highest; equal values share a place.' })
  readonly rank!: number;

  @Field(() => Boolean, { description: 'Whether another has the same place.' })
  readonly tiedRank!: boolean;

  @Field(() => Int, { description: 'How many stakeholders were ranked.' })
  readonly outOf!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Burt’s constraint, every tie counting 1: low where contacts are not each other’s; null for an isolate.',
  })
  readonly constraint!: number | null;

  @Field(() => Boolean, { description: 'Whether losing this stakeholder leaves others without a route.' })
  readonly isCutPoint!: boolean;

  @Field(() => RolesType, { description: 'How often this stakeholder fills each broker role.' })
  readonly roles!: RolesType;

  @Field(() => String, { description: 'The leading roles in words.' })
  readonly roleSentence!: string;

  @Field(() => Int, { description: 'Recorded parts in which this stakeholder has a contact, their own among them.' })
  readonly groupsReached!: number;

  @Field(() => Float, {
    description:
      'Pairs of others left without a route if this stakeholder is lost: a whole number that may exceed 32 bits.',
  })
  readonly pairsCutIfLost!: number;

  @Field(() => String, { description: 'What breaks if this stakeholder goes, in words.' })
  readonly lossSentence!: string;
}

@ObjectType('BridgeTie', { description: 'A linked pair that many routes depend on.' })
export class BridgeTieType {
  @Field(() => Float, {
    description: 'Raw: pairs, each weighed by the share of their shortest routes along this link.',
  })
  readonly edgeBetweenness!: number;

  @Field(() => Int, { description: 'Place by edge betweenness, 1 the highest; equal values share a place.' })
  readonly rank!: number;

  @Field(() => Boolean, { description: 'Whether another pair has the same place.' })
  readonly tiedRank!: boolean;

  @Field(() => Boolean, { description: 'Whether its loss leaves the two ends without a route.' })
  readonly isBridge!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps between the two ends without it; null where no route would be left.',
  })
  readonly span!: number | null;

  @Field(() => Boolean, { description: 'Whether it links two different recorded parts of the grouping.' })
  readonly crossesGroups!: boolean;

  @Field(() => String, { description: 'Whether it can be done without, in words.' })
  readonly sentence!: string;
}

@ObjectType('Carrier', { description: 'A stakeholder who carries links between two parts.' })
export class CarrierType {
  @Field(() => Int, { description: 'Linked pairs between the two parts that end at this stakeholder.' })
  readonly linkedPairs!: number;

  @Field(() => Float, {
    description:
      'The same as a share of all linked pairs between the two; a pair has two ends, so shares exceed 1 together.',
  })
  readonly share!: number;
}

@ObjectType('GroupConnection', { description: 'Who holds two parts of a grouping together.' })
export class GroupConnectionType {
  @Field(() => String, { description: 'One part.' })
  readonly a!: string;

  @Field(() => String, { description: 'The other part.' })
  readonly b!: string;

  @Field(() => Int, { description: 'Linked pairs between the two parts.' })
  readonly linkedPairs!: number;

  @Field(() => Int, {
    description:
      'The fewest stakeholders whose leaving would remove every link between the two; 0 where there is none.',
  })
  readonly heldBy!: number;

  @Field(() => String, { description: 'The same in words; "held by one" is said plainly.' })
  readonly sentence!: string;
}

@ObjectType('Bridges', { description: 'Who and what connects a network.' })
export class BridgesType {}
