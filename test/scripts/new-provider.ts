import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..', '..');
const templates = join(import.meta.dirname, 'provider-template');

/** Where the two parts of the template go. */
const targets = { provider: 'providers/__NAME__', test: 'test/providers' } as const;

const [name = ''] = process.argv.slice(2);
const problem = problemWith(name);
if (problem === undefined) await scaffold();
else {
  console.error(`${problem}\nUsage: npm run new:provider NAME`);
  process.exitCode = 64;
}

function problemWith(given: string): string | undefined {
  if (!/^[a-z][a-z0-9]*$/u.test(given)) return 'A provider is called by lower-case letters and digits.';
  const folder = join(root, 'providers', given);
  return existsSync(folder) ? `providers/${given} exists already.` : undefined;
}

async function scaffold(): Promise<void> {
  const files = Object.entries(targets).flatMap(([part, target]) =>
    readdirSync(join(templates, part), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.template'))
      .map((file) => [join(part, file), join(target, file.replace(/\.template$/u, ''))] as const),
  );
  for (const [template, file] of files)
    await write(filled(file), filled(readFileSync(join(templates, template), 'utf8')));
  await write('providers/index.ts', registered(readFileSync(join(root, 'providers/index.ts'), 'utf8')));
  const generated = spawnSync(process.execPath, [join(import.meta.dirname, 'schemas.ts')], {
    stdio: 'inherit',
  });
  process.exitCode = generated.status ?? 1;
  console.log(nextSteps());
}

async function write(file: string, content: string): Promise<void> {
  const path = join(root, file);
  const formatted = file.endsWith('.ts')
    ? await format(content, { ...(await resolveConfig(path)), filepath: path })
    : content;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatted);
  console.log(`wrote: ${file}`);
}

function filled(text: string): string {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return text
    .replaceAll('__NAME__', name)
    .replaceAll('__TITLE__', title)
    .replaceAll('__UPPER__', name.toUpperCase());
}

/** The registry with one line more, in the order of names. */
function registered(text: string): string {
  const lines = text.split('\n');
  const own = `  ${name}: async () => (await import('./${name}/index.ts')).module,`;
  const isLine = (line: string): boolean => /^ {2}\w+: async \(\) =>/u.test(line);
  const later = lines.findIndex((line) => isLine(line) && line > own);
  const at = later < 0 ? lines.findLastIndex(isLine) + 1 : later;
  return lines.toSpliced(at, 0, own).join('\n');
}

function nextSteps(): string {
  return `
${name} is a provider of an API that does not exist. Make it your vendor's:
  1. facts.json and README.md: kinds, fields, requests, with their sources
  2. integration.ts: the table, in words of src/core/define.ts; quirks.ts only for what no word says
  3. emulator/: what the facts do not already say, e.g. how refusals look
  4. npm run schemas, then: npm test -- ${name}`;
}
