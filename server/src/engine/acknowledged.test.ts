import { describe, expect, it } from 'vitest';
import { type Acknowledged, type AcknowledgedState, advance, findLoss, NOTHING_ACKNOWLEDGED } from './acknowledged.js';

function stateAt(acknowledged: Acknowledged, epoch = '10', nodes = 4): AcknowledgedState {
  return { ...acknowledged, epoch, nodes, edges: 2 };
}

const first = advance(NOTHING_ACKNOWLEDGED, 3);
const second = advance(first, 2);

describe('a step', () => {
  it('counts the units it acknowledges and points back at the step before it', () => {
    expect(second.sequence).toBe(5);
    expect(second.previous).toBe(first.chain);
  });

  it('never agrees with another step from the same place', () => {
    expect(advance(first, 2).chain).not.toBe(second.chain);
  });
});

describe('a database that was opened', () => {
  it('is whole when it is at the step of the side file', () => {
    expect(findLoss(stateAt(second), stateAt(second))).toBeNull();
  });

  it('is whole when it is one step ahead, as after a crash before the side file was written', () => {
    expect(findLoss(stateAt(first), stateAt(second))).toBeNull();
  });

  it('is whole when it has later commits that nobody was told of', () => {
    expect(findLoss(stateAt(second, '10', 4), stateAt(second, '11', 7))).toBeNull();
  });

  it('is behind when it lacks a step', () => {
    expect(findLoss(stateAt(second), stateAt(first))).toEqual({ kind: 'behind', holds: 3, acknowledged: 5 });
    expect(findLoss(stateAt(second), stateAt(NOTHING_ACKNOWLEDGED))).toEqual({
      kind: 'behind',
      holds: 0,
      acknowledged: 5,
    });
  });

  it('is of another history when the chains parted, at the same step or later', () => {
    expect(findLoss(stateAt(second), stateAt(advance(first, 2)))).toEqual({ kind: 'parted' });
    expect(findLoss(stateAt(second), stateAt(advance(advance(first, 2), 9)))).toEqual({ kind: 'parted' });
  });

  it('is damaged when at the very same commit it holds another number of things', () => {
    expect(findLoss(stateAt(second, '10', 4), stateAt(second, '10', 3))).toEqual({
      kind: 'damaged',
      expected: '4 nodes and 2 edges',
      found: '3 nodes and 2 edges',
    });
  });
});
