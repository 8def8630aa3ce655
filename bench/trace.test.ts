import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitThread, splitTrace, type TraceEvent } from './trace.js';

const event = (name: string, ts: number, dur: number, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts,
  dur,
});

describe('where the time went', () => {
  it('takes what an event contains from what the event counts as', () => {
    const events = [
      event('FunctionCall', 0, 10_000),
      event('Layout', 2000, 5000),
      event('UpdateLayoutTree', 3000, 1000),
      event('Paint', 20_000, 1000),
    ];
    assert.deepEqual(splitThread(events), { script: 5, style: 1, layout: 4, paint: 1 });
  });

  it('lets what is of no kind count as what it is in, and not at all by itself', () => {
    const events = [
      event('RunMicrotasks', 0, 4000),
      event('something inside', 1000, 2000),
      event('something outside', 5000, 9000),
    ];
    assert.deepEqual(splitThread(events), { script: 4, style: 0, layout: 0, paint: 0 });
  });

  it('does not care about the order in which events were written', () => {
    const events = [event('Layout', 2000, 5000), event('FunctionCall', 0, 10_000)];
    assert.deepEqual(splitThread(events), splitThread([...events].reverse()));
  });

  it('counts nothing twice where clocks make an event outlast the one around it', () => {
    const events = [event('FunctionCall', 0, 1000), event('Layout', 500, 600)];
    const { script, layout } = splitThread(events);
    assert.equal(script + layout, 1);
  });

  it('looks at the busiest of several main threads and at no other thread', () => {
    const main = (tid: number): TraceEvent => ({
      ...event('thread_name', 0, 0, tid),
      ph: 'M',
      args: { name: 'CrRendererMain' },
    });
    const events = [
      main(1),
      main(2),
      event('Layout', 0, 1000, 1),
      event('Layout', 0, 3000, 2),
      event('Layout', 0, 9000, 3),
    ];
    assert.equal(splitTrace(events).layout, 3);
    assert.throws(() => splitTrace([event('Layout', 0, 1000)]), /no main thread/);
  });
});
