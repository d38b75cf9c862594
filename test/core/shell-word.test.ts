import { execFileSync } from 'node:child_process';
import { shellWord } from '../../src/core/shell-word.ts';

const words = [
  'hook',
  'group["k"]',
  `group["it's"]`,
  'group["a b"]',
  'hook#rights.others',
  '$HOME `id` $(id)',
  'a\\b',
  '~',
  '*',
  '',
  "''",
];

test('a shell reads every word back as it was', () => {
  const line = `printf '%s\\n' ${words.map(shellWord).join(' ')}`;
  expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe(`${words.join('\n')}\n`);
});

test('plain words stay plain', () => {
  const plain = ['hook', 'a-b.c_d', 'p1/file.json', 'https://a.test:8/x', '5f0c-9a4e'];
  expect(plain.map(shellWord)).toEqual(plain);
});
