/** The strictest policy that a page with the widgets has to live under. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** The policy a page is served with: the demos whose name begins with `strict`, and the builder, have one. */
export function strictPolicyFor(path: string): string | undefined {
  return /^\/demos\/(strict[^/]*|builder\.html)(\/|$)/.test(path) ? strictPolicy : undefined;
}
