import type { builder } from '../../i18n/en/builder.js';
import type { LinkKey } from '../../model/link.js';

type Words = typeof builder;
type Value = keyof Words['values'];

/** An attribute that takes one of a few words; the first is what it is without being said. */
export interface Choice {
  readonly name: LinkKey & keyof Words['attributes'];
  readonly values: readonly { readonly value: string; readonly word: Value }[];
}

/** What can be asked of one widget. */
export interface WidgetChoices {
  readonly instruments: boolean;
  readonly region: boolean;
  readonly state?: true;
  readonly choices: readonly Choice[];
  /** Attributes that take a day. */
  readonly days: readonly (LinkKey & keyof Words['attributes'])[];
  /** Attributes without a value. */
  readonly switches: readonly ('timeline' | 'milestones' | 'sound' | 'patterns')[];
  /** Whether it can be saved as a picture; a control cannot. */
  readonly picture: boolean;
}

const same = (...words: Value[]) => words.map((word) => ({ value: word, word }));

const usual = { instruments: true, region: true, choices: [], days: [], switches: ['patterns'], picture: true } as const;

/** The widgets in the order they are offered in. */
export const widgets: { readonly [T in keyof Words['widgets']]: WidgetChoices } = {
  'treaty-map': { ...usual, choices: [{ name: 'layout', values: same('map', 'tiles') }], switches: ['timeline', 'patterns'] },
  'treaty-timeline': {
    ...usual,
    choices: [{ name: 'measure', values: same('parties', 'acts') }],
    days: ['from', 'to'],
    switches: ['milestones', 'sound', 'patterns'],
  },
  'treaty-coverage': {
    ...usual,
    choices: [
      { name: 'by', values: same('instrument', 'region', 'subregion', 'group') },
      { name: 'measure', values: same('count', 'share') },
      { name: 'sort', values: same('given', 'party', 'name') },
    ],
  },
  'treaty-matrix': { ...usual, choices: [{ name: 'sort', values: same('region', 'name', 'joined') }] },
  'treaty-profile': { ...usual, region: false, state: true },
  'treaty-number': { ...usual, choices: [{ name: 'by', values: same('world', 'region', 'subregion', 'group') }] },
  'treaty-table': {
    ...usual,
    choices: [
      {
        name: 'of',
        values: [
          { value: 'map', word: 'statuses' },
          { value: 'acts', word: 'everyAct' },
          { value: 'coverage', word: 'counts' },
        ],
      },
    ],
  },
  'treaty-reach': {
    ...usual,
    instruments: false,
    choices: [
      { name: 'view', values: same('map', 'calendar', 'totals') },
      { name: 'mode', values: [{ value: '', word: 'any' }, ...same('direct', 'workshop')] },
    ],
  },
  'treaty-nexus': { ...usual, instruments: false, region: false },
  'treaty-date': { ...usual, region: false, days: ['min', 'max'], switches: [], picture: false },
};

export type WidgetTag = keyof typeof widgets;

export const widgetTags = Object.keys(widgets) as WidgetTag[];
