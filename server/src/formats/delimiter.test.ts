import { describe, expect, it } from 'vitest';
import { chosenDelimiter, detectDelimiter } from './delimiter.js';

describe('detectDelimiter', () => {
  it.each([
    ['comma', ',', 'id,name\n1,"Lee; Ann"\n2,Ben'],
    ['semicolon', ';', 'id;name;share\n1;Ann;0,5\n2;Ben;1,5'],
    ['tab', '\t', 'id\tname\n1\tLee, Ann\n2\tBen'],
    ['bar', '|', 'id|name\n1|Ann Lee\n2|Ben'],
    ['space', ' ', 'Source Target Type span\na b Directed "[2016-02-03, 2016-02-04]"\nb a Directed "[1, 2]"'],
  ])('finds the %s that divides the rows alike', (_, delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it('takes the separator of a ragged list', () => {
    expect(detectDelimiter('a;b\nb;c;d\ne\nf; a ;g')).toBe(';');
  });

  it('does not take spaces in names for separators', () => {
    expect(detectDelimiter('name\nAnn Lee\nBen Okri\nMary Ann Low')).toBe(',');
    expect(detectDelimiter('id,name\n1,Ann Lee\n2,Ben Okri')).toBe(',');
  });

  it('is not misled by separators within quotation marks, doubled ones among them', () => {
    expect(detectDelimiter('id,note\n1,"a ""b"" c; d; e, f\ng; h"\n2,x')).toBe(',');
  });

  it('prefers what gives more columns where two divide alike', () => {
    expect(detectDelimiter('1\tred\t2,junk\n2\tblue\t3,junk')).toBe('\t');
  });
});

describe('chosenDelimiter', () => {
  it('takes characters and names', () => {
    expect(chosenDelimiter(';')).toBe(';');
    expect(chosenDelimiter('Tab')).toBe('\t');
    expect(() => chosenDelimiter('&')).toThrow('The separator "&" is not known here');
  });
});
