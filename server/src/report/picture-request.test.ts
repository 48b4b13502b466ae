import { describe, expect, it } from 'vitest';
import { PICTURE_LIMITS, parsePictureRequest } from './picture-request.js';

const PAINT = { fill: '#fff', stroke: null, strokeWidth: 1, dashes: [], round: false, opacity: 1 };
const CIRCLE = { kind: 'circle', x: 1, y: 1, radius: 1, paint: PAINT };
const DRAWING = { width: 100, height: 100, ground: '#fff', title: '', description: '', marks: [] };
const pictureOf = (marks: readonly unknown[], change: object = {}) => ({
  title: 'Map',
  description: 'A map.',
  drawing: { ...DRAWING, marks },
  ...change,
});

describe('parsePictureRequest', () => {
  it('takes a drawing, in British English where no language is said', () => {
    const parsed = parsePictureRequest(pictureOf([CIRCLE]));
    expect(parsed).toEqual({ ok: true, value: { ...pictureOf([CIRCLE]), lang: 'en-GB' } });
  });

  it.each([
    ['nothing', undefined, /^A picture as JSON was expected/u],
    ['a mark it does not know', pictureOf([{ ...CIRCLE, kind: 'image' }]), /^drawing\.marks\.0\.kind: /u],
    ['more of a mark than it knows', pictureOf([{ ...CIRCLE, href: 'x' }]), /^drawing\.marks\.0: /u],
    ['a colour that is none', pictureOf([{ ...CIRCLE, paint: { ...PAINT, fill: 'url(#x)' } }]), /a colour such as/u],
    ['a colour without a number', pictureOf([], { drawing: { ...DRAWING, ground: 'rgba(0, 0, 0, ...)' } }), /such as/u],
    ['a place beyond any page', pictureOf([{ ...CIRCLE, x: 1e9 }]), /^drawing\.marks\.0\.x: /u],
    ['no number', pictureOf([{ ...CIRCLE, radius: Number.NaN }]), /^drawing\.marks\.0\.radius: /u],
    ['a language that is none', pictureOf([], { lang: '<b>' }), /^lang: /u],
    ['a title of 301 letters', pictureOf([], { title: 'x'.repeat(301) }), /^title: /u],
    ['too many marks', pictureOf(Array(PICTURE_LIMITS.marks + 1).fill(CIRCLE)), /^drawing\.marks: /u],
  ])('refuses %s, and says where', (_, body, message) => {
    const parsed = parsePictureRequest(body);
    expect(parsed).toEqual({ ok: false, error: expect.stringMatching(message) });
  });
});
