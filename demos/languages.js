// Changes the language of the section at the end, as a page would: by `lang`, and `dir` for its own words.

const live = document.querySelector('#live');
for (const choice of document.querySelectorAll('input[name="language"]')) {
  choice.addEventListener('change', () => {
    live.lang = choice.value;
    live.dir = choice.value.startsWith('ar') ? 'rtl' : 'ltr';
  });
}
