// Shows each example's tag below it, as it was written, and switches the page's colours.

for (const demo of document.querySelectorAll('.demo')) {
  const widget = demo.querySelector(':scope > :not(h2, p, pre)');
  const block = document.createElement('pre');
  block.tabIndex = 0;
  const code = block.appendChild(document.createElement('code'));
  // A boolean attribute reads back as `timeline=""`, which nobody writes.
  code.textContent = widget.cloneNode(true).outerHTML.replaceAll('=""', '');
  demo.append(block);
}

for (const choice of document.querySelectorAll('input[name="theme"]')) {
  choice.addEventListener('change', () => {
    if (choice.value) document.documentElement.dataset.theme = choice.value;
    else delete document.documentElement.dataset.theme;
  });
}
