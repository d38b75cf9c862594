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

/**
 * White space around a text is often lost when it is printed, and a text printed with indentation or diff marks no longer
 * occurs as a whole: the bare text and its lines are secrets, too.
 */
function collectText(text: string, into: string[]): void {
  if (text.length < SHORTEST_SECRET) return;
  into.push(text);
  const trimmed = text.trim();
  if (trimmed !== text && trimmed.length >= SHORTEST_SECRET) into.push(trimmed);
  if (!text.includes('\n')) return;
  for (const line of text.split(/\r?\n/)) {
    const bare = line.trim();
    if (bare.length >= SHORTEST_LINE && !bare.startsWith('-----')) into.push(bare);
  }
}

/**
 * The shapes in which a secret may turn up in text: as it is, in forms (`+` for a space), base64 and hex encoded. What
 * escapes spell (JSON, percent, HTML) is no shape of its own: whoever searches reads escapes as what they stand for.
 */
export function secretForms(secret: string): ReadonlySet<string> {
  const bytes = Buffer.from(secret, 'utf8');
  const forms = new Set<string>();
  for (const text of [secret, secret.toWellFormed()]) forms.add(text).add(text.replaceAll(' ', '+'));
  addBase64(bytes, forms);
  const hex = bytes.toString('hex');
  forms.add(hex).add(hex.toUpperCase());
  return forms;
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
