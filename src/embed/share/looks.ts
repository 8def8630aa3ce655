/** Looks of the pages. */
export const shareCss = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.45; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: #fff; color: #1b2a35; }
a { color: #00679e; }
@supports (color: light-dark(#000, #fff)) {
  body { background: light-dark(#fff, #12191f); color: light-dark(#1b2a35, #e8edf1); }
  a { color: light-dark(#00679e, #7cc8ee); }
}
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
nav a { padding: 0.25rem 0; }
nav a[aria-current] { font-weight: 650; text-decoration: none; }
main + nav { margin-top: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin-top: 2rem; font-size: 1.25rem; }
ul { padding-inline-start: 1.25rem; }
.columns { columns: 15rem; }
.columns li { padding-block: 0.125rem; break-inside: avoid; }
figure { margin: 0; overflow-x: auto; }
figure img { display: block; width: 100%; height: auto; }
figcaption { font-size: 0.8125rem; }
table { border-collapse: collapse; }
th, td { padding: 0.125rem 1rem 0.125rem 0; text-align: start; vertical-align: top; font-weight: 400; }
[dir="rtl"] :is(th, td) { padding: 0.125rem 0 0.125rem 1rem; }
.wide { overflow-x: auto; font-size: 0.875rem; }
.wide :is(th, td) { min-width: 6.5rem; padding-block: 0.375rem; border-block-end: 1px solid #8885; }
.wide thead th { font-weight: 650; }
:focus-visible { outline: 2px solid; outline-offset: 2px; }
@media print { nav { display: none; } .wide { overflow: visible; } .wide :is(th, td) { min-width: 0; } }
`;
