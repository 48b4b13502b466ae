import type { ContainerType } from 'type-graphql';

/**
 * The resolvers are built by hand in the composition root, with their services; this hands type-graphql the
 * instance of a class. A class that was listed in the schema but never built fails at its first use, by name.
 */
export class InstanceContainer implements ContainerType {
  readonly #instances: ReadonlyMap<unknown, object>;

  constructor(instances: readonly object[]) {
    this.#instances = new Map(instances.map((instance) => [instance.constructor, instance]));
    if (this.#instances.size !== instances.length) {
      throw new Error('Two instances of one resolver class were given; each class is built once.');
    }
  }

  get(someClass: { readonly name: string }): object {
    const instance = this.#instances.get(someClass);
    if (instance === undefined) throw new Error(`No instance of ${someClass.name} was built in the composition root.`);
    return instance;
  }
}
