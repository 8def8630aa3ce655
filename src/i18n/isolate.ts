import type { Messages } from './en.js';

/** Letters of scripts that run from the left. */
const fromTheLeft = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/u;

/** Keeps a text in its own order inside one that runs the other way; screen readers pass the marks over. */
export function isolate(text: string): string {
  return fromTheLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** A text without the marks that keep its parts in order: for files. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

type Parameters = { readonly [name: string]: unknown };

function isolating(entry: unknown): unknown {
  if (typeof entry === 'function') {
    const message = entry as (parameters: Parameters) => string;
    return (parameters: Parameters) =>
      message(
        Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
        ),
      );
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, isolating(one)]));
}

/**
 * The messages of a language that runs from the right, with what they take set apart where it runs
 * from the left: the Latin title of a source, an attribute in a fault.
 */
export function isolatingMessages(messages: Messages): Messages {
  return isolating(messages) as Messages;
}
