import type { InputProblem } from './refusal.js';

/** The longest texts an edit may send, in characters. A spreadsheet cell holds 32,767. */
export const TEXT_LIMITS = { key: 200, name: 1_000, line: 1_000, note: 32_767, listItems: 200 } as const;

// Everything in C0 and C1 but, in notes, the line breaks and the tab.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being refused
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being refused
const CONTROL_BUT_LINES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Collects what is wrong with one input, in plain words, and hands back the values that are right. */
export class InputCheck {
  readonly problems: InputProblem[] = [];

  report(code: InputProblem['code'], path: readonly string[], message: string): void {
    this.problems.push({ code, message, path: ['input', ...path] });
  }

  /** A text that must be there and not be blank; trimmed and in Unicode normal form C. */
  requiredText(value: string | null, path: readonly string[], label: string, limit: number): string {
    const text = this.text(value, path, label, limit);
    if (text === null) this.report('REQUIRED', path, `${label} cannot be empty.`);
    return text ?? '';
  }

  /** A text of one line; null when it is blank. */
  text(value: string | null, path: readonly string[], label: string, limit: number): string | null {
    return this.#clean(value, path, label, limit, CONTROL);
  }

  /** A text that may have several lines; null when it is blank. */
  lines(value: string | null, path: readonly string[], label: string): string | null {
    return this.#clean(value, path, label, TEXT_LIMITS.note, CONTROL_BUT_LINES);
  }

  /** A list of texts without blanks and repeats, in the order given. */
  texts(values: readonly string[] | null, path: readonly string[], label: string): readonly string[] {
    if (values === null) return [];
    if (values.length > TEXT_LIMITS.listItems) {
      this.report(
        'TOO_LONG',
        path,
        `${label} can have at most ${TEXT_LIMITS.listItems} entries; ${values.length} came.`,
      );
      return [];
    }
    const kept = new Set<string>();
    for (const [index, value] of values.entries()) {
      const text = this.text(value, [...path, String(index)], label, TEXT_LIMITS.line);
      if (text !== null) kept.add(text);
    }
    return [...kept];
  }

  /** A word of a closed vocabulary; null when it is blank. Case does not matter. */
  word<Word extends string>(
    value: string | null,
    words: readonly Word[],
    path: readonly string[],
    label: string,
  ): Word | null {
    const wanted = value?.trim().toLowerCase() ?? '';
    if (wanted === '') return null;
    const found = words.find((word) => word.toLowerCase() === wanted);
    if (found === undefined) {
      this.report('UNKNOWN', path, `${label} cannot be "${shorten(value ?? '')}". It is one of: ${words.join(', ')}.`);
      return null;
    }
    return found;
  }

  /** An ISO day that exists in the calendar. */
  day(value: string | null, path: readonly string[], label: string): string | null {
    if (value === null || value === '') return null;
    if (!isIsoDay(value)) {
      this.report('INVALID', path, `${label} must be a day like 2026-11-24; "${shorten(value)}" came.`);
      return null;
    }
    return value;
  }

  /** Two days that both may be open; the first may not lie after the last. */
  daysInOrder(from: string | null, to: string | null): void {
    if (from !== null && to !== null && from > to) {
      this.report('INVALID', ['validTo'], `The last day (${to}) lies before the first day (${from}).`);
    }
  }

  #clean(value: string | null, path: readonly string[], label: string, limit: number, refused: RegExp): string | null {
    if (value === null) return null;
    const text = wellFormed(value).normalize('NFC').trim();
    if (text === '') return null;
    if (text.length > limit) {
      const allowed = limit.toLocaleString('en-GB');
      this.report('TOO_LONG', path, `${label} can have at most ${allowed} characters; ${text.length} came.`);
      return null;
    }
    if (refused.test(text)) {
      this.report(
        'INVALID',
        path,
        `${label} holds a control character, which cannot be stored. Remove it and try again.`,
      );
      return null;
    }
    return text;
  }
}

/** True for a calendar day written as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  if (parts === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A value as a message quotes it. */
export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

/** Half of a surrogate pair is no character; what cannot be stored becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
