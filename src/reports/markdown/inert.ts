import { neutral, neutralLine } from '../neutral.ts';

const LONGEST = 300;

/** Characters that mean something in Markdown or HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '[': '&#91;',
  ']': '&#93;',
  '|': '&#124;',
  '\\': '&#92;',
  '~': '&#126;',
};

/** Before a word these make a forge link a person, an issue, a label or an address. */
const SIGILS = '@#!%$:~&';

/**
 * Foreign text for one line of Markdown. What could start markup becomes an entity; an empty comment parts what a forge
 * would turn into a mention, a reference or a link.
 */
export function inert(text: string): string {
  return cut(neutralLine(text))
    .replace(/[&<>`*_[\]|\\~@#!%$:](?=([\w/])?)/gu, (character: string, next: string | undefined) => {
      const entity = ENTITIES[character] ?? character;
      const linked = character === ':' ? next === '/' : next !== undefined;
      return linked && SIGILS.includes(character) ? `${entity}<!-- -->` : entity;
    })
    .replace(/\bwww(?=\.)/giu, '$&<!-- -->');
}

/** Foreign text set as code, inert inside as well: a code span cannot hold backticks and pipes in a table. */
export function code(text: string): string {
  return `<code>${inert(text)}</code>`;
}

/** Lines as a code block whose fence is longer than any run of backticks inside. */
export function fenced(text: string, language: string): string {
  const harmless = neutral(text);
  const longest = Math.max(0, ...[...harmless.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${harmless.replace(/\n$/u, '')}\n${fence}\n`;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).toWellFormed()}…`;
}
