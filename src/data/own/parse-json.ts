import type { Faults} from './fault.js';
import { pointerTo, Unreadable } from './fault.js';
import { limits } from './limits.js';

const literals: Readonly<{ [word: string]: unknown }> = { true: true, false: false, null: null };
const escapes: Readonly<{ [letter: string]: string }> = {
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
 * Reads JSON (RFC 8259) from the front, once. `JSON.parse` would take the last of two equal keys without a
 * word, says nothing of the place of what it refuses, and has no bounds.
 */
class Parser {
  #at = 0;
  #values = 0;

  constructor(
    private readonly text: string,
    private readonly faults: Faults,
  ) {}

  #fail(pointer: string): never {
    throw new Unreadable('syntax', { pointer }, this.text.slice(this.#at, this.#at + 20));
  }

  #space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  /** Takes a character, if it is the next. */
  #takes(character: string): boolean {
    if (this.text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #string(pointer: string): string {
    let start = ++this.#at;
    let text = '';
    for (;;) {
      const code = this.text.charCodeAt(this.#at);
      if (code === 34) {
        text += this.text.slice(start, this.#at++);
        return text;
      }
      if (Number.isNaN(code) || code < 32) this.#fail(pointer);
      if (code !== 92) {
        this.#at++;
        continue;
      }
      text += this.text.slice(start, this.#at++);
      const letter = this.text[this.#at++] ?? '';
      if (letter === 'u') {
        const digits = this.text.slice(this.#at, this.#at + 4);
        if (!/^[\da-fA-F]{4}$/.test(digits)) this.#fail(pointer);
        text += String.fromCharCode(parseInt(digits, 16));
        this.#at += 4;
      } else {
        const character = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
        if (character === undefined) this.#fail(pointer);
        text += character;
      }
      start = this.#at;
    }
  }

  #list(pointer: string, depth: number): unknown[] {
    this.#at++;
    const list: unknown[] = [];
    this.#space();
    if (this.#takes(']')) return list;
    for (;;) {
      list.push(this.value(pointerTo(pointer, list.length), depth));
      this.#space();
      if (this.#takes(']')) return list;
      if (!this.#takes(',')) this.#fail(pointer);
    }
  }

  #object(pointer: string, depth: number): object {
    this.#at++;
    // Without a prototype: `__proto__` is a key like any other, and nothing is inherited.
    const object = Object.create(null) as { [key: string]: unknown };
    this.#space();
    if (this.#takes('}')) return object;
    for (;;) {
      this.#space();
      if (this.text[this.#at] !== '"') this.#fail(pointer);
      const key = this.#string(pointer);
      const inside = pointerTo(pointer, key);
      if (Object.hasOwn(object, key)) this.faults.add('twice', { pointer: inside }, key);
      this.#space();
      if (!this.#takes(':')) this.#fail(inside);
      object[key] = this.value(inside, depth);
      this.#space();
      if (this.#takes('}')) return object;
      if (!this.#takes(',')) this.#fail(pointer);
    }
  }

  value(pointer: string, depth = 0): unknown {
    if (depth > limits.depth) throw new Unreadable('too-deep', { pointer });
    if (++this.#values > limits.values) throw new Unreadable('too-many', { pointer }, this.#values);
    this.#space();
    const first = this.text[this.#at];
    if (first === '"') return this.#string(pointer);
    if (first === '{') return this.#object(pointer, depth + 1);
    if (first === '[') return this.#list(pointer, depth + 1);
    const rest = this.text.slice(this.#at, this.#at + 40);
    const word = /^(?:true|false|null)/.exec(rest)?.[0];
    if (word !== undefined) {
      this.#at += word.length;
      return literals[word];
    }
    const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(rest)?.[0];
    if (number === undefined) this.#fail(pointer);
    this.#at += number.length;
    return Number(number);
  }

  whole(): unknown {
    const value = this.value('');
    this.#space();
    if (this.#at < this.text.length) this.#fail('');
    return value;
  }
}

/**
 * The value of a JSON text. Objects have no prototype; of two equal keys, a fault, the last counts.
 * @throws {Unreadable} where the text breaks the rules of JSON or the bounds.
 */
export function parseJson(text: string, faults: Faults): unknown {
  return new Parser(text, faults).whole();
}
