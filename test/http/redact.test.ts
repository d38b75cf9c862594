import { inspect } from 'node:util';
import fc from 'fast-check';
import { SENSITIVE } from '../../src/core/value.ts';
import { createMask, maskStream } from '../../src/http/redact.ts';
import { escapeMarkup } from '../../src/reports/escape-markup.ts';
import { jsonText } from '../../src/reports/json-text.ts';
import { DANGEROUS } from '../../src/core/dangerous.ts';
import { neutral, neutralLine, neutralPainted, quoted } from '../../src/reports/neutral.ts';

const SECRET = 'p@ss/"wörd"+k3y & <more>';

function masked(secret: string, text: string): string {
  const mask = createMask();
  mask.add(secret);
  return mask.mask(text);
}

describe('masking', () => {
  test('leaves text alone while no secret is known, and values shorter than eight characters always', () => {
    expect(createMask().mask('all plain')).toBe('all plain');
    expect(masked('short77', 'a short77 value')).toBe('a short77 value');
  });

  test.each([
    ['raw', SECRET],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in JSON inside JSON', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
    ['in JSON with escaped slashes', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
    ['in ASCII JSON', JSON.stringify(SECRET).slice(1, -1).replace('ö', '\\u00f6')],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded in lower case', encodeURIComponent(SECRET).replace(/%../g, (t) => t.toLowerCase())],
    ['in a form', new URLSearchParams({ s: SECRET }).toString().slice(2)],
    [
      'percent-encoded to the last byte',
      Buffer.from(SECRET).toString('hex').toUpperCase().replace(/../g, '%$&'),
    ],
    ['in HTML', 'p@ss/"wörd"+k3y &amp; &lt;more&gt;'],
    ['base64', Buffer.from(SECRET).toString('base64')],
    ['base64url', Buffer.from(SECRET).toString('base64url')],
    ['hex', Buffer.from(SECRET).toString('hex')],
    ['upper-case hex', Buffer.from(SECRET).toString('hex').toUpperCase()],
  ])('finds a secret %s', (_name, form) => {
    expect(masked(SECRET, `before ${form} after`)).toBe(`before ${SENSITIVE} after`);
  });

  test('finds a secret that a report shows with escapes', () => {
    const dangerous = Array.from({ length: 0xffff }, (_none, code) => String.fromCharCode(code))
      .filter((character) => character.match(DANGEROUS) !== null)
      .join('');
    expect(dangerous.length).toBeGreaterThan(60);
    const secret = `pass"<ö>${dangerous}wörd\n`;
    const spellings = [
      neutral(secret),
      neutralLine(secret),
      quoted(secret).slice(1, -1),
      jsonText(secret).slice(1, -1),
      jsonText(neutral(secret)).slice(1, -1),
      escapeMarkup(secret),
      `\u001b[1m${neutralPainted(secret)}`.slice(4),
    ];
    for (const spelling of spellings) expect(masked(secret, `is ${spelling}!`)).toBe(`is ${SENSITIVE}!`);
  });

  test.each(['a', 'ab', 'abc', 'user:'])(
    'finds a secret inside the base64 of a longer text beginning with %j',
    (lead) => {
      const encoded = Buffer.from(`${lead}${SECRET}tail`).toString('base64');
      const text = masked(SECRET, `Basic ${encoded}`);
      expect(text).toContain(SENSITIVE);
      expect(text.replace(SENSITIVE, '').length).toBeLessThan('Basic '.length + 16);
    },
  );

  test('hides both of two secrets that overlap, and the longer of two that begin alike', () => {
    const mask = createMask();
    mask.add(['abcdefgh', 'efghijkl', 'abcdefghZZZZ']);
    expect(mask.mask('<abcdefghijkl>')).toBe(`<${SENSITIVE}>`);
    expect(mask.mask('<abcdefghZZZZ>')).toBe(`<${SENSITIVE}>`);
    expect(mask.mask('<abcdefgh><efghijkl>')).toBe(`<${SENSITIVE}><${SENSITIVE}>`);
    expect(mask.mask('abcdefghabcdefgh')).toBe(SENSITIVE + SENSITIVE);
  });

  test('finds the strings and long numbers inside a value, but no keys and no short ones', () => {
    const mask = createMask();
    mask.add({ passwordKey: ['inner-secret', 1234567890, true, null, { deep: 'deeper-secret' }] });
    expect(mask.mask('passwordKey inner-secret 1234567890 deeper-secret true')).toBe(
      `passwordKey ${SENSITIVE} ${SENSITIVE} ${SENSITIVE} true`,
    );
  });

  test('finds the lines of a longer secret when they are printed with indentation', () => {
    const pem = '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0\nBAQEFAASCBKcwggSjAgEAAo\n-----END KEY-----\n';
    const text = masked(pem, pem.replace(/^/gm, '  + '));
    expect(text).not.toContain('MIIEvQ');
    expect(text).not.toContain('BAQEF');
    expect(masked(pem, pem.trim())).toBe(SENSITIVE);
  });

  test('takes texts of broken surrogates', () => {
    expect(masked('\ud800broken-text', 'is \ud800broken-text here')).toBe(`is ${SENSITIVE} here`);
  });

  test('does not show its secrets when inspected', () => {
    const mask = createMask();
    mask.add('inspect-me-not');
    expect(inspect(mask, { depth: 9, showHidden: true })).not.toContain('inspect-me-not');
  });

  test('masks a megabyte with five hundred secrets in well under a second', () => {
    const mask = createMask();
    mask.add(Array.from({ length: 500 }, (_, index) => `secret-number-${index}-${index * 7919}`));
    const text = 'an ordinary line of output about secret things\n'.repeat(22_000);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(mask.mask(text)).toBe(text);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(900); // the least: a busy machine only ever adds
  });
});

describe('masking a stream', () => {
  const secrets = ['stream-secret-1', 'stream-secret-1-longer', 'cret-1-lo', 'second\nsecret'];

  test('never lets a secret through, wherever the chunks are cut, and loses nothing else', () => {
    const mask = createMask();
    mask.add(secrets);
    const piece = fc.oneof(
      fc.constantFrom(...secrets, 'stream-', 'secret', 's'),
      fc.string({ maxLength: 12 }),
    );
    const property = fc.property(fc.array(piece), fc.array(fc.nat(40)), (parts, cuts) => {
      const text = parts.join('');
      const stream = maskStream(mask);
      let shown = '';
      let from = 0;
      for (const length of cuts) {
        shown += stream.write(text.slice(from, from + length));
        from += length;
      }
      shown += stream.write(text.slice(from)) + stream.end();
      expect(shown).toBe(mask.mask(text));
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('holds back only what may become a secret', () => {
    const mask = createMask();
    mask.add('stream-secret-1');
    const stream = maskStream(mask);
    expect(stream.write('ready: ')).toBe('ready: ');
    expect(stream.write('stream-sec')).toBe('');
    expect(stream.write('ond')).toBe('stream-second');
    expect(stream.write('x stream-secret')).toBe('x ');
    expect(stream.end()).toBe('stream-secret');
    expect(stream.end()).toBe('');
  });

  test('passes everything on while no secret is known', () => {
    const stream = maskStream(createMask());
    expect(stream.write('anything')).toBe('anything');
  });
});
