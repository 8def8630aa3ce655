/** Sizes of a chart of bars, in CSS pixels. */
export interface CoverageSizes {
  /** Panels side by side. */
  readonly columns: number;
  /** Room for the names before the bars; 0 where they stand above them. */
  readonly labels: number;
  /** Length of a full bar. */
  readonly bar: number;
}

const gap = 12;
/** Room behind a bar for numbers that do not fit into it. */
export const endRoom = 88;
/** Narrower than this, names may stand above their bars. */
const stackedBelow = 460;
/** They do so where beside them less than this would be left of a bar. */
const leastBar = 160;
const panelLeast = 340;
export const panelGap = 32;

/**
 * @param width of the whole chart, `longest` that of the longest name in one line.
 * @param panels number of groups of bars that may stand side by side.
 */
export function coverageSizes(width: number, panels: number, longest: number): CoverageSizes {
  const fitting = Math.floor((width + panelGap) / (panelLeast + panelGap));
  const columns = Math.max(1, Math.min(panels, fitting, 4));
  const panel = (width - (columns - 1) * panelGap) / columns;
  const beside = endRoom + 2 * gap;
  const stacked = panel < stackedBelow && panel < longest + 4 + leastBar + beside;
  const labels = stacked ? 0 : Math.round(Math.min(longest + 4, panel * 0.34));
  const bar = stacked ? panel : panel - labels - beside;
  return { columns, labels, bar: Math.max(Math.round(bar), 0) };
}

export interface SegmentInput {
  readonly key: string;
  readonly count: number;
  /** Width of its number in pixels. */
  readonly text: number;
}

/** A part of a bar; places and lengths are fractions of a full bar. */
export interface SegmentBox {
  readonly key: string;
  readonly from: number;
  readonly length: number;
  /** Whether its number fits into it. */
  readonly fits: boolean;
}

/**
 * Stacks parts along a bar.
 * @param full the count that fills the whole length.
 * @param pixels length of a full bar.
 */
export function stackSegments(
  segments: readonly SegmentInput[],
  full: number,
  pixels: number,
): readonly SegmentBox[] {
  let sum = 0;
  return segments.map(({ key, count, text }) => {
    const from = full > 0 ? sum / full : 0;
    sum += count;
    const length = full > 0 ? count / full : 0;
    return { key, from, length, fits: length * pixels >= text + 8 };
  });
}

/** A finger or a pointer hits a part this near, in pixels, however thin it is. */
const reach = 6;

/**
 * The part at a place along the bar: a thin one wins over its wide neighbours.
 * @param at fraction of a full bar.
 */
export function segmentAt(
  boxes: readonly SegmentBox[],
  at: number,
  pixels: number,
): SegmentBox | undefined {
  const near = reach / Math.max(pixels, 1);
  const thin = boxes.filter(
    ({ from, length }) => length > 0 && length < 2 * near && Math.abs(at - from - length / 2) <= near,
  );
  const distance = ({ from, length }: SegmentBox) => Math.abs(at - from - length / 2);
  const [nearest] = thin.sort((a, b) => distance(a) - distance(b));
  return nearest ?? boxes.find(({ from, length }) => at >= from && at < from + length);
}

/** A cell of the chart: a bar, and its name (0) or one of its parts (1 and on). */
export interface CoverageCell {
  readonly bar: number;
  readonly cell: number;
}

export type CoverageMove = 'up' | 'down' | 'start' | 'end' | 'home' | 'last' | 'top' | 'bottom';

/**
 * Where a key leads. From bar to bar the kind of part is kept where the other
 * bar has it.
 * @param bars keys of the parts of each bar, without its name.
 */
export function moveCell(
  bars: readonly (readonly string[])[],
  { bar, cell }: CoverageCell,
  move: CoverageMove,
): CoverageCell {
  const last = bars.length - 1;
  const cells = bars[bar]?.length ?? 0;
  const to = (next: number): CoverageCell => {
    const target = Math.min(Math.max(next, 0), last);
    if (target === bar || cell === 0) return { bar: target, cell };
    const same = (bars[target] ?? []).indexOf(bars[bar]?.[cell - 1] ?? '');
    return { bar: target, cell: same >= 0 ? same + 1 : Math.min(cell, bars[target]?.length ?? 0) };
  };
  switch (move) {
    case 'up':
      return to(bar - 1);
    case 'down':
      return to(bar + 1);
    case 'top':
      return to(0);
    case 'bottom':
      return to(last);
    case 'start':
      return { bar, cell: Math.max(cell - 1, 0) };
    case 'end':
      return { bar, cell: Math.min(cell + 1, cells) };
    case 'home':
      return { bar, cell: 0 };
    case 'last':
      return { bar, cell: cells };
  }
}
