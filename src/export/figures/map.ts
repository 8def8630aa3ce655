import { svg, type SVGTemplateResult } from 'lit';
import { drawMap, outlineOf } from '../../draw/map.js';
import type { MapScene } from '../../draw/scene.js';
import { mapStyle } from '../../draw/style-map.js';
import type { Locale } from '../../i18n/locale.js';
import { regionBox, type Picture } from '../../layout/picture.js';
import { fit } from '../../layout/view.js';
import type { PartyCode } from '../../model/types.js';
import type { Block, Figure, Room } from '../plate.js';
import { styled } from '../styled.js';
import { node, treeOf, type TreeNode } from '../tree.js';

/** What a map shows beside its scene. */
export interface MapExtras {
  readonly region: string | undefined;
  readonly selected?: PartyCode | undefined;
  /** Style sheets beside the map's own. */
  readonly sheets?: readonly string[];
  /** What is drawn above the States. */
  readonly overlay?: (unitsPerPixel: number) => SVGTemplateResult;
}

/** A region's map is no higher than this part of its width. */
const highest = 0.8;

function drawAt(scene: MapScene, picture: Picture, extras: MapExtras, locale: Locale, room: Room): Block {
  const { region, selected, overlay } = extras;
  const box = regionBox(picture, region, (code) => scene.marks.has(code));
  const aspect = (box[3] - box[1]) / (box[2] - box[0]);
  const height = room.height ?? room.width * (region === undefined ? aspect : Math.min(aspect, highest));
  const view = fit(box, room.width / height);
  const unit = view.width / room.width;
  const chosen = picture.byCode.get(selected ?? '');
  const template = svg`<g class="map">
      ${drawMap(picture, scene, {
        unitsPerPixel: unit,
        order: locale.sortStates(scene.marks.keys()),
        active: '',
        selected,
        activeLabel: '',
        ...(picture.kind === 'tiles' ? { letters: (code: PartyCode) => code } : {}),
      })}
      ${overlay?.(unit)}
      <path class="chosen ${chosen?.marker ? 'ring' : ''}" d=${chosen ? outlineOf(chosen) : ''}></path>
    </g>`;
  const drawn = styled(treeOf(template), { palette: room.palette, rules: room.rules, unit });
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const transform = `scale(${round(1 / unit)}) translate(${round(-view.x)} ${round(-view.y)})`;
  const { nodes, defs } = withoutDefs(drawn);
  const inside = node('g', { id: 'map', transform }, ...nodes);
  const cut = region !== undefined;
  return {
    width: room.width,
    height,
    nodes: [cut ? node('g', { 'clip-path': 'url(#frame)' }, inside) : inside],
    defs: cut
      ? [...defs, node('clipPath', { id: 'frame' }, node('rect', { width: room.width, height: round(height) }))]
      : defs,
  };
}

/** Takes patterns out of a drawing, so that they stand once and at the top. */
export function withoutDefs(children: TreeNode['children']): {
  readonly nodes: (TreeNode | string)[];
  readonly defs: (TreeNode | string)[];
} {
  const defs: (TreeNode | string)[] = [];
  const nodes = children.flatMap((child): (TreeNode | string)[] => {
    if (typeof child === 'string') return [child];
    if (child.name === 'defs') {
      defs.push(...child.children);
      return [];
    }
    const inside = withoutDefs(child.children);
    defs.push(...inside.defs);
    return [{ ...child, children: inside.nodes }];
  });
  return { nodes, defs };
}

/** A map or a tile layout as a figure. */
export function mapFigure(scene: MapScene, picture: Picture, extras: MapExtras, locale: Locale): Figure {
  const { mapNotes } = locale.words;
  const keys = new Set(picture.lines.map(({ note }) => note));
  const notes = picture.kind === 'map' ? ['general', ...keys].flatMap((key) => mapNotes[key] ?? []) : [];
  return {
    heading: scene.heading,
    result: scene.result,
    legend: scene.legend,
    caption: [locale.paragraph(scene.caption), ...(notes.length > 0 ? [locale.paragraph(notes)] : [])],
    sheets: [mapStyle.cssText, ...(extras.sheets ?? [])],
    draw: (room) => drawAt(scene, picture, extras, locale, room),
  };
}
