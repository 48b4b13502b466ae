import type { ApolloServerPlugin } from '@apollo/server';
import { refusal } from '../api/errors.js';
import { priceOperation } from '../api/limits/cost-check.js';
import type { Limits } from '../api/limits/limits.js';

/** Prices every operation before it runs, refuses what is too dear, and says the price in `extensions.cost`. */
export function costPlugin<Context extends object>(limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let points: number | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) return; // execution says that no operation has that name
          if (operation.operation === 'subscription') {
            throw refusal('BAD_REQUEST', 'A subscription is answered over WebSocket, at this same address.');
          }
          const priced = priceOperation(schema, document, operation, request.variables ?? {}, limits);
          if (priced?.refused) throw priced.refused;
          points = priced?.points ?? null;
        },
        async willSendResponse({ response }) {
          if (points === null || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { points, limit: limits.cost } };
        },
      };
    },
  };
}
