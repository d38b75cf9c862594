import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DANGEROUS } from '../../src/core/dangerous.ts';
import { formats } from '../../src/reports/formats.ts';
import { digestOf } from '../../src/core/plan-document.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { Site } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';

const [, buddy] = vendors as readonly [Vendor, Vendor, Vendor];

/** A C1 control that begins a terminal sequence, marks that turn the reading direction, a line separator. */
const EVIL = 'a\u009b2Jb\u202ec\u2066d\u2028e\ufefff';
const ADDRESS = `hooks[${JSON.stringify(EVIL)}]`;

let site: Site;
beforeAll(async () => {
  site = await Site.open(buddy);
  const options = { forEach: [EVIL] };
  const hook = { ...buddy.first, identifier: 'evil', name: EVIL, note: EVIL };
  await site.declare({}, { outputs: { text: EVIL }, resources: { hooks: block(hook, options) } });
});
afterAll(async () => {
  await site.close();
});

function block({ ...properties }: JsonObject, options: JsonObject): JsonObject {
  return { type: buddy.token, ...options, properties: { ...properties } };
}

async function text(line: readonly string[], codes: readonly number[] = [0]): Promise<string> {
  const { code, out, err } = await site.run([...line]);
  expect([line, codes.includes(code) ? 'as meant' : `${code} ${err}`]).toEqual([line, 'as meant']);
  expect([line, raw(out + err)]).toEqual([line, []]);
  return out;
}

/** What of a text could drive a terminal. */
function raw(printed: string): readonly string[] {
  return printed.match(DANGEROUS)?.map((character) => JSON.stringify(character)) ?? [];
}

function liveId(): string {
  const id = site.live()[0]?.['id'];
  return typeof id === 'string' ? id : '';
}

async function file(name: string): Promise<string> {
  const content = await readFile(join(site.directory, name), 'utf8');
  expect([name, raw(content)]).toEqual([name, []]);
  return content;
}

test('the text is dangerous, and the check would see it', () => {
  expect(raw(EVIL)).toHaveLength(5);
  expect(raw(JSON.stringify(EVIL))).toHaveLength(5);
});

test('plans in every format hold it as escapes, and a saved one keeps its digest', async () => {
  for (const format of Object.keys(formats)) await text(['plan', '-o', format], [0, 64]);
  const printed = await text([
    ...['plan', '--json', '--out', 'plan.json', '--json-into', 'into.json'],
    ...['--metrics-file', 'plan.prom'],
  ]);
  const saved = JSON.parse(await file('plan.json')) as JsonObject;
  expect(JSON.parse(printed)).toEqual(saved);
  expect(JSON.parse(await file('into.json'))).toEqual(saved);
  expect(saved['digest']).toBe(digestOf(saved));
  expect(JSON.stringify(saved)).toContain(EVIL);
  await file('plan.prom');
  for (const format of Object.keys(formats)) await text(['show', 'plan.json', '-o', format], [0, 64]);
});

test('a saved plan with escapes is carried out as it was meant', async () => {
  const lines = (await text(['apply', 'plan.json', '--json', '--json-into', 'lines.ndjson']))
    .trim()
    .split('\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.map((line) => JSON.parse(line) as JsonObject).at(-1)).toMatchObject({ type: 'outputs' });
  await file('lines.ndjson');
  expect(site.live().map(({ name, note }) => [name, note])).toEqual([[EVIL, EVIL]]);
});

test('state, history and drift show it as escapes, and mean the same in JSON', async () => {
  expect(JSON.parse(await text(['state', 'list', '--json']))).toEqual([ADDRESS]);
  expect(JSON.parse(await text(['state', 'show', ADDRESS, '--json']))).toMatchObject({ address: ADDRESS });
  for (const line of ['state list', 'state pull', 'show', 'show --json', 'history', 'history --json'])
    await text(line.split(' '));
  await text(['state', 'show', ADDRESS]);
  buddy.change(site.emulator, liveId(), { name: `${EVIL}, drifted`, note: EVIL });
  for (const format of Object.keys(formats)) await text(['drift', '-o', format], [2, 64]);
  await text(['drift', '--json-into', 'drift.json', '--metrics-file', 'drift.prom'], [2]);
  for (const name of ['drift.json', 'drift.prom']) await file(name);
  for (const line of [
    'verify',
    'verify --json',
    'graph',
    'graph -o dot',
    'graph --json',
    'lint',
    'lint --json',
  ])
    await text(line.split(' '), [0, 1]);
});

test('what was pulled can be pushed again', async () => {
  const pulled = await text(['state', 'pull']);
  const { code, err } = await site.run(['state', 'push', '-'], { stdin: pulled });
  expect([code, raw(err)]).toEqual([0, []]);
  expect(JSON.parse(await text(['state', 'list', '--json']))).toEqual([ADDRESS]);
});

test('changing commands name it as escapes', async () => {
  await text(['apply', '--yes']);
  await text(['state', 'mv', ADDRESS, 'other']);
  await text(['state', 'mv', 'other', ADDRESS]);
  await text(['state', 'rm', ADDRESS]);
  await text(['import', ADDRESS, liveId()]);
  await text(['import', `${ADDRESS}x`, '1'], [1, 64]);
  await text(['drift', 'accept', `${ADDRESS}#name`, '--until', '2099-01-01', '--reason', EVIL], [0, 1, 64]);
  await text(['drift', 'pull'], [0, 1]);
  await text(['plan', '--target', `x${EVIL}`], [0, 1, 64]);
  await text(['plan', '--stack', EVIL], [1]);
  await text(['export', 'out', '--scope', 'buddy:workspace=acme', '--json']);
  await text(['export', 'again', '--scope', 'buddy:workspace=acme']);
  await text(['validate', '--json', '-f', EVIL], [1, 64]);
  await text(['validate', '-f', EVIL], [1, 64]);
  await text([EVIL], [64]);
  await text(['plan', `--${EVIL}`], [64]);
  await text(['destroy', '--yes', '--json']);
});
