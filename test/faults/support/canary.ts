/** What the values of the secret estate have in common; finding any part of one of them finds this. */
export const MARK = 'c4nary/"k+';

/** A value that may reach the vendor and nothing else; with characters that every encoding spells differently. */
export const CANARY = 'canary/"key" +1 äß~%41&<x>';

/** All spellings in which a value may hide. */
export function spellings(value: string): Readonly<Record<string, string>> {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  return {
    raw: value,
    json,
    'json twice': JSON.stringify(json).slice(1, -1),
    percent: encodeURIComponent(value),
    'percent lower': encodeURIComponent(value).replaceAll(/%[0-9A-F]{2}/gu, (triple) => triple.toLowerCase()),
    form: new URLSearchParams({ v: value }).toString().slice(2),
    hex: bytes.toString('hex'),
    ...Object.fromEntries([0, 1, 2].flatMap((offset) => base64At(bytes, offset))),
  };
}

/** What certainly stands in a base64 text, wherever in it the value begins. */
function base64At(bytes: Buffer, offset: number): (readonly [string, string])[] {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/u, '');
  const inner = text.slice(offset === 0 ? 0 : offset + 1, -1);
  return [
    [`base64 at ${offset}`, inner],
    [`base64url at ${offset}`, inner.replaceAll('+', '-').replaceAll('/', '_')],
  ];
}

/** Names of the spellings in which a text holds one of the values; also where lines or chunks split it. */
export function leaks(text: string, values: Readonly<Record<string, string>> = { CANARY }): string[] {
  const joined = text.replaceAll(/\r?\n[ +~-]*/gu, '');
  return Object.entries(values).flatMap(([name, value]) =>
    Object.entries(spellings(value)).flatMap(([form, spelling]) =>
      text.includes(spelling) || joined.includes(spelling) ? [`${name} (${form})`] : [],
    ),
  );
}
