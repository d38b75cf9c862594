import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { registry } from '../../providers/index.ts';
import { generatedFiles } from './generated-files.ts';

const root = path.join(import.meta.dirname, '../..');
const check = process.argv.includes('--check');

const stale: string[] = [];
for (const [name, content] of await generatedFiles(registry)) {
  const file = path.join(root, name);
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === content) continue;
  stale.push(name);
  if (!check) await write(file, content);
}
report();

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

function report(): void {
  for (const name of stale) console.log(`${check ? 'out of date' : 'wrote'}: ${name}`);
  if (!check || stale.length === 0) return;
  console.error('Run "npm run schemas" and commit the result.');
  process.exitCode = 1;
}
