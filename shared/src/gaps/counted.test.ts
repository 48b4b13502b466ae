import { expect, it } from 'vitest';
import { counted, listed, percent, plainNumber, sentenceCase } from './counted.js';

it('writes numbers with thousands separators and sensible precision', () => {
  expect(plainNumber(1234567)).toBe('1,234,567');
  expect(plainNumber(40.181818)).toBe('40');
  expect(plainNumber(3.705717)).toBe('3.7');
  expect(plainNumber(0.016459)).toBe('0.016');
  expect(plainNumber(4)).toBe('4');
});

it('puts the noun in the right number', () => {
  expect(counted(1, 'pair')).toBe('1 pair');
  expect(counted(0, 'pair')).toBe('0 pairs');
  expect(counted(2400, 'pair')).toBe('2,400 pairs');
  expect(counted(2, 'body', 'bodies')).toBe('2 bodies');
});

it('never rounds a share to all or nothing', () => {
  expect(percent(0.123)).toBe('12%');
  expect(percent(1)).toBe('100%');
  expect(percent(0.999)).toBe('over 99%');
  expect(percent(0.001)).toBe('under 1%');
  expect(percent(0)).toBe('0%');
});

it('lists names as a sentence does', () => {
  expect(listed([])).toBe('no one');
  expect(listed(['A'])).toBe('A');
  expect(listed(['A', 'B'])).toBe('A and B');
  expect(listed(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
  expect(listed(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
  expect(listed(['A', 'B', 'C'], 1)).toBe('A and 2 others');
});

it('parts names that have commas of their own by semicolons', () => {
  expect(listed(['Nurse, Northgate', 'Mayor, Ashvale'])).toBe('Nurse, Northgate and Mayor, Ashvale');
  expect(listed(['Nurse, Northgate', 'Mayor', 'Clerk'])).toBe('Nurse, Northgate; Mayor; and Clerk');
  expect(listed(['Nurse, Northgate', 'B', 'C', 'D', 'E'])).toBe('Nurse, Northgate; B; C; and 2 others');
});

it('starts a sentence with a capital and leaves quotation marks alone', () => {
  expect(sentenceCase('service users')).toBe('Service users');
  expect(sentenceCase('“mr. Hi”')).toBe('“mr. Hi”');
});
