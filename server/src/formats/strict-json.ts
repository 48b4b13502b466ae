import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { FileRefused } from './reading.js';

/** A number as it was written: ids of twenty digits keep every digit. */
export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type JsonObject = ReadonlyMap<string, JsonValue>;
export type JsonValue = null | boolean | string | JsonNumber | readonly JsonValue[] | JsonObject;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has no room for them in a text
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Parses JSON more strictly than `JSON.parse`: a name given twice, the name `__proto__`, a number that is no finite
 * double and deep nesting are refused with their line, and numbers keep their digits.
 */
export function parseStrictJson(text: string): JsonValue {
  return new StrictParser(text).document();
}

class StrictParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value(0);
    this.#match(SPACE);
    if (this.#at < this.#text.length) throw this.#refused('the end of the file was expected');
    return value;
  }

  #value(depth: number): JsonValue {
    if (depth > IMPORT_LIMITS.nesting) throw this.#refused(`nesting deeper than ${IMPORT_LIMITS.nesting} levels`);
    this.#match(SPACE);
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#list(depth);
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #object(depth: number): JsonObject {
    const members = new Map<string, JsonValue>();
    this.#at += 1;
    if (this.#next('}')) return members;
    do {
      this.#match(SPACE);
      if (this.#text[this.#at] !== '"') throw this.#refused('a name in quotation marks was expected');
      const name = this.#string();
      if (name === '__proto__') throw this.#refused('the name "__proto__" cannot be used');
      if (members.has(name)) throw this.#refused(`the name "${name.slice(0, 60)}" appears twice in one object`);
      if (!this.#next(':')) throw this.#refused('a colon was expected');
      members.set(name, this.#value(depth + 1));
    } while (this.#next(','));
    if (!this.#next('}')) throw this.#refused('a comma or } was expected');
    return members;
  }

  #list(depth: number): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.#at += 1;
    if (this.#next(']')) return items;
    do items.push(this.#value(depth + 1));
    while (this.#next(','));
    if (!this.#next(']')) throw this.#refused('a comma or ] was expected');
    return items;
  }

  #string(): string {
    this.#at += 1;
    let text = this.#match(PLAIN_TEXT);
    while (this.#text[this.#at] === '\\') {
      text += this.#escape();
      text += this.#match(PLAIN_TEXT);
    }
    if (this.#text[this.#at] !== '"') throw this.#refused('a text is not closed, or holds a control character');
    this.#at += 1;
    return text;
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    if (letter === 'u') {
      const hex = this.#text.slice(this.#at + 2, this.#at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) throw this.#refused('\\u needs four hexadecimal digits');
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    if (!Object.hasOwn(ESCAPES, letter)) throw this.#refused(`"\\${letter}" means nothing in JSON`);
    this.#at += 2;
    return ESCAPES[letter] ?? '';
  }

  #number(): JsonNumber {
    const start = this.#at;
    const text = this.#match(NUMBER);
    if (text === '') throw this.#refused('a value was expected');
    if (!Number.isFinite(Number(text))) {
      this.#at = start;
      throw this.#refused(`the number ${text.slice(0, 30)} is too large`);
    }
    return new JsonNumber(text);
  }

  #word<Value>(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at)) throw this.#refused('a value was expected');
    this.#at += word.length;
    return value;
  }

  #next(character: string): boolean {
    this.#match(SPACE);
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  /** What the pattern matches from here on; it always matches, if only nothing. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += match.length;
    return match;
  }

  #refused(what: string): FileRefused {
    const before = this.#text.slice(0, this.#at).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return new FileRefused(
      'NOT_JSON',
      `The file is not JSON as it is read here: ${what} (line ${line}, column ${column}).`,
    );
  }
}
