import type { ElementDefinition } from 'cytoscape';

/**
 * The elements without the edges that miss an end: Cytoscape throws at one, which would take the whole page down. Such
 * an edge is a fault of whoever made the picture, so a test fails on it and a browser's console names it.
 */
export function wholeEdges(elements: readonly ElementDefinition[]): ElementDefinition[] {
  const nodes = new Set(elements.filter(({ group }) => group === 'nodes').map(({ data }) => data.id));
  return elements.filter(({ group, data }) => {
    if (group !== 'edges' || (nodes.has(data.source) && nodes.has(data.target))) return true;
    const fault = `The line ${data.id} has no drawn end at ${nodes.has(data.source) ? data.target : data.source}.`;
    if (import.meta.env.MODE === 'test') throw new Error(fault);
    console.error(fault);
    return false;
  });
}
