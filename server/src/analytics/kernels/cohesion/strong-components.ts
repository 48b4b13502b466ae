import type { PlainKernel } from '../../kernel.js';
import { numberedBySize } from '../../numbered-by-size.js';
import { strongSets } from '../../reachability/strong-sets.js';
import type { Components } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Strong components: largest sets of stakeholders who all reach each other along the arcs; somebody with no way there
 * and back is a set alone.
 *
 * `componentOf` numbers them by size, the largest first (equal sizes by their first member). In an undirected graph
 * they are its components. Strength, parallel ties and self ties play no part.
 *
 * Cost: stakeholders + arcs. Source: Tarjan (1972), doi:10.1137/0201010.
 */
export const strongComponents: PlainKernel<OnGraph, Components> = {
  kind: 'plain',
  steps: ({ graph }) => 10 * (graph.order + graph.targets.length),
  run: ({ graph }, control) => {
    const { count, setOf, sizes } = numberedBySize(strongSets(graph, control).setOf);
    return { count, componentOf: setOf, sizes };
  },
};
