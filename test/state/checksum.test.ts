import { createHash } from 'node:crypto';
import { batched, checksumOfLines } from '../../src/state/checksum.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the checksum of a stored text does not see its line ends, wherever its batches end', () => {
  for (const lines of [0, 1, 2, 500, 5000]) {
    for (const end of ['', '\n']) {
      const body = Array.from({ length: lines }, (_, index) => `${'é'.repeat(index % 200)},${String(index)}`);
      const text = `first line\n${body.join('\n')}${end}`;
      expect(checksumOfLines(text, 11)).toBe(sha256(`{${body.join('')}`));
    }
  }
});

test('one line may be longer than a batch', () => {
  const long = 'x'.repeat(300_000);
  expect(checksumOfLines(`\n${long}\n${long}`, 0)).toBe(sha256(`{${long}${long}`));
});

test('batches hold all texts in their order, and none is much longer than its last text', () => {
  const texts = Array.from({ length: 5000 }, (_, index) => `${String(index)} ${'x'.repeat(100)}`);
  const batches = [...batched(texts)];
  expect(batches.flat()).toEqual(texts);
  expect(batches.length).toBeGreaterThan(2);
  expect([...batched([])]).toEqual([]);
});
