/**
 * The gallery speaks six languages on every page: each of its own texts stands in every file of words.
 * (Examples of tags and names of files are the same in all.)
 */
import { assert } from 'chai';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const languages = ['ar', 'es', 'fr', 'ru', 'zh'];
const read = async (path: string) => (await fetch(new URL(path, import.meta.url))).text();

describe('the gallery', () => {
  for (const language of languages)
    it(`is in ${language} on every page`, async () => {
      const words = JSON.parse(await read(`./words/${language}.json`)) as { [english: string]: string };
      const parser = new DOMParser();
      const front = parser.parseFromString(await read('./index.html'), 'text/html');
      const pages = [...front.querySelectorAll('nav a, main a')].map((link) => link.getAttribute('href') ?? '');
      const missing: string[] = [];
      let pagesRead = 0;
      for (const page of new Set(['index.html', ...pages.filter((name) => /^[\w-]+\.html$/.test(name))])) {
        const text = await read(`./${page}`);
        // Pages that stand for somebody else's site are in that site's language.
        if (!text.includes('gallery.js')) continue;
        pagesRead++;
        const document = parser.parseFromString(text, 'text/html');
        for (const element of document.querySelectorAll('title, h1, header p, nav a, legend, label, .demo > h2, .demo > p, .demo button, summary'))
          for (const node of element.childNodes) {
            const said = node.nodeType === Node.TEXT_NODE ? fold(node.nodeValue ?? '') : '';
            if (said !== '' && said !== 'treaty-widgets' && !words[said]) missing.push(`${page}: ${said}`);
          }
      }
      assert.isAbove(pagesRead, 8);
      assert.deepEqual(missing, []);
    });
});
