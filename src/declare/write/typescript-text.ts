import { DANGEROUS } from '../../core/dangerous.ts';
import { isList, isObject, type Json } from '../../core/json.ts';
import { printable } from '../printable.ts';

const WIDTH = 100;
const NAME = /^[A-Za-z_$][\w$]*$/u;
const VARIABLE = /^\$\{env\.([A-Za-z_]\w*)\}$/u;

/** A value as an expression; whole-text variables become calls of `env`. */
export function valueText(value: Json, indent: string, at = indent.length): string {
  if (typeof value === 'string') return textLiteral(value);
  if (!isList(value) && !isObject(value)) return JSON.stringify(value);
  const members = isList(value)
    ? value.map((item) => (inner: string) => valueText(item, inner))
    : Object.entries(value).map(
        ([name, member]) =>
          (inner: string) =>
            `${nameText(name)}: ${valueText(member, inner)}`,
      );
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return `${open}${close}`;
  const flat = members.map((member) => member(indent)).join(', ');
  const padding = isList(value) ? '' : ' ';
  if (!flat.includes('\n') && at + flat.length < WIDTH) return `${open}${padding}${flat}${padding}${close}`;
  const inner = `${indent}  `;
  return `${open}\n${members.map((member) => `${inner}${member(inner)},\n`).join('')}${indent}${close}`;
}

/** A member's name. */
export function nameText(name: string): string {
  if (name === '__proto__') return `['__proto__']`;
  return NAME.test(name) ? name : quoted(name);
}

function textLiteral(text: string): string {
  const variable = VARIABLE.exec(text)?.[1];
  if (variable !== undefined) return `env(${quoted(variable)})`;
  return text.includes('\n') && !text.includes('\r') ? template(text) : quoted(text);
}

function quoted(text: string): string {
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${printable(body)}'`;
}

function template(text: string): string {
  const body = text
    .split('\n')
    .map((line) => JSON.stringify(line).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\t', '\t'))
    .join('\n')
    .replaceAll('`', '\\`')
    .replaceAll('${', () => '\\${');
  return `\`${printable(body)}\``;
}

/** Comment lines, wrapped at words. */
export function commentText(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replaceAll(DANGEROUS, '\ufffd').split(/\s+/u)) {
    if (line !== '' && indent.length + line.length + word.length + 4 > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${indent}// ${each}`);
}
