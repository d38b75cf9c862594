import fc from 'fast-check';
import { Reference, Secret, Template, type Value } from '../../src/core/value.ts';
import { apply, drift, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, yes, type Block } from './support/harness.ts';

/** A piece of text: written out, secret, or taken from a resource declared before. */
type Piece =
  | { readonly text: string }
  | { readonly secret: string }
  | { readonly of: number; readonly path: 'id' | 'note' | 'pin' | 'events[0]' };

interface Drawn {
  readonly project: 'p1' | 'p2';
  readonly note: readonly Piece[];
  readonly pin: Piece;
  readonly events: readonly Piece[];
}

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ text: fc.constantFrom('a', 'b-', ' ', '{"x":1}') }),
  fc.record({ secret: fc.constantFrom('s3cret-one', 's3cret-two') }),
  fc.record({
    of: fc.nat(9),
    path: fc.constantFrom<('id' | 'note' | 'pin' | 'events[0]')[]>('id', 'note', 'pin', 'events[0]'),
  }),
);
const drawn: fc.Arbitrary<Drawn> = fc.record({
  project: fc.constantFrom<('p1' | 'p2')[]>('p1', 'p2'),
  note: fc.array(piece, { minLength: 1, maxLength: 4 }),
  pin: piece,
  events: fc.array(piece, { minLength: 1, maxLength: 3 }),
});
const graph = fc.array(drawn, { minLength: 2, maxLength: 6 });

const name = (index: number): string => `r${String(index)}`;

/** Only backwards, so that there is no cycle; the first resource has nothing to refer to. */
function target(of: number, index: number): number | undefined {
  return index === 0 ? undefined : of % index;
}

function valueOf(one: Piece, index: number): string | Secret | Reference {
  if ('text' in one) return one.text;
  if ('secret' in one) return new Secret(one.secret);
  const to = target(one.of, index);
  return to === undefined ? 'nobody' : new Reference(name(to), one.path);
}

function blockOf({ project, note, pin, events }: Drawn, index: number): Block {
  const parts = note.map((one) => valueOf(one, index));
  const [first] = parts;
  const whole: Value = parts.length === 1 && first !== undefined ? first : new Template(parts);
  const joined = parts.every((part) => typeof part === 'string') ? parts.join('') : whole;
  const dependencies = [...note, pin, ...events].flatMap((one) => {
    const to = 'of' in one ? target(one.of, index) : undefined;
    return to === undefined ? [] : [name(to)];
  });
  return {
    project,
    properties: {
      type: 'web',
      url: `https://a.test/${String(index)}`,
      note: joined,
      pin: valueOf(pin, index),
      events: events.map((one) => valueOf(one, index)),
    },
    dependencies: [...new Set(dependencies)],
  };
}

/** What a piece comes to, worked out from the drawing and the ids the vendor gave alone. */
function textOf(one: Piece, index: number, drawings: readonly Drawn[], ids: readonly string[]): string {
  if ('text' in one) return one.text;
  if ('secret' in one) return one.secret;
  const to = target(one.of, index);
  const at = to === undefined ? undefined : drawings[to];
  if (to === undefined || at === undefined) return 'nobody';
  if (one.path === 'id') return ids[to] ?? '';
  if (one.path === 'pin') return textOf(at.pin, to, drawings, ids);
  if (one.path === 'note') return at.note.map((part) => textOf(part, to, drawings, ids)).join('');
  return at.events[0] === undefined ? '' : textOf(at.events[0], to, drawings, ids);
}

test('whatever refers to whatever, everything is sent filled in, once, and no secret stays behind', async () => {
  await fc.assert(
    fc.asyncProperty(graph, graph, async (first, second) => {
      const harness = new Harness();
      for (const drawings of [first, second]) {
        const stack = stackOf(
          Object.fromEntries(drawings.map((one, index) => [name(index), blockOf(one, index)])),
        );
        const planned = [await plan(stack, harness.context()), await drift(stack, harness.context())];
        const { outcomes, unsettled } = await apply(stack, harness.context(), yes);
        expect([outcomes.filter(({ outcome }) => outcome !== 'done'), unsettled]).toEqual([[], []]);
        const { resources = {} } = harness.store.document ?? {};
        const ids = drawings.map((_, index) => resources[name(index)]?.id ?? '');
        for (const [index, { project, note, pin, events }] of drawings.entries()) {
          const text = (one: Piece): string => textOf(one, index, drawings, ids);
          const live = harness.vendor.objects(project).find(({ id }) => id === ids[index])?.values;
          expect(live).toMatchObject({ note: note.map(text).join(''), pin: text(pin) });
          // Neither their order nor repetition counts, so another order alone is not sent.
          expect(new Set(live?.['events'] as string[])).toEqual(new Set(events.map(text)));
        }
        const again = await plan(stack, harness.context());
        expect(again.changes.every(({ action }) => action === 'no-op')).toBe(true);
        expect(JSON.stringify([planned, again, harness.store, harness.events])).not.toContain('s3cret');
      }
    }),
    { numRuns: 150 },
  );
});
