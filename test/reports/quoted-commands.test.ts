import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HoldfastError } from '../../src/core/errors.ts';
import { errorText } from '../../src/reports/problem-text.ts';
import { plainView } from '../../src/reports/view.ts';

/** Commands of ours as messages quote them, placeholders filled in; comments left out. */
const quoted = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .flatMap((name) => commandsIn(readFileSync(join('src', name), 'utf8')));

function commandsIn(source: string): string[] {
  const lines = source.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line));
  return lines.flatMap((line) => {
    const found = line.matchAll(/(\\?`|")((?:holdfast|pulumi|chmod|mv) (?:'[^']*'|(?!\1)[^'\\])+)\1/gu);
    return [...found].map(
      ([, mark = '', command = '']) => `${mark.replace('\\', '')}${filled(command)}${mark.replace('\\', '')}`,
    );
  });
}

/** Where an address stands, one with a key that has spaces and quotes of its own. */
function filled(command: string): string {
  return command
    .replaceAll(/'\$\{[^}]*\}/gu, `'hooks["a key with spaces"]`)
    .replaceAll(/\$\{[^}]*\}/gu, '0b9c8f8e-6a51-4f0c-9a4e-0f6f0c1a2b3d');
}

test('messages quote many commands', () => {
  expect(quoted.length).toBeGreaterThan(60);
  expect(quoted).toContain('"holdfast force-unlock 0b9c8f8e-6a51-4f0c-9a4e-0f6f0c1a2b3d"');
});

test.each([20, 40, 80])(
  'each stands on one line of a box of %i columns, wherever in the text it comes',
  (width) => {
    for (const command of new Set(quoted)) {
      for (const lead of ['Run', 'To see what is there before anything is done, run']) {
        const text = `${lead} ${command}, or leave it; the next run looks again.`;
        const shown = errorText(new HoldfastError('error', text, { advice: text }), { ...plainView, width });
        const whole = shown.split('\n').filter((line) => line.includes(command));
        expect([command, whole.length]).toEqual([command, 2]);
      }
    }
  },
);
