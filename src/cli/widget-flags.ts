import type { Arguments, Flags } from './arguments.js';
import type { Drawable } from './drawings/drawing.js';
import { drawables } from './drawings/index.js';
import { messages } from './messages.js';
import { UsageError } from './usage-error.js';

/** The widgets that the command line draws. */
export const widgetTags = Object.keys(drawables);

/** Attributes that every widget has. */
const shared = ['instruments', 'as-of', 'region', 'heading'];

const flagsOf = (names: readonly string[], type: 'string' | 'boolean') =>
  Object.fromEntries(names.map((name) => [name, { type, ...(name === 'instruments' ? { list: true as const } : {}) }]));

const all = Object.values(drawables);

/** The attributes of all widgets as flags. */
export const attributeFlags: Flags = {
  ...flagsOf(shared, 'string'),
  ...flagsOf(all.flatMap(({ attributes }) => attributes), 'string'),
  ...flagsOf(all.flatMap(({ switches = [] }) => switches), 'boolean'),
};

/** The attributes of one widget. */
export const attributesOf = ({ attributes, switches = [] }: Drawable): readonly string[] => [
  ...shared,
  ...attributes,
  ...switches,
];

/**
 * The widget that a command is asked for.
 * @throws {UsageError} for none, and for attributes of other widgets, which would otherwise be passed over in silence.
 */
export function readWidget(given: Arguments): { readonly tag: string; readonly drawable: Drawable } {
  const tag = given.word;
  const drawable = tag === undefined ? undefined : drawables[tag];
  if (tag === undefined || !drawable) throw new UsageError(messages.missingWord({ valid: widgetTags.join(', ') }));
  const own = attributesOf(drawable);
  const stray = Object.keys(attributeFlags).find((name) => given.has(name) && !own.includes(name));
  if (stray === undefined) return { tag, drawable };
  const valid = own.map((name) => `--${name}`).join(', ');
  throw new UsageError(messages.needlessFlag({ flag: `--${stray}`, widget: tag, valid }));
}
