import { sourceHash } from '../../core/source-hash.ts';
import { markup, Markup } from './markup.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** A number with its name at the top of the page. */
export interface Tile {
  readonly name: string;
  readonly value: number;
}

/** One part of the page, made piece by piece when its turn comes. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Iterable<Markup>;
}

/** Everything on a page. */
export interface Page {
  readonly title: string;
  readonly verdict: string;
  readonly tiles: readonly Tile[];
  readonly sections: readonly Section[];
  readonly footer: string;
}

/** Nothing is loaded from anywhere; only this script and this style may run. */
const POLICY = [
  "default-src 'none'",
  `script-src '${sourceHash(SCRIPT)}'`,
  `style-src '${sourceHash(STYLE)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HEAD = new Markup(`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
`);

/** The page piece by piece. */
export function* pageText(page: Page): Generator<string> {
  yield headText(page).text;
  for (const { id, title, body } of page.sections) {
    yield markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n`.text;
    for (const piece of body) yield piece.text;
    yield '</section>\n';
  }
  yield markup`</main>\n<footer>${page.footer}</footer>\n`.text;
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

function headText({ title, verdict, tiles, sections }: Page): Markup {
  const links = sections.map((section) => markup`<li><a href="#${section.id}">${section.title}</a></li>\n`);
  const counts = tiles.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
  return markup`<!doctype html>
<html lang="en">
<head>
${HEAD}<title>${title}</title>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1>${title}</h1>
<nav aria-label="Parts of this report"><ul>
${links}</ul></nav></header>
<main id="main" tabindex="-1">
<section aria-labelledby="summary-title"><h2 id="summary-title">Summary</h2>
<p><strong>${verdict}</strong></p>
<dl class="tiles">
${counts}</dl></section>
`;
}
