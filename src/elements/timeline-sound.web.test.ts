import { assert } from 'chai';
import '../define/treaty-timeline.js';
import { melodySeconds } from '../layout/melody.js';
import { find, mount, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';

/** Stands in for the sound card: remembers the tones that were asked for. */
class Recorder {
  static made: Recorder[] = [];
  readonly tones: { hertz: number; at: number }[] = [];
  readonly destination = {};
  readonly currentTime = 0;
  closed = false;
  constructor() {
    Recorder.made.push(this);
  }
  #parameter(heard: (hertz: number, at: number) => void) {
    return { setValueAtTime() {}, linearRampToValueAtTime() {}, setTargetAtTime: heard };
  }
  createOscillator() {
    const frequency = this.#parameter((hertz, at) => this.tones.push({ hertz, at }));
    return { frequency, connect: (next: unknown) => next, start() {}, stop() {} };
  }
  createGain() {
    return { gain: this.#parameter(() => {}), connect: (next: unknown) => next };
  }
  close() {
    this.closed = true;
    return Promise.resolve();
  }
}

const markup = '<treaty-timeline instruments="financing-1999" as-of="2005-04-25" milestones sound></treaty-timeline>';

describe('a timeline that can be listened to', () => {
  const { AudioContext: own } = globalThis;
  beforeEach(() => {
    Recorder.made = [];
    globalThis.AudioContext = Recorder as unknown as typeof AudioContext;
  });
  afterEach(() => {
    unmount();
    globalThis.AudioContext = own;
  });

  it('is silent, and offers nothing, unless it is asked to', async () => {
    const element = await mount<TreatyElement>(markup.replace(' sound', ''));
    assert.isNull(shadow(element).querySelector('.listen'));
    await mount<TreatyElement>(markup);
    assert.lengthOf(Recorder.made, 0, 'nothing is made before the button is pressed');
  });

  it('rises with the number of parties, says so first, and stops', async () => {
    const element = await mount<TreatyElement>(markup);
    const button = find<HTMLButtonElement>(element, '.listen');
    assert.equal(textOf(element, '.listen'), 'Listen');
    button.click();
    await settled(element);
    const [sound] = Recorder.made as [Recorder];
    assert.isAbove(sound.tones.length, 50);
    sound.tones.reduce((before, tone) => {
      assert.isAtLeast(tone.hertz, before.hertz, 'nobody withdrew');
      assert.isAtLeast(tone.at, before.at);
      return tone;
    });
    assert.isAtMost(sound.tones.at(-1)?.at ?? 0, melodySeconds + 0.2);
    await new Promise((done) => setTimeout(done, 500));
    assert.match(textOf(element, '.announcer'), /^Terrorist Financing Convention, 1999–2014: the higher the tone/);
    assert.equal(textOf(element, '.listen'), 'Stop listening');
    button.click();
    await settled(element);
    assert.isTrue(sound.closed);
    assert.equal(textOf(element, '.listen'), 'Listen');
  });

  it('is silent once it is off the page', async () => {
    const element = await mount<TreatyElement>(markup);
    find<HTMLButtonElement>(element, '.listen').click();
    element.remove();
    assert.isTrue(Recorder.made[0]?.closed);
  });
});
