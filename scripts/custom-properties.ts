/*
 * What a host may set, in words: for the manifest, editors and `docs/theming.md`.
 */
import { lightPalette, darkPalette, named } from '../src/draw/palette.js';

export interface CustomProperty {
  readonly name: string;
  readonly default: string;
  /** In the dark scheme, where that differs. */
  readonly dark: string;
  readonly description: string;
}

/** What each colour of the palette is for. */
const uses: Readonly<{ [name: string]: string }> = {
  page: 'Ground of the widget, and of what stands on a party’s colour in patterns.',
  text: 'Text.',
  muted: 'Text of less weight: results, captions, axes; frames of samples.',
  rule: 'Thin rules and frames of buttons.',
  accent: 'Links, focus and what is chosen.',
  party: 'A party.',
  signatory: 'Signed, no consent deposited: the ground of the hatch.',
  'signatory-hatch': 'Its hatch.',
  withdrawn: 'A party that withdrew: the ground of the hatch.',
  'withdrawn-hatch': 'Its hatch.',
  none: 'Neither party nor signatory.',
  unknown: 'What the table cannot tell: the ground of the hatch.',
  'unknown-hatch': 'Its hatch.',
  'not-counted': 'Not a State, or not a Member, on the day: the ground of the hatch.',
  'not-counted-hatch': 'Its hatch.',
  neutral: 'Land that is not coloured by status.',
  border: 'Boundaries between States.',
  line: 'Special boundary lines, and rules of charts.',
};

function use(name: string): string {
  const [, kind, step] = /^(ramp|series)-(\d)$/.exec(name) ?? [];
  if (kind === 'ramp') return step === '0' ? 'Several instruments: joined none.' : `Several instruments: share joined, ${step} of 7.`;
  if (kind === 'series') return `Line ${Number(step) + 1} of a chart.`;
  const words = uses[name];
  if (words === undefined) throw new Error(`the colour ${name} is not described in scripts/custom-properties.ts`);
  return words;
}

/** The custom properties that every widget understands. */
export function customProperties(): readonly CustomProperty[] {
  const dark = new Map(named(darkPalette));
  return [
    { name: '--treaty-font', default: 'inherit', dark: 'inherit', description: 'Font family; left out, that of the page around the widget.' },
    ...named(lightPalette).map(([name, colour]) => ({
      name: `--treaty-${name}`,
      default: colour,
      dark: dark.get(name) ?? colour,
      description: use(name),
    })),
    { name: '--treaty-party-text', default: '#000', dark: '#000', description: 'Text and patterns on the colour of a party.' },
  ];
}
