import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';
import { parseGlobalId } from './global-id.js';

/** What a value behind `Node` must carry: its global id, which also says which type it is. */
export interface NodeValue {
  readonly id: string;
}

@InterfaceType('Node', {
  description: 'Anything with a global id.',
  resolveType: (value: NodeValue) => parseGlobalId(value.id)?.kind,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'A global id: opaque, stable, unique on this server.' })
  readonly id!: string;
}
