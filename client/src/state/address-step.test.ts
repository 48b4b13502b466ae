import { describe, expect, it } from 'vitest';
import { type AddressStep, addressStep, isInEffect, withStep } from './address-step.js';
import { addressStepWords } from './address-step-words.js';

const MAP = '/n/example/map';
const GAPS = '/n/example/gaps';

function step(before: string, after: string, pathname = MAP): AddressStep {
  const made = addressStep(pathname, new URLSearchParams(before), new URLSearchParams(after));
  if (made === null) throw new Error('This changes nothing.');
  return made;
}

describe('a change of the address', () => {
  it('is no step where only the panel, the tab or the selection changes', () => {
    const before = new URLSearchParams('by=tier&select=a');
    expect(addressStep(MAP, before, new URLSearchParams('by=tier&panel=a&select=b&tab=two'))).toBeNull();
  });
  it('is taken back without touching what changed since', () => {
    const grouped = step('', 'by=tier');
    expect(withStep({ pathname: MAP, search: 'by=tier&arrange=tier' }, grouped, 'before')).toEqual({
      pathname: MAP,
      search: 'arrange=tier',
    });
  });
  it('of what all views share is taken back where one is now', () => {
    const filtered = step('group=a', 'group=a&group=b');
    expect(withStep({ pathname: GAPS, search: 'group=a&group=b&cell=x' }, filtered, 'before')).toEqual({
      pathname: GAPS,
      search: 'cell=x&group=a',
    });
  });
  it('of one view alone leads back to that view, with the filter as it is now', () => {
    const arranged = step('', 'arrange=tier');
    expect(withStep({ pathname: GAPS, search: 'by=tier&cell=x' }, arranged, 'after')).toEqual({
      pathname: MAP,
      search: 'by=tier&arrange=tier',
    });
  });
  it('knows whether it is in effect, and where that cannot be said', () => {
    const arranged = step('arrange=rings', 'arrange=tier');
    expect(isInEffect({ pathname: MAP, search: 'arrange=tier' }, arranged)).toBe(true);
    expect(isInEffect({ pathname: MAP, search: 'arrange=rings' }, arranged)).toBe(false);
    expect(isInEffect({ pathname: MAP, search: 'arrange=force' }, arranged)).toBeNull();
    expect(isInEffect({ pathname: GAPS, search: '' }, arranged)).toBeNull();
  });
});

describe('what a step is called', () => {
  it('is a command in plain words, with before and after', () => {
    expect(addressStepWords(step('', 'by=tier'))).toEqual({
      label: 'Group by tier',
      before: 'Grouped by: as usual',
      after: 'Grouped by: tier',
    });
    expect(addressStepWords(step('group=health', 'group=health&group=police'))).toEqual({
      label: 'Filter: police',
      before: 'Group: health',
      after: 'Group: health and police',
    });
    expect(addressStepWords(step('group=health', '')).label).toBe('Filter no longer: health');
    expect(addressStepWords(step('', 'arrange=tier')).label).toBe('Arrange by tier');
    expect(addressStepWords(step('size=betweenness%7Edirected%3Dyes', '')).label).toBe('Size as usual');
    expect(addressStepWords(step('', 'is:home_town=Leeds')).label).toBe('Filter: home town Leeds');
  });
  it('does not read out keys of stakeholders', () => {
    expect(addressStepWords(step('', 'around=q9x')).label).toBe('Put rings');
  });
});
