import { describe, expect, it } from 'vitest';
import { Computations } from './computations.js';

const signal = () => new AbortController().signal;

describe('the progress of a computation', () => {
  it('is seen by all who wait for it, through whatever they wait for first', () => {
    const computations = new Computations();
    const [one, other, bridges, betweenness] = [signal(), signal(), signal(), signal()];
    computations.wait(one, bridges);
    computations.wait(other, betweenness);
    computations.wait(bridges, betweenness);
    const task = computations.begin(betweenness, 'betweenness', 1000);
    task.progress(0.25);
    expect(computations.progressFor(one)).toEqual({ share: 0.25, computing: 'betweenness' });
    expect(computations.progressFor(other)).toEqual({ share: 0.25, computing: 'betweenness' });
    expect(computations.progressFor(signal())).toBeNull();
  });

  it('weighs its tasks by their steps, and names the longest under way', () => {
    const computations = new Computations();
    const [asker, findings] = [signal(), signal()];
    computations.wait(asker, findings);
    const long = computations.begin(findings, 'routes through', 900);
    const short = computations.begin(findings, 'group matrix', 100);
    short.over();
    long.progress(0.5);
    expect(computations.progressFor(asker)).toEqual({ share: 0.55, computing: 'routes through' });
  });

  it('is none once every task is over', () => {
    const computations = new Computations();
    const [asker, question] = [signal(), signal()];
    computations.wait(asker, question);
    computations.begin(question, 'degree', 10).over();
    expect(computations.progressFor(asker)).toBeNull();
  });
});
