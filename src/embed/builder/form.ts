import { html, nothing, type TemplateResult } from 'lit';
import { lightPalette, darkPalette } from '../../draw/palette.js';
import type { builder } from '../../i18n/en/builder.js';
import type { Locale } from '../../i18n/locale.js';
import { regionGroups } from '../../layout/region-groups.js';
import { widgets, widgetTags } from './choices.js';
import { colourNames, findings, isEnough, type ColourName, type Colours, type Finding } from './contrast.js';
import { checkbox, colour, input, radios, select } from './fields.js';
import { downloadKinds, languages, shownBy, themes, widths, type BuilderState } from './state.js';

export type Words = typeof builder;

/** What the builder is drawn of. */
export interface Drawing {
  readonly state: BuilderState;
  readonly words: Words;
  /** Names of States, instruments and regions in the builder's language. */
  readonly names: Locale;
  change(part: Partial<BuilderState>): void;
}

/** Each language by its own name. */
export const languageNames: Readonly<{ [language: string]: string }> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

const setNames = ['universal-19', 'universal-12', 'neighbours'] as const;
const isSet = (list: string) => setNames.some((name) => name === list);

function drawInstruments({ state, words, names, change }: Drawing): TemplateResult {
  const list = state.shown.instruments ?? '';
  const chosen = isSet(list) ? [] : list.split(/[\s,]+/).filter(Boolean);
  const put = (instruments: string) => change({ shown: { ...state.shown, instruments } });
  const toggle = (id: string, on: boolean) => put((on ? [...chosen, id] : chosen.filter((one) => one !== id)).join(','));
  const ids = Object.keys(names.words.instruments);
  return html`${select(
      words.instruments,
      isSet(list) ? list : '',
      [...setNames.map((name) => ({ value: name, label: words.sets[name] })), { value: '', label: words.oneByOne }],
      (value) => put(value || 'financing-1999'),
    )}
    ${isSet(list)
      ? nothing
      : html`<fieldset class="list" tabindex="-1">
          <legend>${words.oneByOne}</legend>
          ${ids.map((id) => checkbox(names.instrument(id), chosen.includes(id), (on) => toggle(id, on)))}
        </fieldset>`}`;
}

function drawRegion({ state, names, change }: Drawing): TemplateResult {
  const { table } = names.messages;
  const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: names.region(value) }));
  const groups = regionGroups();
  return select(
    table.filterRegion,
    state.shown.region ?? '',
    [
      { value: '', label: table.allRegions },
      { label: table.m49Regions, options: options(groups.regions) },
      { label: table.m49Subregions, options: options(groups.subregions) },
      { label: table.regionalGroups, options: options(groups.regionalGroups) },
      { label: table.specialGroups, options: options(groups.specialGroups) },
    ],
    (region) => change({ shown: { ...state.shown, region: region || undefined } as BuilderState['shown'] }),
  );
}

/** What a widget shows. */
export function drawWhat(drawing: Drawing): TemplateResult {
  const { state, words, names, change } = drawing;
  const { tag, shown } = state;
  const own = widgets[tag];
  const put = (name: string, value: string | undefined) => {
    const { [name as keyof typeof shown]: _, ...rest } = shown;
    change({ shown: value === undefined ? rest : { ...rest, [name]: value } });
  };
  const states = () => names.sortStates(Object.keys(names.words.states)).map((value) => ({ value, label: names.state(value) }));
  return html`<section>
    <h2>${words.what}</h2>
    ${select(
      words.widget,
      tag,
      widgetTags.map((value) => ({ value, label: words.widgets[value] })),
      (value) => change({ tag: value as BuilderState['tag'], shown: shownBy(value as BuilderState['tag'], shown) }),
    )}
    ${own.state ? select(words.state, shown.state ?? '', states(), (value) => put('state', value)) : nothing}
    ${own.instruments ? drawInstruments(drawing) : nothing}
    ${input('date', words.day, shown['as-of'] ?? '', (value) => put('as-of', value || undefined), words.dayHint)}
    ${own.region ? drawRegion(drawing) : nothing}
    ${own.choices.map(({ name, values }) =>
      select(
        words.attributes[name],
        shown[name] ?? values[0]?.value ?? '',
        values.map(({ value, word }) => ({ value, label: words.values[word] })),
        (value) => put(name, value === values[0]?.value ? undefined : value),
      ),
    )}
    ${own.days.map((name) => input('date', words.attributes[name], shown[name] ?? '', (value) => put(name, value || undefined)))}
    ${own.switches.map((name) =>
      name === 'patterns' || name === 'sound'
        ? checkbox(words.attributes[name], state[name], (on) => change({ [name]: on }))
        : checkbox(words.attributes[name], shown[name] !== undefined, (on) => put(name, on ? '' : undefined)),
    )}
  </section>`;
}

/** The colours as they will be: the site's own, else the library's. */
export function coloursOf({ theme, colours }: BuilderState): Colours {
  const palette = theme === 'dark' ? darkPalette : lightPalette;
  return Object.fromEntries(colourNames.map((name) => [name, colours[name] ?? palette[name]])) as unknown as Colours;
}

function sentenceOf(finding: Finding, { state, words, names }: Drawing): string {
  const [one, other] = [words.colours[finding.one], words.colours[finding.other]];
  const format = new Intl.NumberFormat(`${state.page}-u-nu-latn`, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  if (finding.kind === 'apart') {
    if (isEnough(finding)) return words.toldApart({ one, other });
    return words.notToldApart({ one, other, sights: names.list(finding.mistaken.map((sight) => words.sights[sight])) });
  }
  const ratioText = format.format(Math.floor(finding.ratio * 10) / 10);
  return isEnough(finding)
    ? words.enough({ one, other, ratioText })
    : words.tooLittle({ one, other, ratioText, neededText: format.format(finding.needed) });
}

function drawColours(drawing: Drawing): TemplateResult {
  const { state, words, change } = drawing;
  const colours = coloursOf(state);
  // What is written may be no colour.
  const put = (name: ColourName, value: string) => {
    if (/^#[0-9a-f]{6}$/i.test(value)) change({ colours: { ...state.colours, [name]: value.toLowerCase() } });
  };
  return html`<fieldset class="colours">
      <legend>${words.ownColours}</legend>
      ${colourNames.map((name) => colour(words.colours[name], colours[name], (value) => put(name, value)))}
      <button type="button" ?disabled=${Object.keys(state.colours).length === 0} @click=${() => change({ colours: {} })}>
        ${words.libraryColours}
      </button>
    </fieldset>
    <h3 id="contrast">${words.contrast}</h3>
    <ul class="findings" role="status" aria-labelledby="contrast">
      ${findings(colours).map(
        (finding) => html`<li class=${isEnough(finding) ? 'enough' : 'too-little'}>${sentenceOf(finding, drawing)}</li>`,
      )}
    </ul>`;
}

/** How a widget looks. */
export function drawLooks(drawing: Drawing): TemplateResult {
  const { state, words, names, change } = drawing;
  const themeWords = { auto: words.asPage, light: words.light, dark: words.dark };
  return html`<section>
    <h2>${words.looks}</h2>
    ${select(
      words.widgetLanguage,
      state.language,
      [{ value: '', label: words.asPage }, ...languages.map((value) => ({ value, label: languageNames[value] ?? value }))],
      (value) => change({ language: value as BuilderState['language'] }),
    )}
    ${input('text', words.heading, state.heading, (value) => change({ heading: value.slice(0, 300) }))}
    ${radios('theme', words.theme, state.theme, themes.map((value) => ({ value, label: themeWords[value] })), (value) =>
      change({ theme: value as BuilderState['theme'] }),
    )}
    ${select(
      words.width,
      String(state.width),
      widths.map((value) => ({ value: String(value), label: value === 0 ? words.fullWidth : words.pixels({ nText: names.number(value) }) })),
      (value) => change({ width: Number(value) }),
    )}
    ${widgets[state.tag].picture
      ? html`<fieldset class="radios">
          <legend>${words.downloads}</legend>
          ${downloadKinds.map((kind) =>
            checkbox(kind.toUpperCase(), state.downloads.includes(kind), (on) =>
              change({ downloads: downloadKinds.filter((one) => (one === kind ? on : state.downloads.includes(one))) }),
            ),
          )}
        </fieldset>`
      : nothing}
    ${drawColours(drawing)}
  </section>`;
}
