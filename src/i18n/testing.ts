/** Helps tests of messages: walks them, and stands in for what they are given. Not part of what ships. */

/** Every message with its path; lists are walked like objects. */
export function* entries(entry: unknown, path: string): Generator<[path: string, message: unknown]> {
  if (typeof entry === 'object' && entry !== null)
    for (const [key, one] of Object.entries(entry)) yield* entries(one, path ? `${path}.${key}` : key);
  else yield [path, entry];
}

/** The paths of all messages, sorted, and whether each takes parameters. */
export function pathsOf(messages: unknown): string[] {
  return [...entries(messages, '')].map(([path, message]) => `${path} ${typeof message}`).sort();
}

/** Stands in for every parameter, and remembers which were used. */
export function recorder(n: number): { parameters: Record<string, unknown>; used: Set<string> } {
  const used = new Set<string>();
  const parameters = new Proxy<Record<string, unknown>>(
    {},
    {
      get(_, name) {
        used.add(String(name));
        return name === 'n' ? n : `‹${String(name)}›`;
      },
    },
  );
  return { parameters, used };
}
