import { copyButton, statusLine } from './copy.js';
import { makeEditor } from './editor.js';

// Pages are whole without this: it makes examples that can be changed, and buttons that copy.

for (const section of document.querySelectorAll('section.live')) makeEditor(section);

for (const block of document.querySelectorAll('pre')) {
  const said = statusLine();
  const line = document.createElement('p');
  line.className = 'buttons';
  const button = copyButton(block, () => (block.textContent ?? '').trimEnd(), (words) => (said.textContent = words));
  button.setAttribute('aria-label', 'Copy the code above');
  line.append(button, ' ', said);
  block.after(line);
}
