import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Bar, BarsLayout, Panel } from '../layout/timeline-bars.js';
import { fillOf, hatches } from './fills.js';
import type { TimelineLine } from './timeline-line.js';
import type { TimelineScene } from './timeline-scene.js';
import { beside, drawAsOf, drawMilestones, drawTicks, row, type TimelineLooks } from './timeline.js';

/** A bar; that of a year known only in part is hatched, as more may have come. */
function drawBar({ x, y, width, height, whole, text }: Bar, stop: TimelineLine['stops'][number] | undefined, em: number) {
  const key = whole ? 'party' : 'signatory';
  return svg`<rect class="shape bar ${key} ${whole ? '' : 'part'}" fill=${fillOf(key) ?? nothing}
      data-year=${stop?.year?.year ?? nothing} data-value=${stop?.value ?? nothing}
      x=${x} y=${y} width=${width} height=${height}></rect>
    ${text === '' ? nothing : svg`<text class="number" x=${x + width / 2} y=${y - em * 0.3} text-anchor="middle">${text}</text>`}`;
}

/** Where a stop stands in a drawing of bars: the top of its bar. */
export function barPlace(panel: Panel | undefined, at: number): readonly [number, number] {
  const bar = panel?.bars[at];
  return bar ? [bar.x + bar.width / 2, bar.y] : [0, panel?.bottom ?? 0];
}

function drawPanel(panel: Panel, line: TimelineLine, layout: BarsLayout, looks: TimelineLooks) {
  const of = looks.rows.get(line.instrument.id);
  if (!of) return nothing;
  const { days, em, mark } = layout;
  const { bottom, name, nameX, nameY, end, bars } = panel;
  const markY = Math.round(bottom - mark.height) + 0.5;
  const cursor = bars[of.at];
  // Beside the panel there is room for lines, above it for one.
  const below = nameX > days.x1;
  const dimmed = looks.lit && !looks.lit.has(line.key) ? 'dimmed' : '';
  return row(
    of,
    svg`<path class="base" d="M${days.x0} ${bottom + 0.5}H${days.x1}"></path>
      <path class="mark" d="M${days.x0} ${markY}H${days.x1}"></path>
      <text class="mark-text" x=${days.x0 - 6} y=${markY + em * 0.35} text-anchor="end">${mark.text}</text>
      ${bars.map((bar, i) => drawBar(bar, line.stops[i], em))}
      <g class="label">${name.map(
        (text, i) =>
          svg`<text x=${nameX} y=${nameY + i * em * 1.2}>${
            !below && i === name.length - 1 ? beside(text, end, em * 0.5, 'second') : text
          }</text>`,
      )}${below ? svg`<text class="value" x=${nameX} y=${nameY + name.length * em * 1.2}>${end}</text>` : nothing}</g>
      ${
        cursor
          ? svg`<rect class="cursor" x=${cursor.x - 2} y=${cursor.y - 2} width=${cursor.width + 4} height=${cursor.height + 4} rx="1"></rect>`
          : nothing
      }`,
    `panel ${dimmed}`,
    { instrument: line.instrument.id },
  );
}

/** Consents a year as bars: a panel an instrument. */
export function drawBars(
  layout: BarsLayout,
  scene: TimelineScene,
  looks: TimelineLooks,
  asOfText: string,
): SVGTemplateResult {
  return svg`<defs>${hatches(1)}</defs>
    ${drawTicks(layout, layout.bottom)}
    ${drawMilestones(layout, layout.bottom, looks.rows.get('milestones'))}
    ${drawAsOf(layout, layout.bottom, asOfText)}
    ${layout.panels.map((panel, i) => {
      const line = scene.lines[i];
      return line ? drawPanel(panel, line, layout, looks) : nothing;
    })}`;
}
