import { bundledDataset } from '../../data/bundle.js';
import { worldGeometry } from '../../data/geometry.js';
import { datasetIn } from '../../data/in-words.js';
import { actsScene } from '../../draw/acts-scene.js';
import { inFolder, type Release } from '../../embed/release.js';
import type { ShareSite } from '../../embed/share/frame.js';
import { statesIndex } from '../../embed/share/lists.js';
import { statePage, statePath, type StatePage } from '../../embed/share/state.js';
import { stillOf } from '../../embed/still.js';
import type { Locale } from '../../i18n/locale.js';
import type { Question } from '../../model/question.js';
import type { PartyCode } from '../../model/types.js';
import { drawWidget } from '../drawings/ask.js';
import type { SharedFile } from './instruments.js';

const tag = 'treaty-profile';

/** Columns of the table of acts; the State itself is the page's heading. */
const told = ['instrument', 'act', 'date', 'in-force-here', 'depositary', 'source', 'note'];

/** Every act of every State, by the State's code. */
function actsBy(question: Question, locale: Locale): { readonly labels: readonly string[]; readonly rows: ReadonlyMap<PartyCode, StatePage['acts']['rows']> } {
  const dataset = datasetIn(bundledDataset(), locale.words);
  const { columns, rows } = actsScene(dataset, question, locale);
  const places = told.map((id) => columns.findIndex((column) => column.id === id));
  const addresses = new Map(dataset.sources.map(({ title, url }) => [title, url]));
  const found = new Map<PartyCode, { cells: { text: string; url?: string | undefined }[] }[]>();
  for (const { state = '', cells } of rows) {
    const own = found.get(state) ?? [];
    own.push({
      cells: places.map((place, i) => {
        const text = cells[place]?.text ?? '';
        return told[i] === 'source' ? { text, url: addresses.get(text) } : { text };
      }),
    });
    found.set(state, own);
  }
  return { labels: places.map((place) => columns[place]?.label ?? ''), rows: found };
}

/** A table without the columns in which no row says anything. */
function withoutEmpty(labels: readonly string[], rows: StatePage['acts']['rows']): StatePage['acts'] {
  const kept = <T>(list: readonly T[]) => list.filter((_, i) => rows.some(({ cells }) => cells[i]?.text !== ''));
  return { labels: kept(labels), rows: rows.map(({ cells }) => ({ cells: kept(cells) })) };
}

export interface States {
  readonly codes: readonly PartyCode[];
  /** The day, or none for the last of the tables. */
  readonly day: string | undefined;
  readonly locales: readonly Locale[];
  /** The library as pages in the folder of a language see it. */
  readonly release: Release;
}

/** The pages of States in every language, and the list of each language. */
export function* stateFiles({ codes, day, locales, release }: States, site: ShareSite): Generator<SharedFile> {
  const library = /^(https?:|\/)/.test(release.library) ? release.library : inFolder('..', release.library);
  for (const locale of locales) {
    const { language } = locale;
    let acts: ReturnType<typeof actsBy> | undefined;
    const pages: StatePage[] = [];
    for (const code of locale.sortStates(codes)) {
      const attributes = { state: code, instruments: 'universal-19,neighbours', lang: language, ...(day === undefined ? {} : { 'as-of': day }) };
      const { figure, table, question } = drawWidget(tag, attributes, locale, worldGeometry());
      acts ??= actsBy(question, locale);
      const page: StatePage = {
        widget: { tag, attributes },
        still: stillOf(figure, table(), question.asOf, locale),
        name: locale.state(code),
        code,
        language,
        acts: withoutEmpty(acts.labels, acts.rows.get(code) ?? []),
      };
      yield { name: statePath(language, code), data: statePage(page, site, { ...release, library }) };
      pages.push(page);
    }
    yield { name: `${language}/states/index.html`, data: statesIndex(pages, locale, site) };
  }
}
