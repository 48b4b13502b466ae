import { expect, it } from 'vitest';
import { ChangeTimes } from './change-times.js';

const minute = (count: number) => ({ at: new Date(Date.UTC(2026, 10, 24, 12, count)).toISOString() });
const here = (count: number) => Date.UTC(2026, 10, 24, 9, count); // three hours behind the server

it('what was there when the network was opened is older than anything', () => {
  const times = new ChangeTimes([minute(5), null]);
  expect(times.timeOf(minute(5), here(6))).toBe(0);
  expect(times.timeOf(minute(1), here(6))).toBe(0);
});

it('later changes stand where they were first seen, in the order the server gives them', () => {
  const times = new ChangeTimes([null, null]);
  expect(times.timeOf(minute(10), here(10))).toBe(here(10));
  expect(times.timeOf(minute(10), here(50))).toBe(here(10));
  expect(times.timeOf(minute(8), here(50))).toBe(here(8));
});
