import { escapeMarkup } from '../../src/embed/markup.js';

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | readonly Html[] | undefined | false;

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('\n');
  return escapeMarkup(String(value));
}

/** A template of HTML: what is put into it is escaped unless it is HTML, and left out where there is none. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((text, string, i) => text + written(values[i - 1]) + string));
}
