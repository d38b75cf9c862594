import fc from 'fast-check';
import { SENSITIVE } from '../../src/core/value.ts';
import { createMask, maskStream, type Mask } from '../../src/http/redact.ts';
import { ENCODERS } from './encoders.ts';

const encoder = fc.constantFrom(...Object.values(ENCODERS));

/** With everything that encoders treat specially, and with texts that look like escapes themselves. */
const secret = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        ...Array.from('/"\'\\ +&<>=%~#;!*()@:`äéÿ€'),
        '%41',
        '\\n',
        '&lt;',
        '\\u0041',
        '%C3',
        '\\\\',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 3, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.length >= 8 && text.trim().length >= 8);

function maskOf(...secrets: string[]): Mask {
  const mask = createMask();
  mask.add(secrets);
  return mask;
}

function streamed(mask: Mask, text: string, cuts: readonly number[]): string {
  const stream = maskStream(mask);
  let shown = '';
  let from = 0;
  for (const length of cuts) {
    shown += stream.write(text.slice(from, from + length));
    from += length;
  }
  return shown + stream.write(text.slice(from)) + stream.end();
}

describe('a secret that somebody else has encoded', () => {
  test.each(Object.entries(ENCODERS))('is found as %s spells it', (_name, encode) => {
    const property = fc.property(secret, (text) => {
      expect(maskOf(text).mask(`<${encode(text)}>`)).toBe(`<${SENSITIVE}>`);
    });
    fc.assert(property, { numRuns: 60 });
  });

  test('is found encoded twice, in whatever order', () => {
    const property = fc.property(secret, encoder, encoder, (text, inner, outer) => {
      expect(maskOf(text).mask(`<${outer(inner(text))}>`)).toBe(`<${SENSITIVE}>`);
    });
    fc.assert(property, { numRuns: 600 });
  });

  test('is found wherever a stream is cut, and nothing else is lost', () => {
    const piece = fc.oneof(
      fc.constantFrom('\\', '%', '&', '&am', '%C', '\\u00', 'text ', '100% & more\n'),
      fc.string({ maxLength: 5 }),
    );
    const property = fc.property(
      secret,
      fc.array(fc.oneof(fc.tuple(encoder, encoder), piece), { maxLength: 6 }),
      fc.array(fc.nat(30)),
      (text, parts, cuts) => {
        const mask = maskOf(text);
        const whole = parts
          .map((part) => (typeof part === 'string' ? part : part[0](part[1](text))))
          .join('');
        expect(streamed(mask, whole, cuts)).toBe(mask.mask(whole));
      },
    );
    fc.assert(property, { numRuns: 600 });
  });

  test('is found trimmed, on whichever side it had white space', () => {
    for (const text of ['trailing-space ', ' leading-space', '\tboth-of-them\n']) {
      expect(maskOf(text).mask(`[${text.trim()}]`)).toBe(`[${SENSITIVE}]`);
    }
  });

  test('is found behind a sign that could be half of an escape, and before one', () => {
    const mask = maskOf('n=wörd"1234', 'ends-in-\\');
    expect(mask.mask('C:\\n\\u003dwörd\\"1234')).toBe(`C:\\${SENSITIVE}`);
    expect(mask.mask('100%n=w%C3%B6rd%221234%')).toBe(`100%${SENSITIVE}%`);
    expect(mask.mask('<ends-in-\\"&gt;')).toBe(`<${SENSITIVE}"&gt;`);
  });

  test('is found in numeric references of any width, and in Latin-1 percent encoding', () => {
    const mask = maskOf('gr=ößer/9');
    expect(mask.mask('gr&#000061;&#xF6;&#x00df;er&#x2F;9')).toBe(SENSITIVE);
    expect(mask.mask('gr=%F6%DFer%2f9')).toBe(SENSITIVE);
    expect(mask.mask('gr&equals;&ouml;&szlig;er&sol;9')).toBe(SENSITIVE);
  });

  test('leaves what only looks like it, and all ordinary text, as it is', () => {
    const mask = maskOf('gr=ößer/9', 'Zx7/"q<Kp>&=w~9!e');
    for (const text of [
      'gr&nosuch;ößer/9',
      'gr\\qößer/9',
      'gr&#x110000;ößer/9',
      'gr%3ößer/9',
      '&&&%%%\\\\\\',
    ]) {
      expect(mask.mask(text)).toBe(text);
      expect(streamed(mask, text, [3, 1, 1, 1])).toBe(text);
    }
    const words = fc.constantFrom(
      'a?b=1&c=2',
      '\\"key\\": ',
      '&lt;b&gt;',
      '100% ',
      'C:\\dir',
      '%20',
      'gr=',
      'Zx7/',
    );
    const property = fc.property(
      fc.array(fc.oneof(words, fc.string())),
      fc.array(fc.nat(9)),
      (parts, cuts) => {
        const text = parts.join('');
        expect(mask.mask(text)).toBe(text);
        expect(streamed(mask, text, cuts)).toBe(text);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
