import fc from 'fast-check';
import { HoldfastError } from '../../src/core/errors.ts';
import type { JournalEntry } from '../../src/core/store.ts';
import { createCipher } from '../../src/state/encryption.ts';
import { currentEntries } from '../../src/state/journal-base.ts';
import { CHAIN_START, encodeEntries, parseJournal } from '../../src/state/journal.ts';
import { replay } from '../../src/state/replay.ts';
import { document, intent, listing, outcome, record, recorded } from './fixtures.ts';

const PLACE = { name: 'state.json', repair: 'Run the repair.' };
const BASE = { lineage: document().lineage, serial: 1 };
const ENTRIES = [listing(['x']), intent(1), outcome(1), intent(2), record('ü', recorded('n'))];
const TEXT = encodeEntries(ENTRIES, BASE, CHAIN_START).text;

function read(text: string, tears = true): readonly JournalEntry[] | HoldfastError {
  try {
    return parseJournal(text, PLACE, { tears }).lines.map((line) => line.entry);
  } catch (error) {
    if (error instanceof HoldfastError) return error;
    throw error;
  }
}

describe('a journal', () => {
  test('is read back as it was written, in one append or many', () => {
    expect(read(TEXT)).toEqual(ENTRIES);
    let [text, last] = ['', CHAIN_START];
    for (const entry of ENTRIES) {
      const part = encodeEntries([entry], BASE, last);
      text += part.text;
      last = part.last;
    }
    expect(text).toBe(TEXT);
  });

  test('torn at any byte keeps exactly the lines that were complete', () => {
    const bytes = Buffer.from(TEXT);
    for (let end = 0; end <= bytes.length; end += 1) {
      const torn = bytes.subarray(0, end);
      const complete = torn.filter((byte) => byte === 10).length;
      expect(read(torn.toString('utf8'))).toEqual(ENTRIES.slice(0, complete));
    }
  });

  test('tells how many bytes are good, so that a torn line can be cut off', () => {
    const torn = `${TEXT}{"sum":"0123`;
    expect(parseJournal(torn, PLACE, { tears: true }).bytes).toBe(Buffer.byteLength(TEXT));
  });

  test('is refused after any single flipped bit, the last line included', () => {
    const bytes = Buffer.from(TEXT);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      const result = read(damaged.toString('utf8'));
      expect(result instanceof HoldfastError ? result.advice : result).toBe(PLACE.repair);
    }
  });

  test('is refused when a line is missing, doubled or moved', () => {
    const lines = TEXT.trimEnd().split('\n');
    const without = lines.filter((_, index) => index !== 1);
    const doubled = [...lines.slice(0, 2), ...lines.slice(1)];
    const moved = [lines[1], lines[0], ...lines.slice(2)];
    for (const variant of [without, doubled, moved]) {
      expect(read(`${variant.join('\n')}\n`)).toBeInstanceOf(HoldfastError);
    }
  });

  test('half a line is damage where the medium cannot tear', () => {
    expect(read(TEXT.slice(0, -5), false)).toBeInstanceOf(HoldfastError);
  });

  test('with an entry of an unknown kind is refused', () => {
    const odd = { ...intent(1), kind: 'surprise' } as unknown as JournalEntry;
    const result = read(encodeEntries([odd], BASE, CHAIN_START).text);
    expect((result as HoldfastError).message).toContain('line 1: the entry is of an unknown kind');
  });

  test('encrypted shows nothing and needs the passphrase', () => {
    const cipher = createCipher('a long passphrase', { cost: 4 });
    const { text } = encodeEntries(ENTRIES, BASE, CHAIN_START, cipher);
    expect(text).not.toContain('example');
    expect(parseJournal(text, PLACE, { tears: true, cipher }).lines.map((line) => line.entry)).toEqual(
      ENTRIES,
    );
    expect((read(text) as HoldfastError).advice).toContain('HOLDFAST_STATE_PASSPHRASE');
  });
});

describe('entries and the state they continue', () => {
  const lines = (serial: number, lineage = BASE.lineage) =>
    parseJournal(encodeEntries(ENTRIES, { lineage, serial }, CHAIN_START).text, PLACE, { tears: true }).lines;

  test('of an older serial have been folded already and are left out', () => {
    expect(currentEntries(lines(1), document({ serial: 2 }), PLACE)).toEqual([]);
    expect(currentEntries(lines(2), document({ serial: 2 }), PLACE)).toEqual(ENTRIES);
  });

  test('before the first state belong to it whatever lineage the dead run had made up', () => {
    expect(currentEntries([...lines(0, 'aaaaaaaa'), ...lines(0, 'bbbbbbbb')], undefined, PLACE)).toHaveLength(
      10,
    );
  });

  test('of a newer serial or another lineage are refused', () => {
    expect(() => currentEntries(lines(3), document({ serial: 2 }), PLACE)).toThrow(
      'continues serial 3, but the state has serial 2',
    );
    expect(() => currentEntries(lines(3), undefined, PLACE)).toThrow('but the state is missing');
    expect(() => currentEntries(lines(2, 'ffffffff-'), document({ serial: 2 }), PLACE)).toThrow(
      'another lineage',
    );
  });
});

describe('replay', () => {
  const entry = fc.oneof(
    fc.nat(5).map((n): JournalEntry => intent(n)),
    fc.nat(5).map((n): JournalEntry => outcome(n)),
    fc.nat(5).map((n): JournalEntry => outcome(n, { result: 'failed', record: null })),
    fc.nat(5).map((n): JournalEntry => withoutRecord(n)),
    fc.nat(5).map((n): JournalEntry => record(`r${String(n)}`, recorded(`x${String(n)}`))),
    fc.array(fc.string(), { maxLength: 3 }).map((ids): JournalEntry => listing(ids)),
  );

  test('is the same over every split: a prefix folded first, the rest later', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), fc.nat(20), (entries, cut) => {
        const whole = replay(document(), entries);
        const prefix = replay(document(), entries.slice(0, cut));
        const rest = replay(prefix.document, entries.slice(cut));
        expect(rest.document).toEqual(whole.document);
      }),
      { numRuns: 1_000 },
    );
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
        const once = replay(document(), entries);
        expect(replay(once.document, entries).document).toEqual(once.document);
        const doubled = replay(document(), [...entries, ...entries]);
        expect(doubled.document).toEqual(once.document);
        expect(new Set(doubled.dangling)).toEqual(new Set(once.dangling));
      }),
      { numRuns: 1_000 },
    );
  });

  test('an outcome without a record leaves the entry; null removes it', () => {
    const started = replay(document(), [intent(1), outcome(1)]).document;
    expect(replay(started, [withoutRecord(1)]).document.resources['r1']).toEqual(recorded('id-1'));
    expect(replay(started, [outcome(1, { record: null })]).document.resources).not.toHaveProperty('r1');
  });
});

function withoutRecord(number: number): JournalEntry {
  return {
    kind: 'outcome',
    run: 'run',
    intent: `run/${String(number)}`,
    result: 'done',
    address: `r${String(number)}`,
  };
}
