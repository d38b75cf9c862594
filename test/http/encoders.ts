/** How well-known libraries spell a text, each written after the library's own rules. */
export const ENCODERS: Readonly<Record<string, (text: string) => string>> = {
  'JSON.stringify': json,
  'Go encoding/json': (text) => escaped(json(text), /[<>&\u2028\u2029]/g, lowerUnicode),
  Gson: (text) => escaped(json(text), /[<>&='\u2028\u2029]/g, lowerUnicode),
  'PHP json_encode': (text) => escaped(json(text).replaceAll('/', '\\/'), /[\u007f-\uffff]/g, lowerUnicode),
  'Python json.dumps': (text) => escaped(json(text), /[\u007f-\uffff]/g, lowerUnicode),
  'System.Text.Json': (text) =>
    escaped(json(text).replaceAll('\\"', '\\u0022'), /[<>&+'`\u007f-\uffff]/g, (unit) =>
      lowerUnicode(unit).replace(/[a-f\d]{4}$/, (digits) => digits.toUpperCase()),
    ),
  encodeURIComponent: (text) => encodeURIComponent(text),
  encodeURI: (text) => encodeURI(text),
  'Python urllib.parse.quote': (text) => percent(text, /[A-Za-z0-9_.~/-]/),
  'Go url.PathEscape': (text) => percent(text, /[A-Za-z0-9_.~$&+=:@-]/),
  'Go url.QueryEscape': (text) => percent(text, /[A-Za-z0-9_.~ -]/).replaceAll(' ', '+'),
  'Java URLEncoder': (text) => percent(text, /[A-Za-z0-9_.* -]/).replaceAll(' ', '+'),
  URLSearchParams: (text) => new URLSearchParams({ v: text }).toString().slice(2),
  '.NET HttpUtility.UrlEncode': (text) =>
    percent(text, /[A-Za-z0-9_.!*() -]/)
      .replaceAll(' ', '+')
      .replace(/%../g, (triple) => triple.toLowerCase()),
  'every byte percent-encoded': (text) => percent(text, /[^\s\S]/),
  'Go html.EscapeString': (text) => html(text, { '"': '&#34;', "'": '&#39;' }),
  'Python html.escape': (text) => html(text, { '"': '&quot;', "'": '&#x27;' }),
  mustache: (text) =>
    html(text, { '"': '&quot;', "'": '&#39;', '/': '&#x2F;', '`': '&#x60;', '=': '&#x3D;' }),
  XML: (text) => html(text, { '"': '&quot;', "'": '&apos;' }),
  'PHP htmlentities': (text) =>
    html(text, { '"': '&quot;', "'": '&#039;', ä: '&auml;', é: '&eacute;', '€': '&euro;', ÿ: '&yuml;' }),
  'OWASP encodeForHTML': (text) => eachPoint(text, /[A-Za-z0-9]/, (point) => `&#x${point.toString(16)};`),
  'decimal references': (text) => eachPoint(text, /[A-Za-z0-9 ]/, (point) => `&#${String(point)};`),
  'Python repr': (text) => {
    const marks = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
    return eachPoint(marks, /[ -~]/, (point) => {
      if (point < 0x100) return `\\x${hex(point, 2)}`;
      return point < 0x1_0000 ? `\\u${hex(point, 4)}` : `\\U${hex(point, 8)}`;
    });
  },
  'JavaScript code points': (text) =>
    eachPoint(text.replaceAll('\\', '\\\\'), /[ -~]/, (point) => `\\u{${point.toString(16)}}`),
};

function json(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

function lowerUnicode(unit: string): string {
  return `\\u${hex(unit.charCodeAt(0), 4)}`;
}

function escaped(text: string, marks: RegExp, escape: (unit: string) => string): string {
  return text.replace(marks, escape);
}

function percent(text: string, safe: RegExp): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return byte < 0x80 && safe.test(character) ? character : `%${hex(byte, 2).toUpperCase()}`;
    })
    .join('');
}

function html(text: string, names: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', ...names };
  return Array.from(text)
    .map((character) => all[character] ?? character)
    .join('');
}

function eachPoint(text: string, safe: RegExp, spell: (point: number) => string): string {
  return Array.from(text)
    .map((character) => (safe.test(character) ? character : spell(character.codePointAt(0) ?? 0)))
    .join('');
}
