import fc from 'fast-check';
import { levels, sorted } from '../../src/core/order.ts';

const node = (address: string, ...after: string[]) => ({ address, after });

test('what needs nothing comes first, what is independent shares a level', () => {
  const result = levels([node('c', 'b'), node('a'), node('b', 'a'), node('d')]);
  expect(result.map((level) => level.map(({ address }) => address))).toEqual([['a', 'd'], ['b'], ['c']]);
});

test('addresses nobody declares do not count, nor does a node itself', () => {
  expect(levels([node('a', 'a', 'ghost')])).toHaveLength(1);
});

test('a cycle is named', () => {
  expect(() => levels([node('a', 'b'), node('b', 'c'), node('c', 'b')])).toThrow('b -> c -> b');
});

test('a chain of 50,000 does not exhaust the stack', () => {
  const chain = Array.from({ length: 50_000 }, (_, index) =>
    node(`n${String(index)}`, `n${String(index + 1)}`),
  );
  expect(levels(chain)).toHaveLength(50_000);
});

test('every node comes after all it needs, whatever the graph', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 60 }), (edges) => {
      const nodes = Array.from({ length: 31 }, (_, index) =>
        node(String(index), ...edges.filter(([a, b]) => a === index && b < a).map(([, b]) => String(b))),
      );
      const order = sorted(nodes).map(({ address }) => address);
      expect(new Set(order).size).toBe(31);
      for (const { address, after } of nodes)
        for (const needed of after) expect(order.indexOf(needed)).toBeLessThan(order.indexOf(address));
    }),
  );
});
