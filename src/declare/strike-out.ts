import type { Span } from './node.ts';

/** A text whose secrets are struck out, and what was. */
export interface Struck {
  /** As long as before, line by line. */
  readonly text: string;
  readonly secrets: readonly string[];
}

/** Tells where a value comes from and nothing of the value: it stays readable. */
const TELLING = /(?<!\$)\$\{[A-Za-z]\w*\.[\w.[\]-]+\}/gu;
/** As much of a text as a message about an interpolation may quote. */
const QUOTED = /\$\{(?:[^}]*\}|.{0,38})/gu;

/** Strikes spans out of a text, character by character, so that positions stay; interpolations in them are left. */
export function strikeOut(text: string, spans: readonly Span[]): Struck {
  const secrets = new Set<string>();
  let struck = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    const part = text.slice(from, end);
    struck += text.slice(at, from) + blackened(part);
    for (const line of part.split(/\r\n?|\n/u)) {
      for (const secret of literalsOf(line.trim().replace(/^["'`]|["'`][,;)}\]\s]*$/gu, '')))
        secrets.add(secret);
    }
    at = end;
  }
  return { text: struck + text.slice(at), secrets: [...secrets] };
}

/** The parts of a value that stand in the file themselves. */
export function literalsOf(value: string): readonly string[] {
  const quoted = [...value.matchAll(QUOTED)].map(([written]) => written);
  const odd = quoted.filter((written) => written.replace(TELLING, '') !== '');
  const fallbacks = odd.flatMap((written) => /:-(.*)\}$/su.exec(written)?.[1] ?? []);
  return [...value.split(TELLING), ...odd, ...fallbacks].filter((part) => part.trim() !== '');
}

function blackened(text: string): string {
  let shown = '';
  let at = 0;
  for (const { 0: telling, index } of text.matchAll(TELLING)) {
    shown += stars(text.slice(at, index)) + telling;
    at = index + telling.length;
  }
  return shown + stars(text.slice(at));
}

/** Quotes and brackets around an interpolation may be what the message is about. */
function stars(text: string): string {
  return /^[\s"'`{}[\],;)]*$/u.test(text) ? text : text.replace(/[^\r\n]/gu, '*');
}
