/*
 * Where the main thread's time went, out of a trace: the browser's own counters leave out promises'
 * callbacks, in which some libraries draw.
 */
import type { Browser, Page } from 'playwright-core';

/** Milliseconds of the main thread by what it did; what contains something else counts without it. */
export interface Split {
  /** Compiling and running, event handlers and promises' callbacks, collecting garbage. */
  readonly script: number;
  /** Working out styles. */
  readonly style: number;
  readonly layout: number;
  /** Preparing and recording what is painted; the painting itself is other threads'. */
  readonly paint: number;
}

/** An event of a trace that has a duration, in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

const kinds: readonly (readonly [keyof Split, RegExp])[] = [
  [
    'script',
    /^(AsyncTask Run|EvaluateScript|FunctionCall|RunMicrotasks|FireAnimationFrame|TimerFire|EventDispatch|MajorGC|MinorGC|XHR\w+|v8\..*|V8\..*|CpuProfiler::.*|IntersectionObserverController::.*|ResizeObserver.*)$/,
  ],
  // Container queries have styles worked out in the middle of layout.
  ['style', /^(UpdateLayoutTree|ParseAuthorStyleSheet|Document::(updateStyle|recalcStyle).*)$/],
  ['layout', /^(Layout|LocalFrameView::layout)$/],
  ['paint', /^(Paint|PrePaint|Layerize|UpdateLayer|UpdateLayerTree|CompositeLayers|Commit|HitTest|PaintImage)$/],
];

/** What an event counts as, if anything. */
export const kindOf = (name: string): keyof Split | undefined =>
  kinds.find(([, names]) => names.test(name))?.[0];

/** Renderers' main threads. */
function mainThreads(events: readonly TraceEvent[]): ReadonlySet<string> {
  return new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
}

/**
 * Adds up events of one thread, which nest. What an event contains counts as what it is itself; what
 * is of no kind counts as what it is in.
 */
export function splitThread(events: readonly TraceEvent[]): Split {
  const sorted = events
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const split = { script: 0, style: 0, layout: 0, paint: 0 };
  const add = (kind: keyof Split | undefined, microseconds: number) => {
    if (kind !== undefined) split[kind] += microseconds / 1000;
  };
  const open: { readonly kind: keyof Split | undefined; readonly end: number }[] = [];
  for (const { name, ts, dur = 0 } of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const around = open.at(-1);
    const kind = kindOf(name) ?? around?.kind;
    const end = Math.min(ts + dur, around?.end ?? Infinity);
    add(kind, end - ts);
    add(around?.kind, ts - end);
    open.push({ kind, end });
  }
  return split;
}

/** Sums up a trace. Of several renderers that with the most to do is meant. */
export function splitTrace(events: readonly TraceEvent[]): Split {
  const splits = [...mainThreads(events)].map((thread) =>
    splitThread(events.filter(({ pid, tid }) => `${pid} ${tid}` === thread)),
  );
  const total = ({ script, style, layout, paint }: Split) => script + style + layout + paint;
  const [busiest] = splits.sort((a, b) => total(b) - total(a));
  if (!busiest) throw new Error('the trace has no main thread');
  return busiest;
}

/** Traces a page while something is done with it. */
export async function traced(browser: Browser, page: Page, action: () => Promise<void>): Promise<Split> {
  await browser.startTracing(page, {
    // Without `blink` the callbacks of promises would be nowhere.
    categories: ['devtools.timeline', 'v8', 'blink', '__metadata'],
  });
  let trace: Buffer;
  try {
    await action();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  return splitTrace(traceEvents);
}
