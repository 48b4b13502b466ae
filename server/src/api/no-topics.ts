import type { PubSub } from 'type-graphql';

/** Subscriptions bring their own events; type-graphql asks for a bus of topics all the same. */
export const NO_TOPICS: PubSub = {
  publish: (topic) => noTopic(topic),
  subscribe: (topic) => noTopic(topic),
};

function noTopic(topic: string): never {
  throw new Error(`Nothing is published under topics, such as "${topic}".`);
}
