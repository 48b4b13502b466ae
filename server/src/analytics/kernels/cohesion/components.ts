import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { numberedBySize } from '../../numbered-by-size.js';
import type { Components } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Components: the parts of the system between which there is no route at all.
 *
 * `componentOf` numbers them by size, the largest first (equal sizes by their first member); an isolate is a component
 * of its own. Direction is ignored (weak components), strength too.
 *
 * Cost: stakeholders + ties, by union and find. Source: Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
 */
export const components: PlainKernel<OnGraph, Components> = {
  kind: 'plain',
  steps: ({ graph }) => 4 * (graph.order + graph.targets.length),
  run: ({ graph }, control) => {
    const { count, setOf, sizes } = numberedBySize(roots(graph, control));
    return { count, componentOf: setOf, sizes };
  },
};

const POLL_EVERY = 1 << 18;

function roots(graph: CsrGraph, control: Control): Int32Array {
  const parent = Int32Array.from({ length: graph.order }, (_, v) => v);
  const find = (v: number): number => {
    let at = v;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let edge = 0; edge < graph.size; edge += 1) {
    if (edge % POLL_EVERY === 0) checkAborted(control);
    const a = find(graph.edgeSource[edge]!);
    const b = find(graph.edgeTarget[edge]!);
    // The smaller number stays the root: paths keep short by halving alone.
    if (a < b) parent[b] = a;
    else parent[a] = b;
  }
  return parent.map((_, v) => find(v));
}
