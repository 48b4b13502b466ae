import { expect, it } from 'vitest';
import { sameAtOnce } from './same-at-once.js';

/** Things that are done when they are told to be. */
function work() {
  const sent: string[] = [];
  const finish: (() => void)[] = [];
  const send = ({ name }: { readonly name: string }) => {
    sent.push(name);
    return new Promise<string>((done) => finish.push(() => done(`${name} ${sent.length}`)));
  };
  return { sent, finish, send };
}

it('does once what is asked for twice at once, and tells both', async () => {
  const { sent, finish, send } = work();
  const run = sameAtOnce<{ readonly name: string }, string>();
  const both = [run({ name: 'Quay' }, send), run({ name: 'Quay' }, send)];
  finish[0]?.();
  expect(await Promise.all(both)).toEqual(['Quay 1', 'Quay 1']);
  expect(sent).toEqual(['Quay']);
});

it('does what differs, and what is asked for again afterwards', async () => {
  const { sent, finish, send } = work();
  const run = sameAtOnce<{ readonly name: string }, string>();
  const first = run({ name: 'Quay' }, send);
  const other = run({ name: 'Ferry' }, send);
  finish[0]?.();
  finish[1]?.();
  await Promise.all([first, other]);
  const again = run({ name: 'Quay' }, send);
  finish[2]?.();
  await again;
  expect(sent).toEqual(['Quay', 'Ferry', 'Quay']);
});

it('lets it be tried again where it failed', async () => {
  const run = sameAtOnce<object, string>();
  await expect(run({}, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await run({}, () => Promise.resolve('found'))).toBe('found');
});
