import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { HoldfastError } from '../../src/core/errors.ts';
import { canonical, type Json } from '../../src/core/json.ts';
import { emptyDocument, parseDocument, renderDocument, serialiseDocument } from '../../src/state/document.ts';
import { createCipher } from '../../src/state/encryption.ts';
import { document, recorded } from './fixtures.ts';

const PLACE = { name: 'state.json', repair: 'Run the repair.' };
const parse = (text: string) => parseDocument(text, PLACE);

function refusal(text: string): HoldfastError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof HoldfastError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('a state document', () => {
  test('is read back as it was written', () => {
    expect(parse(serialiseDocument(document()))).toEqual(document());
    const empty = emptyDocument({ name: 'a', stack: 'b', toolVersion: '1' });
    expect(parse(serialiseDocument(empty))).toEqual(empty);
  });

  test('puts each resource on a line of its own, and its text does not depend on key order', () => {
    const { resources } = document();
    const shuffled = Object.fromEntries(Object.entries(resources).reverse());
    const text = serialiseDocument(document());
    expect(serialiseDocument(document({ resources: shuffled }))).toBe(text);
    expect(text.split('\n').filter((line) => line.startsWith('"first":{'))).toHaveLength(1);
  });

  test('changed in part is written as if nobody had read it', () => {
    const names = fc.constantFrom('first', 'a"b', 'ü', '10', '9', '__proto__x', 'many["k,"]', 'toString');
    const resources = fc.dictionary(names, fc.string({ maxLength: 5 }), { noNullPrototype: true });
    const gone = fc.subarray(['first', '10', 'ü']);
    fc.assert(
      fc.property(resources, resources, gone, fc.boolean(), (before, after, without, renamed) => {
        const of = (ids: Record<string, string>) =>
          Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, recorded(id)]));
        const read = parse(serialiseDocument(document({ resources: of(before) })));
        const kept = Object.entries(read.resources)
          .filter(([name]) => !without.includes(name))
          .map(([name, record]) => [renamed ? `${name}.` : name, record]);
        const next = { ...read, serial: 2, resources: { ...Object.fromEntries(kept), ...of(after) } };
        const fresh = JSON.parse(JSON.stringify(next)) as typeof next;
        expect(serialiseDocument(next, undefined, read)).toBe(serialiseDocument(fresh));
      }),
    );
  });

  test('is written out of the lines it was read from only where each resource has one', () => {
    const text = serialiseDocument(document({ resources: { a: recorded('1'), b: recorded('2') } }));
    const wrapped = [
      text.replace(',\n"b"', ',"b"'),
      text.replace(',\n"b"', ',"b"').replace('"a":', '"a":\n'),
      text.replace('{\n"a"', '{"a"'),
      text.replace(',\n"b"', ',"b"').replace('"id":"1",', '"id":"1",\n'),
    ];
    for (const other of wrapped) {
      const read = parse(other);
      const { b } = read.resources as { b: ReturnType<typeof recorded> };
      const next = { ...read, serial: 2, resources: { b } };
      expect(serialiseDocument(next, undefined, read)).toBe(serialiseDocument(next));
      expect(serialiseDocument(read, undefined, read)).toBe(text);
    }
    expect(new Set([text, ...wrapped]).size).toBe(5);
  });

  test('of any length and any characters is closed by the checksum of its canonical JSON', () => {
    const named = (id: string) => recorded(id, { applied: { name: '\u{1F511}'.repeat(700) } });
    const resources = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`r${i}`, named(`id${i}`)]));
    const text = serialiseDocument(document({ resources }));
    expect(text.length).toBeGreaterThan(4 * 65_536);
    const { checksum, ...rest } = JSON.parse(text) as { readonly [key: string]: Json };
    expect(checksum).toBe(createHash('sha256').update(canonical(rest)).digest('hex'));
    expect(parse(text)).toEqual(document({ resources }));
    expect(refusal(text.replace('"id":"id150"', '"id":"id151"')).message).toContain('checksum');
  });

  test('is refused after any single flipped bit', () => {
    const bytes = Buffer.from(serialiseDocument(document()));
    let accepted = 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      if (reads(damaged.toString('utf8'))) accepted += 1;
    }
    expect(accepted).toBe(0);
  });

  test('is refused when cut anywhere', () => {
    const text = serialiseDocument(document());
    const whole = text.trimEnd().length;
    for (let end = 0; end < whole; end += 1) expect(reads(text.slice(0, end))).toBe(false);
    expect(reads(text)).toBe(true);
  });

  test.each([
    ['', 'it is empty'],
    [' \n', 'it is empty'],
    ['{"version":1', 'not complete JSON'],
    ['[]', 'not a JSON object'],
    ['{}', 'no format version'],
    ['{"version":"1"}', 'no format version'],
    ['{"version":1,"serial":1}', 'checksum does not fit'],
  ])('%j is refused with the repair command', (text, reason) => {
    const error = refusal(text);
    expect(error.code).toBe('state');
    expect(error.message).toContain(reason);
    expect(error.advice).toBe(PLACE.repair);
  });

  test('of a newer format is refused naming both versions, before anything else is judged', () => {
    const error = refusal('{"version":7}');
    expect(error.message).toContain('version 7');
    expect(error.message).toContain('up to version 1');
    expect(error.advice).toContain('newer');
  });

  test('with a fitting checksum but a foreign shape is refused naming the place', () => {
    const odd = { ...document(), resources: { first: { ...recorded('a'), scope: { projectId: 5 } } } };
    expect(() => serialiseDocument(odd as never)).toThrow('state.resources["first"].scope["projectId"]');
    const problem = refusalOf(() => parseDocument(JSON.stringify(odd), PLACE, { edited: true }));
    expect(problem.message).toContain('state.resources["first"].scope["projectId"] is not a text');
  });

  test('made for people has no checksum and is accepted only as an edited one', () => {
    const text = renderDocument(document());
    expect(text).not.toContain('checksum');
    expect(reads(text)).toBe(false);
    expect(parseDocument(text, PLACE, { edited: true })).toEqual(document());
    const changed = serialiseDocument(document()).replace('"id":"a"', '"id":"z"');
    expect(() => parseDocument(changed, PLACE, { edited: true })).toThrow('remove the line "checksum"');
  });

  test('keeps addresses that are names of JavaScript objects', () => {
    const resources = JSON.parse(
      `{"__proto__":${JSON.stringify(recorded('p'))},"constructor":${JSON.stringify(recorded('c'))}}`,
    );
    const read = parse(serialiseDocument(document({ resources })));
    expect(Object.keys(read.resources).sort()).toEqual(['__proto__', 'constructor']);
  });

  test('takes at most 900 bytes a resource, and 10,000 of them are read and written in under two seconds of processor time', () => {
    const resources = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `resource-${String(index)}`,
        recorded(`id-${String(index)}`),
      ]),
    );
    const started = process.cpuUsage();
    const text = serialiseDocument(document({ resources }));
    parse(text);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
    expect(text.length / 10_000).toBeLessThanOrEqual(900);
  });

  test('matches the published schema, plain and encrypted', async () => {
    const schema = JSON.parse(await readFile('schemas/state.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema);
    const cipher = createCipher('a long passphrase', { cost: 4 });
    const full = document({ keyId: '00000000', head: 'a'.repeat(64), outputs: { url: 'x' } });
    for (const text of [
      serialiseDocument(document()),
      serialiseDocument(full),
      serialiseDocument(full, cipher),
    ]) {
      expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
    }
    expect(validate({ ...JSON.parse(serialiseDocument(full)), extra: 1 })).toBe(false);
    expect(validate({ ...JSON.parse(serialiseDocument(full, cipher)), resources: {} })).toBe(false);
  });

  test('never ends in anything but a document or a state error, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(refusal(text).code).toBe('state');
      }),
      { numRuns: 2_000 },
    );
  });
});

function reads(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (error instanceof HoldfastError && error.code === 'state') return false;
    throw error;
  }
}

function refusalOf(action: () => unknown): HoldfastError {
  try {
    action();
  } catch (error) {
    if (error instanceof HoldfastError) return error;
  }
  throw new Error('was accepted');
}
