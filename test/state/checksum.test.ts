import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { checksumOf } from '../../src/state/checksum.ts';

const whole = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the checksum of several texts', () => {
  test('is that of all of them in a row, however many and however long', () => {
    const lengths = [0, 1, 20_000, 65_535, 65_536, 70_000, 200_000];
    const text = fc
      .tuple(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom(...lengths))
      .map(([start, length]) => start + '\u{1F511}'.repeat(length / 2));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        expect(checksumOf(texts)).toBe(whole(texts.join('')));
      }),
      { numRuns: 40 },
    );
  });

  test('of none is that of an empty text', () => {
    expect(checksumOf([])).toBe(whole(''));
  });
});
