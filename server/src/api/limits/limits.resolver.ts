import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { BULK_LIMITS } from '@footbridge/shared/network/bulk-limits';
import { Query, Resolver } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../page.js';
import type { Limits } from './limits.js';
import { LimitsType } from './limits.type.js';

@Resolver()
export class LimitsResolver {
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  @Query(() => LimitsType, { description: 'The limits this server enforces, so that a tool can stay within them.' })
  limits(): LimitsType {
    const { depth, aliases, tokens, fields, directives, rootFields, cost } = this.#limits;
    const { uploadBytes, rows, columns, cellCharacters } = IMPORT_LIMITS;
    const ofRequests = { depth, aliases, tokens, fields, directives, rootFields, cost, pageSize: MAX_PAGE_SIZE };
    const ofEdits = { editRows: BULK_LIMITS.rows, editThings: BULK_LIMITS.things };
    const { sockets, subscriptions, socketBytes } = this.#limits;
    return {
      ...ofRequests,
      ...ofEdits,
      sockets,
      subscriptions,
      socketBytes,
      uploadBytes,
      rows,
      columns,
      cellCharacters,
    };
  }
}
