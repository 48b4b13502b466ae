import { describe, expect, it } from 'vitest';
import { firstUndone, latestDone, type ViewStep, ViewSteps } from './view-steps.js';

/** Steps that write a number on a board, so that what is in effect can be read off. */
function board() {
  const shown = { value: 0 };
  const steps = new ViewSteps(clock());
  const write = (value: number): ViewStep => {
    const former = shown.value;
    shown.value = value;
    const set = (to: number) => {
      shown.value = to;
      steps.push('n', { label: 'while replaying', undo: () => undefined, redo: () => undefined });
    };
    return { label: `Write ${value}`, undo: () => set(former), redo: () => set(value) };
  };
  return { shown, steps, write };
}

function clock(): () => number {
  let time = 0;
  return () => (time += 1);
}

describe('the steps of a view', () => {
  it('are taken back latest first, and done again in the order they were done', () => {
    const { shown, steps, write } = board();
    for (const value of [1, 2, 3]) steps.push('n', write(value));
    steps.undo('n');
    steps.undo('n');
    expect(shown.value).toBe(1);
    expect(firstUndone(steps.of('n'))?.label).toBe('Write 2');
    steps.redo('n');
    expect(shown.value).toBe(2);
    expect(latestDone(steps.of('n'))?.label).toBe('Write 2');
  });
  it('are not added to by what happens while one is taken back', () => {
    const { steps, write } = board();
    steps.push('n', write(1));
    steps.undo('n');
    expect(steps.of('n').map(({ label }) => label)).toEqual(['Write 1']);
  });
  it('lose what was taken back when a new one comes', () => {
    const { steps, write } = board();
    steps.push('n', write(1));
    steps.push('n', write(2));
    steps.undo('n');
    steps.push('n', write(3));
    expect(steps.of('n').map(({ label }) => label)).toEqual(['Write 1', 'Write 3']);
    expect(firstUndone(steps.of('n'))).toBeNull();
  });
  it('lead to any one of them, forward and back, and to before the first', () => {
    const { shown, steps, write } = board();
    for (const value of [1, 2, 3]) steps.push('n', write(value));
    const [first, second] = steps.of('n').map(({ id }) => id);
    steps.goTo('n', first ?? null);
    expect(shown.value).toBe(1);
    steps.goTo('n', second ?? null);
    expect(shown.value).toBe(2);
    steps.goTo('n', null);
    expect(shown.value).toBe(0);
  });
  it('of one network are apart from those of another', () => {
    const { steps, write } = board();
    steps.push('n', write(1));
    steps.undo('m');
    expect(latestDone(steps.of('n'))?.label).toBe('Write 1');
    expect(steps.of('m')).toEqual([]);
  });
  it('change sides when something else took them back or did them again', () => {
    const steps = new ViewSteps(clock());
    const shown = { value: 'after' };
    const inEffect = () => shown.value === 'after';
    steps.push('n', { label: 'Group by tier', undo: () => undefined, redo: () => undefined, inEffect });
    shown.value = 'before';
    steps.settle('n');
    expect(firstUndone(steps.of('n'))?.label).toBe('Group by tier');
    shown.value = 'after';
    steps.settle('n');
    expect(latestDone(steps.of('n'))?.label).toBe('Group by tier');
  });
  it('count as done anew when done again, so that they are the latest', () => {
    const { steps, write } = board();
    steps.push('n', write(1));
    const { at } = steps.of('n')[0]!;
    steps.undo('n');
    steps.redo('n');
    expect(steps.of('n')[0]!.at).toBeGreaterThan(at);
  });
});
