// Shows each example's tag below it, as it was written, and switches the page's colours and language.

for (const demo of document.querySelectorAll('.demo')) {
  const widget = demo.querySelector(':scope > :not(h2, p, pre)');
  const block = document.createElement('pre');
  block.tabIndex = 0;
  block.lang = 'en';
  block.dir = 'ltr';
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

// The page's own words, in six languages; widgets follow the page by themselves.

const names = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' };
const fold = (text) => text.replace(/\s+/g, ' ').trim();
const own = [...document.querySelectorAll('title, h1, header p, nav a, legend, label, .demo > h2, .demo > p, .demo button, summary')]
  .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && fold(node.data)))
  .map((node) => ({ node, english: node.data }));

async function speak(language) {
  const words =
    language === 'en' ? {} : await fetch(new URL(`words/${language}.json`, import.meta.url)).then((file) => file.json());
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const { node, english } of own) {
    const translated = words[fold(english)];
    node.data = translated ?? english;
    // What has no translation stays English, and says so.
    const { parentElement: parent } = node;
    if (translated || language === 'en') parent.removeAttribute('lang');
    else parent.lang = 'en';
  }
  for (const link of document.querySelectorAll('nav a')) {
    const address = new URL(link.href);
    address.searchParams.set('lang', language);
    link.href = address.href;
  }
}

const themes = document.querySelector('fieldset.theme');
if (themes) {
  const asked = new URLSearchParams(location.search).get('lang');
  const choices = document.createElement('fieldset');
  choices.className = 'languages';
  const legend = choices.appendChild(document.createElement('legend'));
  own.push({ node: legend.appendChild(new Text('Language')), english: 'Language' });
  for (const [code, name] of Object.entries(names)) {
    const label = choices.appendChild(document.createElement('label'));
    label.lang = code;
    const choice = label.appendChild(document.createElement('input'));
    choice.type = 'radio';
    choice.name = 'language';
    choice.value = code;
    choice.checked = code === (names[asked] ? asked : 'en');
    choice.addEventListener('change', () => speak(code));
    label.append(` ${name}`);
  }
  themes.after(choices);
  if (names[asked] && asked !== 'en') void speak(asked);
}
