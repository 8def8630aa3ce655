/**
 * How high a widget will be, about, before it is drawn: in CSS, percentages of its width. For the
 * words of English, at the width of a column of text; what is longer grows when it is drawn.
 */
const rooms: Readonly<{ [tag: string]: string }> = {
  'treaty-coverage': '48rem',
  'treaty-date': '11rem',
  'treaty-map': 'max(36rem, 45% + 14rem)',
  'treaty-matrix': '60rem',
  'treaty-nexus': '66rem',
  'treaty-number': '7rem',
  'treaty-profile': '60rem',
  'treaty-reach': 'max(38rem, 45% + 19rem)',
  'treaty-table': '41rem',
  'treaty-timeline': 'max(30rem, 38rem - 10%)',
};

/** The room of a widget that waits, within its own tree. */
export const waitingCss = `.waiting::before{content:'';display:block;padding-bottom:16rem}${Object.entries(rooms)
  .map(([tag, height]) => `:host(${tag}) .waiting::before{padding-bottom:${height}}`)
  .join('')}`;

const tags = Object.keys(rooms).join(',');

/**
 * The style sheet of a page that is to stand still though the library comes late: it keeps the room
 * of a widget from the first moment on, and it stays as high as that.
 */
export const roomSheet = `${[
  // A column as wide as there is room, not as the longest name in a list of choices.
  `:is(${tags}) { display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; }`,
  // In one cell: the widget, or what stands for it, and the room it has at least.
  `:is(${tags}) > *, :is(${tags})::before { grid-area: 1 / 1; min-width: 0; }`,
  `:is(${tags})::before { content: ''; }`,
  `:is(${tags})[hidden] { display: none; }`,
  ...Object.entries(rooms).map(([tag, height]) => `${tag}::before { padding-bottom: ${height}; }`),
].join('\n')}\n`;
