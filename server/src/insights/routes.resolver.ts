import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { First } from '../api/connection.js';
import { pageSize } from '../api/page.js';
import { valueOrApiError } from '../measures/api-failure.js';
import type { AskedViews } from '../measures/asked-views.js';
import { type InView, inView, loadedAt } from '../measures/loaded.js';
import { FilterArg } from '../measures/question-args.js';
import { NetworkType } from '../network/network.type.js';
import { loadTies, type NetworkContext } from '../network/network-context.js';
import { StakeholderType } from '../network/stakeholder.type.js';
import { TieType } from '../network/tie.type.js';
import type { Route } from './gap-routes.js';
import { RoutesType, RouteType } from './route.type.js';
import type { Routes, RoutesService } from './routes.service.js';

@Resolver(() => NetworkType)
export class NetworkRoutesResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly routesService: RoutesService,
  ) {}

  @FieldResolver(() => RoutesType, { description: 'The shortest routes between two stakeholders.' })
  async routes(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @Arg('from', () => String, { description: 'The key of the one.' }) from: string,
    @Arg('to', () => String, { description: 'The key of the other.' }) to: string,
    @FilterArg() filter: NetworkFilter | null,
    @First(5) first: number,
  ): Promise<InView<Routes>> {
    const view = await this.views.of(row, filter);
    const question = { from, to, first: pageSize(first, 'routes') };
    return { ...valueOrApiError(await this.routesService.routes(view, question, signal)), view };
  }
}

@Resolver(() => RoutesType)
export class RoutesResolver {
  @FieldResolver(() => [RouteType], { description: 'The first of them.' })
  routes(@Root() { view, routes }: InView<Routes>): readonly InView<Route>[] {
    return inView(view, routes);
  }
}

@Resolver(() => RouteType)
export class RouteResolver {
  @FieldResolver(() => [StakeholderType], { description: 'Everyone on it, from end to end.' })
  stakeholders(
    @Root() { view, positions }: InView<Route>,
    @Ctx() context: NetworkContext,
  ): Promise<readonly StakeholderType[]> {
    return loadedAt(context, view, positions);
  }

  @FieldResolver(() => [TieType], { description: 'A tie for each step: where several link the two, the first by key.' })
  ties(@Root() { view, ties }: InView<Route>, @Ctx() context: NetworkContext): Promise<readonly TieType[]> {
    return loadTies(context, view.snapshot, ties);
  }
}
