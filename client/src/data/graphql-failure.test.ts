import { describe, expect, it } from 'vitest';
import { describeFailure, failureFrom, GraphqlFailure } from './graphql-failure.js';

describe('what a failure says', () => {
  it('is nothing of the server’s insides but the number to quote', () => {
    const words = describeFailure(
      failureFrom({ message: 'boom', extensions: { code: 'INTERNAL', requestId: 'r-1' } }, null),
    );
    expect(words.what).toBe('The server could not answer this question.');
    expect(words.requestId).toBe('r-1');
  });
  it('is the server’s own sentence where it refused, and what to try', () => {
    const error = { message: 'There is no grouping “colour”', extensions: { code: 'BAD_INPUT' } };
    expect(describeFailure(failureFrom(error, 'r-2'))).toEqual({
      what: 'There is no grouping “colour”.',
      kept: 'Nothing was changed.',
      next: 'Change the filter or go back, then try again.',
      requestId: 'r-2',
    });
  });
  it('asks for patience where the server cannot answer now', () => {
    const error = { message: 'The server is stopping.', extensions: { code: 'UNAVAILABLE' } };
    expect(describeFailure(failureFrom(error, null)).next).toBe('Try again in a moment.');
  });
  it('has no number where the server was never reached', () => {
    expect(describeFailure(new GraphqlFailure({ kind: 'unreachable' }, null)).requestId).toBeNull();
  });
  it('admits a fault of the page itself', () => {
    expect(describeFailure(new TypeError('x is undefined')).what).toBe('Something in this page went wrong.');
  });
});

it('an answer without data and without an error is a failure too', () => {
  expect(failureFrom(undefined, 'r-3')).toMatchObject({ failure: { kind: 'failed' }, requestId: 'r-3' });
});
