import { DANGEROUS } from '../core/dangerous.ts';
import type { Json } from '../core/json.ts';

/** Shorter values are not masked: they occur in ordinary text and would make every message unreadable. */
export const SHORTEST_SECRET = 8;
const SHORTEST_LINE = 16;

/** All strings of at least eight characters inside a value, numbers as digits, lines of longer texts on their own. */
export function secretTexts(value: Json): readonly string[] {
  const texts: string[] = [];
  collect(value, texts);
  return texts;
}

function collect(value: Json, into: string[]): void {
  if (typeof value === 'string') collectText(value, into);
  else if (typeof value === 'number') collectText(String(value), into);
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values<Json>(value)) collect(item, into);
  }
}

/** A text printed with indentation or diff marks no longer occurs as a whole: its lines are secrets, too. */
function collectText(text: string, into: string[]): void {
  if (text.length < SHORTEST_SECRET) return;
  into.push(text);
  if (!text.includes('\n')) return;
  const trimmed = text.trim();
  if (trimmed !== text && trimmed.length >= SHORTEST_SECRET) into.push(trimmed);
  for (const line of text.split(/\r?\n/)) {
    const bare = line.trim();
    if (bare.length >= SHORTEST_LINE && !bare.startsWith('-----')) into.push(bare);
  }
}

/** The shapes in which a secret may turn up in text: as it is and JSON, percent, HTML, base64 and hex encoded. */
export function secretForms(secret: string): ReadonlySet<string> {
  const bytes = Buffer.from(secret, 'utf8');
  const forms = new Set<string>([secret]);
  addEscaped(secret, forms);
  addPercentEncoded(secret, bytes, forms);
  addBase64(bytes, forms);
  const hex = bytes.toString('hex');
  forms.add(hex).add(hex.toUpperCase());
  return forms;
}

function addEscaped(secret: string, forms: Set<string>): void {
  const once = JSON.stringify(secret).slice(1, -1);
  const shown = secret.replace(DANGEROUS, unicodeEscape);
  for (const form of [once, shown, once.replace(DANGEROUS, unicodeEscape)]) {
    forms.add(form).add(JSON.stringify(form).slice(1, -1));
  }
  forms.add(shown.replaceAll('\n', '\\n').replaceAll('\t', '\\t'));
  forms.add(once.replaceAll('/', '\\/'));
  forms.add(once.replace(/[\u007f-\uffff]/g, unicodeEscape));
  for (const form of [secret, shown]) {
    const html = form.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    forms.add(html).add(html.replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
  }
}

function addPercentEncoded(secret: string, bytes: Buffer, forms: Set<string>): void {
  const encoded = encodeURIComponent(secret.toWellFormed());
  const strict = encoded.replace(/[!'()*]/g, (mark) => `%${hexDigits(mark.charCodeAt(0), 2).toUpperCase()}`);
  for (const form of [encoded, strict]) {
    const lower = form.replace(/%[0-9A-F]{2}/g, (triple) => triple.toLowerCase());
    forms.add(form).add(form.replaceAll('%20', '+')).add(lower).add(lower.replaceAll('%20', '+'));
  }
  forms.add([...bytes].map((byte) => `%${hexDigits(byte, 2).toUpperCase()}`).join(''));
}

/** Base64 alone, and as it looks inside a longer encoded text: there it begins at one of three bit positions. */
function addBase64(bytes: Buffer, forms: Set<string>): void {
  const whole = bytes.toString('base64');
  const inner = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((offset * 8) / 6), end);
  });
  for (const form of [whole, whole.replace(/=+$/, ''), ...inner]) {
    forms.add(form).add(form.replaceAll('+', '-').replaceAll('/', '_'));
  }
}

function unicodeEscape(unit: string): string {
  return `\\u${hexDigits(unit.charCodeAt(0), 4)}`;
}

function hexDigits(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}
