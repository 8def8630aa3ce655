import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Filter } from '../layout/filter.js';
import { regionGroups } from '../layout/region-groups.js';
import type { TableScene } from './table-scene.js';

export interface TableToolEvents {
  readonly onText: (text: string) => void;
  readonly onKind: (kind: string) => void;
  readonly onRegion: (code: string) => void;
}

/** A list of regions and groups, with the world first. */
function drawRegions(region: string | undefined, locale: Locale, onRegion: (code: string) => void) {
  const { table: words } = locale.messages;
  const { regions, subregions, regionalGroups, specialGroups } = regionGroups();
  const group = (label: string, codes: readonly string[]) =>
    html`<optgroup label=${label}>
      ${codes.map(
        (code) => html`<option value=${code} .selected=${code === region}>${locale.region(code)}</option>`,
      )}
    </optgroup>`;
  return html`<label class="filter">
    <span>${words.filterRegion}</span>
    <select
      class="by-region"
      @change=${(event: Event) => onRegion((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${region === undefined}>${words.allRegions}</option>
      ${group(words.m49Regions, regions)}${group(words.m49Subregions, subregions)}
      ${group(words.regionalGroups, regionalGroups)}${group(words.specialGroups, specialGroups)}
    </select>
  </label>`;
}

function drawKinds(scene: TableScene, kind: string, locale: Locale, onKind: (kind: string) => void) {
  const { table: words } = locale.messages;
  if (scene.kinds.length === 0) return [];
  const counts = new Map<string, number>();
  for (const row of scene.rows) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
  return html`<label class="filter">
    <span>${scene.kindLabel}</span>
    <select class="by-kind" @change=${(event: Event) => onKind((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${kind === ''}>${scene.allKinds}</option>
      ${scene.kinds.map(({ key, label }) => {
        const countText = locale.number(counts.get(key) ?? 0);
        return html`<option value=${key} .selected=${key === kind}>
          ${words.optionCount({ label, countText })}
        </option>`;
      })}
    </select>
  </label>`;
}

/** What narrows a table down: a text, a kind of row, a region; and how many rows are left. */
export function drawTableTools(
  scene: TableScene,
  filter: Filter,
  region: string | undefined,
  shown: number,
  locale: Locale,
  { onText, onKind, onRegion }: TableToolEvents,
): TemplateResult {
  const { table: words } = locale.messages;
  return html`<label class="filter">
      <span>${words.filterText}</span>
      <input
        type="search"
        class="by-text"
        autocomplete="off"
        spellcheck="false"
        .value=${filter.text}
        @input=${(event: Event) => onText((event.target as HTMLInputElement).value)}
      />
    </label>
    ${drawKinds(scene, filter.kind, locale, onKind)}${drawRegions(region, locale, onRegion)}
    <span class="row-count" data-value=${shown}>
      ${shown === scene.rows.length
        ? locale.messages.tableRows({ n: shown, nText: locale.number(shown) })
        : words.rowsOf({
            n: shown,
            nText: locale.number(shown),
            ofText: locale.number(scene.rows.length),
          })}
    </span>`;
}
