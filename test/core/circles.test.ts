import fc from 'fast-check';
import { circles } from '../../src/core/circles.ts';
import { levels, type Node } from '../../src/core/order.ts';

const node = (address: string, ...after: string[]): Node => ({ address, after });
const found = (nodes: readonly Node[]): string[][] =>
  circles(nodes).map((circle) => circle.map(({ address }) => address).sort());

test('what needs each other is one circle, what only leads there is none of it', () => {
  expect(found([node('a', 'b'), node('b', 'c'), node('c', 'd', 'b'), node('d')])).toEqual([['b', 'c']]);
});

test('each circle stands for itself, and circles that share a node are one', () => {
  const nodes = [node('a', 'b'), node('b', 'a', 'c'), node('c', 'd'), node('d', 'e', 'c'), node('e', 'd')];
  expect(found(nodes)).toEqual([
    ['c', 'd', 'e'],
    ['a', 'b'],
  ]);
});

test('addresses nobody declares do not count, nor does a node itself', () => {
  expect(found([node('a', 'a', 'ghost')])).toEqual([]);
});

test('a ring of 50,000 does not exhaust the stack, nor does a chain, nor do they take long', () => {
  const ring = Array.from({ length: 50_000 }, (_, index) =>
    node(`n${String(index)}`, `n${String((index + 1) % 50_000)}`),
  );
  expect(circles(ring).map(({ length }) => length)).toEqual([50_000]);
  expect(circles(ring.slice(1))).toEqual([]);
});

test('without the edges within its circles every graph has an order, and without circles it has one as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 30 }), (edges) => {
      const nodes = Array.from({ length: 13 }, (_, index) =>
        node(String(index), ...edges.filter(([a]) => a === index).map(([, b]) => String(b))),
      );
      const groups = found(nodes);
      const circleOf = new Map(groups.flatMap((group) => group.map((address) => [address, group] as const)));
      const apart = nodes.map(({ address, after }) => {
        const circle = circleOf.get(address);
        const kept = after.filter((needed) => circle === undefined || circleOf.get(needed) !== circle);
        return node(address, ...kept);
      });
      expect(levels(apart).flat()).toHaveLength(13);
      const ordered = (): unknown => levels(nodes);
      if (groups.length === 0) expect(ordered).not.toThrow();
      else expect(ordered).toThrow('need each other');
    }),
  );
});
