import { randomBytes } from 'node:crypto';
import { wellFormed } from './input-check.js';

const LONGEST_SLUG = 60;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'; // no i, l, o, u: easy to read aloud, no accidental words

/** A readable key from a name: "Practice nurse, Northgate" becomes "practice-nurse-northgate". Null when nothing is left. */
export function slugOf(name: string): string | null {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return null;
  return wellFormed(slug.slice(0, LONGEST_SLUG)).replace(/[-\ufffd]+$/u, '');
}

/** The slug itself where it is free, else the slug with the first free number from 2 on. */
export async function freeKey(slug: string, isTaken: (key: string) => Promise<boolean>): Promise<string> {
  if (!(await isTaken(slug))) return slug;
  for (let number = 2; number <= 50; number += 1) {
    if (!(await isTaken(`${slug}-${number}`))) return `${slug}-${number}`;
  }
  return `${slug}-${randomKey()}`;
}

/** Ten random characters (50 bits): the key of a thing without a name of its own, and the uid of a network. */
export function randomKey(length = 10): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
