/* global Reveal */
const ofWidget = (event) => event.composedPath().some(({ localName = '' }) => localName.startsWith('treaty-'));

Reveal.initialize({
  width: 1280,
  height: 720,
  margin: 0.02,
  hash: true,
  transition: 'none',
  // In a widget the keys are the widget's; with Escape, Tab or a press beside it they are the deck's again.
  keyboardCondition: (event) => !ofWidget(event),
});

// But a presenter's clicker, which sends Page Up and Page Down, turns slides wherever the focus is.
addEventListener(
  'keydown',
  (event) => {
    if (!ofWidget(event) || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'PageDown') Reveal.next();
    else Reveal.prev();
  },
  { capture: true },
);

// What has the focus stays behind on the slide that was left.
Reveal.on('slidechanged', () => document.activeElement?.blur());
