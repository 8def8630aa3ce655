import { globToRegExp } from './files.js';

/** A line of `size-budgets.json`: the first whose pattern matches a file is its budget. */
export interface Budget {
  /** A glob of paths below `dist/`. */
  readonly files: string;
  /** The most that each of the files may weigh, in bytes after brotli at quality 11. */
  readonly brotli: number;
  /** Not on a page: weighed, but shown as one line. */
  readonly together?: boolean;
}

/** A built file and what it weighs, in bytes. */
export interface Weight {
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The budget of a file, or undefined where none matches. */
export function budgetOf(path: string, budgets: readonly Budget[]): Budget | undefined {
  return budgets.find((budget) => globToRegExp(budget.files).test(path));
}

/** Kilobytes (1000 bytes) as the README quotes them: whole from ten on, else with one decimal. */
export function kilobytes(bytes: number): string {
  const kilo = bytes / 1000;
  return `${kilo >= 9.95 ? Math.round(kilo) : kilo.toFixed(1)} kB`;
}

/** What is wrong with the weights: files past their budget, without one, and budgets for nothing. */
export function findOverweight(
  weights: readonly Weight[],
  budgets: readonly Budget[],
): readonly string[] {
  const problems: string[] = [];
  const used = new Set<Budget>();
  for (const { path, brotli } of weights) {
    const budget = budgetOf(path, budgets);
    if (budget === undefined) {
      problems.push(`${path} has no budget in size-budgets.json`);
      continue;
    }
    used.add(budget);
    if (brotli > budget.brotli) {
      problems.push(
        `${path} weighs ${brotli} bytes after brotli, ${brotli - budget.brotli} over its budget`,
      );
    }
  }
  for (const budget of budgets) {
    if (!used.has(budget)) problems.push(`the budget for ${budget.files} matches no file`);
  }
  return problems;
}

/** A size quoted in a text, written `<!--size:treaty-map.js-->41 kB<!--/-->` (brotli). */
const quotation = /<!--size:([^>]+?)-->(.*?)<!--\/-->/g;

/** The weight of a file, by its path or by a pattern for a name that changes with what is in it. */
function weightOf(path: string, weights: readonly Weight[]): Weight | undefined {
  const pattern = globToRegExp(path);
  return weights.find((one) => pattern.test(one.path));
}

/** The text with every quoted size as measured. Quotations of files that were not built stay. */
export function requote(text: string, weights: readonly Weight[]): string {
  return text.replace(quotation, (whole, path: string) => {
    const weight = weightOf(path, weights);
    return weight === undefined ? whole : `<!--size:${path}-->${kilobytes(weight.brotli)}<!--/-->`;
  });
}

/** What is wrong with the sizes that a text quotes. */
export function findMisquotes(text: string, weights: readonly Weight[]): readonly string[] {
  return [...text.matchAll(quotation)].flatMap(([, path = '', quoted = '']) => {
    const weight = weightOf(path, weights);
    if (weight === undefined) return [`quotes the size of ${path}, which is not built`];
    const measured = kilobytes(weight.brotli);
    return quoted === measured ? [] : [`says ${path} is ${quoted}, measured ${measured}`];
  });
}
