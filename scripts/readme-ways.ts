/** A way in that the README shows. */
export interface Way {
  readonly heading: string;
  /** The snippet, and the language it is marked as: `html`, `sh`, `http`, `jsx`. */
  readonly kind: string;
  readonly code: string;
  /** Directives of a policy that the site must allow; empty where it is nothing. */
  readonly allows: string;
}

/** The ways in of the README: the parts under “Ways in” that say what a site must allow. */
export function waysIn(readme: string): Way[] {
  const [, part = ''] = /^## Ways in\n([^]*?)^## /m.exec(readme) ?? [];
  return part
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const [, kind = '', code = ''] = /^```(\w+)\n([^]*?)^```$/m.exec(section) ?? [];
      const [, words] = /^The site must allow: ([^]+?)(?:\n\n|\n*$)/m.exec(section) ?? [];
      if (words === undefined) return [];
      return [{ heading: section.slice(0, section.indexOf('\n')), kind, code, allows: /`([^`]+)`/.exec(words)?.[1] ?? '' }];
    });
}
