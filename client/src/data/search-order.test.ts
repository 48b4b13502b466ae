import { expect, it } from 'vitest';
import { byNearness, type Named } from './search-order.js';

function ordered(text: string, ...found: readonly Named[]): readonly string[] {
  return [...found].sort(byNearness(text)).map(({ name }) => name);
}

const person = (name: string): Named => ({ name, kind: 'PERSON' });
const organisation = (name: string): Named => ({ name, kind: 'ORGANISATION' });

it('puts names that start with the text before names that hold it', () => {
  const found = ordered(
    'northgate',
    person("Consultant, older people's medicine, Northgate Hospital Trust"),
    organisation('Northgate Hospital Trust'),
    organisation('Northgate Surgery'),
  );
  expect(found).toEqual([
    'Northgate Surgery',
    'Northgate Hospital Trust',
    "Consultant, older people's medicine, Northgate Hospital Trust",
  ]);
});

it('puts the name itself before longer names', () => {
  expect(ordered('ana', person('Anabel'), person('Ana'))).toEqual(['Ana', 'Anabel']);
});

it('puts an organisation before people whose names are as near', () => {
  const found = ordered('national care', person('National Care lead'), organisation('National Care Inspectorate'));
  expect(found).toEqual(['National Care Inspectorate', 'National Care lead']);
});

it('puts the start of a word before the middle of one', () => {
  expect(ordered('care', person('Healthcare lead'), person('Head of social care'))).toEqual([
    'Head of social care',
    'Healthcare lead',
  ]);
});

it('takes no notice of case and accents', () => {
  expect(ordered('zoe', person('Lead, Zoe House'), person('Zoë Quinn'))).toEqual(['Zoë Quinn', 'Lead, Zoe House']);
});

it('orders what is alike by the alphabet', () => {
  expect(ordered('m', person('Mo'), person('Ma'))).toEqual(['Ma', 'Mo']);
});
