import fc from 'fast-check';
import { matchPattern } from '../../src/core/address.ts';
import { Patterns } from '../../src/core/patterns.ts';

const piece = fc.constantFrom('a', 'b', '*', '["a"]', '["*"]', '[1]');
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));

describe('several patterns', () => {
  test('mean what each of them means', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 6 }), (given, addresses) => {
        const patterns = new Patterns(given);
        expect(patterns.among(addresses)).toEqual(
          addresses.filter((address) => given.some((pattern) => matchPattern(pattern, address))),
        );
        expect(patterns.unmatched(addresses)).toEqual(
          given.filter((pattern) => !addresses.some((address) => matchPattern(pattern, address))),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
