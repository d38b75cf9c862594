import fc from 'fast-check';
import type { Json } from '../../src/core/json.ts';
import type { IntentEntry, JournalEntry } from '../../src/core/store.ts';
import { compactEntry, expandEntry } from '../../src/state/compact-entry.ts';
import { intent, listing, outcome, record, recorded } from './fixtures.ts';

/** As it comes back from the journal's text. */
function stored(entry: JournalEntry): Json {
  return JSON.parse(JSON.stringify(compactEntry(entry))) as Json;
}

const word = fc.constantFrom('a', 'b', 'c/d', '');
const scope = fc.dictionary(fc.constantFrom('projectId', 'workspace'), word);

/** Intents that agree with the record they foresee in everything, in something or in nothing. */
const intents = fc
  .record({ provider: word, origin: word, type: word, variant: word, scope })
  .chain((own) =>
    fc.record({
      own: fc.constant(own),
      other: fc.record({ provider: word, origin: word, type: word, variant: word, scope }),
      mixed: fc.subarray(['provider', 'origin', 'type', 'variant', 'scope'] as const),
      run: word,
      name: fc.constantFrom('a/1', 'c/d/2', 'odd'),
      listing: fc.option(word, { nil: undefined }),
      foreseen: fc.boolean(),
    }),
  )
  .map(({ own, other, mixed, run, name, listing: text, foreseen }): IntentEntry => {
    const differing = Object.fromEntries(mixed.map((key) => [key, other[key]]));
    const base = intent(1);
    return {
      ...base,
      ...own,
      run,
      intent: name,
      listing: text ?? JSON.stringify([own.origin, own.type, own.scope]),
      record: foreseen ? recorded('x', { ...own, ...differing }) : null,
    };
  });

describe('a journal entry as stored', () => {
  test('is whole again when it is read, whatever it has in common with its record', () => {
    fc.assert(
      fc.property(intents, (entry) => {
        expect(expandEntry(stored(entry))).toEqual(entry);
      }),
    );
  });

  test('of every other kind is whole again as well', () => {
    for (const entry of [listing(['x']), outcome(1), record('r', recorded('n')), record('r', null)])
      expect(expandEntry(stored(entry))).toEqual(entry);
  });

  test('says once where its object lives', () => {
    const text = JSON.stringify(stored(intent(1)));
    expect(text.split('https://api.example.test/v1').length - 1).toBe(1);
    expect(text.split(intent(1).run).length - 1).toBe(1);
  });

  test('written in full, as before, is read as it is', () => {
    expect(expandEntry(intent(1) as unknown as Json)).toEqual(intent(1));
  });

  test('that is none stays what it is, for the reader to refuse', () => {
    for (const odd of [null, 5, 'text', [], { kind: 'intent' }, { intent: 7 }] as Json[])
      expect(expandEntry(odd)).toEqual(odd);
  });
});
