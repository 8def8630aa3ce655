import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { drawSources, type ListLooks } from './reach-calendar.js';
import type { ReachScene, ReachTotal } from './reach-scene.js';
import { totalCode } from './reach-trail.js';

const percent = (part: number, whole: number) => `${Math.round((Math.min(part, whole) / whole) * 1000) / 10}%`;

/**
 * A number of countries against the membership. What is only known to be exceeded is drawn so: full
 * to the bound, hatched from there to the membership, for the number lies somewhere there.
 */
function drawBar(number: number, members: number, bound: 'exact' | 'more-than', key: string, locale: Locale): TemplateResult {
  const { reach } = locale.messages;
  const to = percent(number, members);
  const open = bound === 'more-than';
  return html`<svg class="bar" width="100%" height="22" aria-hidden="true" data-value=${number} data-bound=${bound} data-of=${members}>
      <rect class="track" x="0" y="3" width="100%" height="16"></rect>
      <rect class="open" x="0" y="3" width=${open ? '100%' : '0'} height="16" fill="url(#swatch-unknown)"></rect>
      <rect class="shape ${key}" x="0" y="3" width=${to} height="16"></rect>
      <line class="bound ${open ? 'open' : ''}" x1=${to} x2=${to} y1="0" y2="22"></line>
    </svg>
    <span class="ends"
      ><span>${open ? reach.unknownRest : nothing}</span
      ><span>${reach.membersTick({ membersText: locale.number(members) })}</span></span
    >`;
}

function drawTotal(total: ReachTotal, active: string, locale: Locale): TemplateResult {
  const { id, measure, value, period, countries, members, title, url } = total;
  const { reach } = locale.messages;
  const code = totalCode(id);
  return html`<li class=${countries ? 'row figure-row wide' : 'row figure-row'} data-code=${code} data-total=${id}>
    <button
      type="button"
      class="item"
      tabindex=${code === active ? '0' : '-1'}
      aria-description=${reach.totalsHint}
    >
      <b class=${value.length > 16 ? 'value long' : 'value'}>${value}</b>
      <span class="measure">${measure}<span class="where">${period}</span></span>
      ${countries
        ? html`<span class="scale">${drawBar(countries.number, members, countries.bound, 'reach-direct', locale)}</span>`
        : nothing}
    </button>
    <p class="small">${drawSources([{ title, url }])}</p>
  </li>`;
}

/** The published figures: those that count countries against the membership, then the others. */
export function drawTotals(scene: ReachScene, { active }: ListLooks, locale: Locale): TemplateResult {
  const { reach } = locale.messages;
  const { documented, totals } = scene;
  const counted = totals.filter(({ countries }) => countries);
  const others = totals.filter(({ countries }) => !countries);
  return html`<div class="totals">
    <ul class="rows" aria-label=${reach.totals}>
      ${counted.map((total) => drawTotal(total, active, locale))}
      ${documented.countries > 0
        ? html`<li class="row beside" data-documented=${documented.countries}>
          <b class="value">${locale.number(documented.countries)}</b>
          <span class="measure">${reach.documented}<span class="where">${documented.period}</span></span>
          <span class="scale">${drawBar(documented.countries, documented.members, 'exact', 'reach-workshop', locale)}</span>
        </li>`
      : nothing}
      ${others.map((total) => drawTotal(total, active, locale))}
    </ul>
  </div>`;
}
