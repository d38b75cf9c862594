/**
 * The page's only script; allowed by its hash. Shows the filter, which is of no use without it, and hides the rows that
 * do not match. Every word typed must occur somewhere in a row; the texts are read once, when first needed.
 */
export const SCRIPT = `
'use strict';
(() => {
  const form = document.querySelector('form[role=search]');
  if (form === null) return;
  const words = form.querySelector('input');
  const kind = form.querySelector('select');
  const count = form.querySelector('output');
  const groups = Array.from(document.querySelectorAll('.rows > tbody'));
  let texts;
  const read = () => groups.map((group) => group.textContent.toLowerCase());
  const matches = (text, group, wanted) =>
    (kind.value === '' || group.dataset.kind === kind.value) && wanted.every((word) => text.includes(word));
  const filter = () => {
    texts ??= read();
    const wanted = words.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    let shown = 0;
    groups.forEach((group, index) => {
      const hit = matches(texts[index], group, wanted);
      if (group.hidden === hit) group.hidden = !hit;
      if (hit) shown += 1;
    });
    const all = groups.length.toLocaleString('en');
    count.textContent = shown === groups.length ? all + ' resources' : shown.toLocaleString('en') + ' of ' + all + ' resources';
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  words.addEventListener('input', filter);
  kind.addEventListener('change', filter);
  form.hidden = false;
  filter();
})();
`;
