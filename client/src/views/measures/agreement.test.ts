import { describe, expect, it } from 'vitest';
import { agreementInWords } from './agreement.js';

describe('how far two measures agree', () => {
  const words = (correlation: number | null) => agreementInWords(correlation, 'Degree', 'Betweenness');
  it('is said by the size of the rank correlation', () => {
    expect(words(0.94)).toBe('Degree and betweenness put stakeholders in nearly the same order.');
    expect(words(0.7)).toBe('Degree and betweenness put stakeholders in much the same order.');
    expect(words(0.4)).toBe('Degree and betweenness agree in part on the order of stakeholders.');
    expect(words(0.19)).toBe('Degree and betweenness say next to nothing of each other.');
  });
  it('is said to be opposed where it is below 0', () => {
    expect(words(-0.95)).toBe('Degree and betweenness put stakeholders in nearly opposite orders.');
    expect(words(-0.3)).toBe('Degree and betweenness are a little opposed on the order of stakeholders.');
  });
  it('cannot be said where there is none', () => {
    expect(words(null)).toBe('How far Degree and betweenness agree cannot be said.');
  });
});
