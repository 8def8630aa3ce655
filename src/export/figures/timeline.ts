import { svg } from 'lit';
import type { AroundScene } from '../../draw/around-scene.js';
import { drawBars } from '../../draw/timeline-bars.js';
import { layScene, type TimelineLayout } from '../../draw/timeline-layout.js';
import { timelineRows } from '../../draw/timeline-rows.js';
import type { TimelineScene } from '../../draw/timeline-scene.js';
import { aroundStyle } from '../../draw/style-around.js';
import { timelineStyle } from '../../draw/style-timeline.js';
import { drawTimeline } from '../../draw/timeline.js';
import type { Locale } from '../../i18n/locale.js';
import { linesOf } from '../lines.js';
import type { Block, Figure, Room } from '../plate.js';
import { styled } from '../styled.js';
import { node, treeOf, type TreeNode } from '../tree.js';
import { aroundBlock } from './around.js';
import { withoutDefs } from './map.js';

/** Size of a plot's letters, in pixels. */
const em = 13;

/** What the numbers on the rules stand for, where their labels have no room. */
function milestoneKey(scene: TimelineScene, locale: Locale, room: Room, top: number): { nodes: TreeNode[]; height: number } {
  const rtl = locale.direction === 'rtl';
  const leading = em * 1.4;
  let y = top;
  const nodes: TreeNode[] = [];
  scene.milestones.forEach(({ label, when }, i) => {
    const text = `${locale.number(i + 1)}. ${label}, ${when}`;
    for (const line of linesOf(text, room.width, room.type, { size: em, language: locale.language })) {
      y += leading;
      nodes.push(
        node('text', {
          x: rtl ? room.width : 0, y, 'font-size': em, fill: room.palette.text, direction: rtl ? 'rtl' : undefined,
        }, line),
      );
    }
  });
  return { nodes, height: y - top };
}

function layIn(scene: TimelineScene, { width, type }: Pick<Room, 'width' | 'type'>, locale: Locale): TimelineLayout {
  return layScene(scene, { width, em, measure: (text) => type.width(text, em) }, locale);
}

function plotAt(scene: TimelineScene, locale: Locale, room: Room): Block {
  const layout = layIn(scene, room, locale);
  const looks = { rows: timelineRows(scene, { row: '' }, locale), lit: undefined, marks: [] };
  const asOf = locale.date(scene.question.asOf);
  const drawing =
    layout.kind === 'acts'
      ? drawBars(layout.parts, scene, looks, asOf)
      : drawTimeline(layout.parts, scene, looks, asOf);
  const template = svg`<g class="stage"><g class="plot">${drawing}</g></g>`;
  const { nodes, defs } = withoutDefs(
    styled(treeOf(template), { palette: room.palette, rules: room.rules, fontSize: em }),
  );
  const { height, numbered } = layout.parts;
  const key = numbered ? milestoneKey(scene, locale, room, height) : { nodes: [], height: 0 };
  return { width: room.width, height: height + key.height, nodes: [...nodes, ...key.nodes], defs };
}

/** The plot, and below it what countries had joined before and after an activity. */
function drawAt(scene: TimelineScene, around: AroundScene | undefined, locale: Locale, room: Room): Block {
  const plot = plotAt(scene, locale, room);
  if (!around) return plot;
  const below = aroundBlock(around, true, locale, room);
  const top = plot.height + 16;
  return {
    ...plot,
    height: top + below.height,
    nodes: [...plot.nodes, node('g', { id: 'around', transform: `translate(0 ${Math.round(top * 100) / 100})` }, ...below.nodes)],
  };
}

/**
 * A timeline as a figure.
 * @param around what countries had joined before and after the activity that is marked.
 */
export function timelineFigure(scene: TimelineScene, locale: Locale, around?: AroundScene): Figure {
  return {
    heading: scene.heading,
    result: scene.result,
    legend: scene.legend,
    caption: [locale.paragraph(scene.caption), ...scene.notes],
    sheets: [timelineStyle.cssText, ...(around ? [aroundStyle.cssText] : [])],
    // Lines that are named at their ends, and panels, need no legend.
    namesItself(room) {
      const layout = layIn(scene, room, locale);
      return layout.kind === 'acts' || layout.parts.labelled;
    },
    draw: (room) => drawAt(scene, around, locale, room),
  };
}
