import { describe, expect, it } from 'vitest';
import { Computations } from './computations.js';
import { ProgressBoard } from './progress-board.js';

const ada = { id: 'ada' };
const ben = { id: 'ben' };

/** A request that waits for one task. */
function running(viewer: { readonly id: string }, requestId = 'request-1') {
  const computations = new Computations();
  const board = new ProgressBoard(computations);
  const life = new AbortController();
  const question = new AbortController().signal;
  let prolonged = 0;
  const prolong = () => {
    prolonged += 1;
  };
  board.follow(viewer, { requestId, signal: life.signal, prolong });
  computations.wait(life.signal, question);
  const task = computations.begin(question, 'betweenness', 100);
  return { computations, board, question, task, prolonged: () => prolonged, end: () => life.abort() };
}

describe('the progress of a request', () => {
  it('is told to the viewer who sent it, and to no other', () => {
    const { board, task } = running(ada);
    task.progress(0.5);
    expect(board.of(ada, 'request-1')).toMatchObject({ share: 0.5, computing: 'betweenness' });
    expect(board.of(ben, 'request-1')).toBeNull();
    expect(board.of(ada, 'request-2')).toBeNull();
  });

  it('never falls, whatever begins later', () => {
    const { board, computations, question, task } = running(ada);
    task.progress(0.5);
    expect(board.of(ada, 'request-1')?.share).toBe(0.5);
    computations.begin(question, 'leiden', 900);
    expect(board.of(ada, 'request-1')).toMatchObject({ share: 0.5, computing: 'leiden' });
  });

  it('puts off the deadline with each look of its viewer', () => {
    const { board, prolonged } = running(ada);
    board.of(ada, 'request-1');
    board.of(ada, 'request-1');
    board.of(ben, 'request-1');
    expect(prolonged()).toBe(2);
  });

  it('is gone with the request', () => {
    const { board, end } = running(ada);
    end();
    expect(board.of(ada, 'request-1')).toBeNull();
  });
});
