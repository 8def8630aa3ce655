import { assert } from 'chai';
import '../define/treaty-map.js';
import { shadow } from './testing.js';
import { TreatyMap } from './treaty-map.js';
import { inTurn } from './turns.js';

/** Keeps the processor busy. */
function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

const isDrawn = (map: TreatyMap) => shadow(map).querySelectorAll('[data-state]').length === 197;

describe('turns', () => {
  it('come in the order they were asked for', async () => {
    const done: number[] = [];
    for (let i = 0; i < 5; i++) void inTurn(() => done.push(i));
    assert.deepEqual(done, [], 'not before the page has had its own');
    await inTurn(() => done.push(5));
    assert.deepEqual(done, [0, 1, 2, 3, 4, 5]);
  });

  it('leave the page its own between them', async () => {
    const done: string[] = [];
    const page = new MessageChannel();
    page.port1.onmessage = () => done.push('page');
    void inTurn(() => {
      page.port2.postMessage(undefined);
      busy(20);
      done.push('first');
    });
    for (let i = 0; i < 10; i++)
      void inTurn(() => {
        busy(20);
        done.push('more');
      });
    await inTurn(() => done.push('last'));
    page.port1.close();
    assert.isBelow(done.indexOf('page'), done.indexOf('last'), done.join(' '));
    assert.equal(done.filter((one) => one === 'more').length, 10);
  });

  it('go on after one that failed', async () => {
    const failed = inTurn(() => {
      throw new RangeError('no');
    });
    const next = inTurn(() => undefined);
    await failed.then(
      () => assert.fail('it did not fail'),
      (error: unknown) => assert.instanceOf(error, RangeError),
    );
    await next;
  });

  it('are all taken before the page is printed', () => {
    const done: number[] = [];
    for (let i = 0; i < 3; i++) void inTurn(() => done.push(i));
    dispatchEvent(new Event('beforeprint'));
    assert.deepEqual(done, [0, 1, 2]);
  });
});

describe('the first picture of a widget', () => {
  afterEach(() => document.querySelectorAll('treaty-map').forEach((map) => map.remove()));

  it('waits for its turn', async () => {
    const map = document.createElement('treaty-map');
    document.body.append(map);
    // Longer than any update that does not wait.
    for (let i = 0; i < 50; i++) await Promise.resolve();
    assert.isFalse(isDrawn(map));
    await map.updateComplete;
    assert.isTrue(isDrawn(map));
  });

  it('is there when the page is printed at once', async () => {
    const map = document.createElement('treaty-map');
    document.body.append(map);
    for (let i = 0; i < 50; i++) await Promise.resolve();
    dispatchEvent(new Event('beforeprint'));
    assert.isTrue(isDrawn(map));
  });

  /** Calls back when the map has made what it will draw. */
  function onPrepared(map: TreatyMap, prepared: () => void): void {
    Object.assign(map, {
      makeScene: (...asked: Parameters<TreatyMap['makeScene']>) => {
        prepared();
        return TreatyMap.prototype['makeScene'].apply(map, asked);
      },
    });
  }

  it('is prepared in one turn and drawn in another, and is of what was asked for between', async () => {
    const map = document.createElement('treaty-map');
    const drawnThen: boolean[] = [];
    onPrepared(map, () => {
      drawnThen.push(isDrawn(map));
      // As long as one turn may be.
      if (drawnThen.length === 1) busy(120);
      queueMicrotask(() => (map.asOf = '2005-04-25'));
    });
    document.body.append(map);
    await map.updateComplete;
    assert.isTrue(isDrawn(map));
    assert.include(shadow(map).querySelector('.heading')?.textContent ?? '', '25 April 2005');
    assert.deepEqual(drawnThen, [false, false]);
  });

  it('is prepared once where nothing was asked for between', async () => {
    const map = document.createElement('treaty-map');
    let prepared = 0;
    onPrepared(map, () => prepared++);
    document.body.append(map);
    await map.updateComplete;
    assert.isTrue(isDrawn(map));
    assert.equal(prepared, 1);
  });

  it('is the only one that waits', async () => {
    const map = document.createElement('treaty-map');
    document.body.append(map);
    await map.updateComplete;
    map.asOf = '2005-04-25';
    for (let i = 0; i < 50; i++) await Promise.resolve();
    assert.include(shadow(map).querySelector('.heading')?.textContent ?? '', '25 April 2005', 'at once');
  });
});
