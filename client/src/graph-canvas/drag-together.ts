import type { Core, NodeSingular } from 'cytoscape';
import type { Point, Positions } from './picture.js';
import { keyOfNodeId, nodeId } from './scene.js';

/** Lets the hand drag nodes: those chosen together go the same way, and `onMoved` is told when the hand lets go. */
export function dragTogether(cy: Core, chosen: () => ReadonlySet<string>, onMoved: (to: Positions) => void): void {
  /** Where those dragged stood when the hand took them. */
  let taken: Positions = new Map();
  cy.on('grab', 'node.stakeholder', ({ target }) => {
    const key = keyOfNodeId(target.id());
    const together = chosen().has(key) ? [...chosen()] : [key];
    taken = new Map(together.flatMap((one) => entryOf(cy, one)));
  });
  cy.on('drag', 'node.stakeholder', ({ target }) => {
    const start = taken.get(keyOfNodeId(target.id()));
    if (start === undefined || taken.size < 2) return;
    const by = { x: target.position('x') - start.x, y: target.position('y') - start.y };
    cy.batch(() => {
      for (const [key, from] of taken) {
        if (nodeId(key) !== target.id()) nodeOf(cy, key).position({ x: from.x + by.x, y: from.y + by.y });
      }
    });
  });
  cy.on('dragfree', 'node.stakeholder', () => {
    onMoved(new Map([...taken.keys()].flatMap((key) => entryOf(cy, key))));
  });
}

function nodeOf(cy: Core, key: string): NodeSingular {
  return cy.getElementById(nodeId(key)) as NodeSingular;
}

/** Of those that are drawn and can be moved, where they stand. */
function entryOf(cy: Core, key: string): (readonly [string, Point])[] {
  const node = nodeOf(cy, key);
  if (node.empty() || !node.grabbable()) return [];
  const { x, y } = node.position();
  return [[key, { x, y }]];
}
