import { assert } from 'chai';
import { version } from '../model/version.js';
import { mount, shadow, unmount } from '../elements/testing.js';

/** The library's one file as another version of it would come. */
async function otherVersion(): Promise<string> {
  const text = await (await fetch('/dist/treaty-number.js')).text();
  return text.replaceAll(`"${version}"`, '"9.9.9"');
}

describe('two versions on a page', () => {
  afterEach(unmount);

  it('the first stays, the second says so once, and both do no harm', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    const errors: string[] = [];
    const listen = ({ message }: ErrorEvent) => errors.push(message);
    window.addEventListener('error', listen);
    try {
      await import('./treaty-number.js');
      const first = customElements.get('treaty-number');
      // By a classic import map a page would load it from elsewhere; here it comes out of the memory.
      const address = URL.createObjectURL(new Blob([await otherVersion()], { type: 'text/javascript' }));
      await import(address);
      URL.revokeObjectURL(address);
      assert.strictEqual(customElements.get('treaty-number'), first);
      const about = said.filter((words) => words.includes('treaty-widgets'));
      assert.lengthOf(about, 1);
      assert.match(about[0] ?? '', /treaty-widgets 9\.9\.9: <treaty-number> is registered by \d+\.\d+\.\d+ already/);
      const number = await mount('<treaty-number as-of="2005-04-25"></treaty-number>');
      assert.match(shadow(number).textContent ?? '', /135 of 191/);
      assert.deepEqual(errors, []);
    } finally {
      console.warn = warn;
      window.removeEventListener('error', listen);
    }
  });

  it('the same version twice says nothing', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(...words);
    try {
      const { define } = await import('./define.js');
      const tag = 'treaty-twice-tested';
      define(tag, class extends HTMLElement {});
      define(tag, Object.assign(class extends HTMLElement {}, {}));
      assert.deepEqual(said, []);
    } finally {
      console.warn = warn;
    }
  });
});
