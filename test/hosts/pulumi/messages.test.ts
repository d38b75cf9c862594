import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { registry } from '../../../providers/index.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { loadStack } from '../../../src/declare/load.ts';
import { DANGEROUS } from '../../../src/core/dangerous.ts';
import { ProviderRig } from './provider-rig.ts';

const UPSUN = 'upsun:Integration';

let rig: ProviderRig;
let folder: string;

beforeAll(async () => {
  rig = await ProviderRig.start();
  folder = mkdtempSync(join(tmpdir(), 'holdfast-messages-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await rig.close();
});

/** What `holdfast validate` finds, as summary and detail in one text. */
async function validated(properties: JsonObject): Promise<string[]> {
  const file = join(folder, 'holdfast.yaml');
  writeFileSync(file, stringify({ name: 'acme', resources: { one: { type: UPSUN, properties } } }));
  const { diagnostics } = await loadStack({
    paths: [file],
    directory: folder,
    recursive: false,
    stack: 'dev',
    config: {},
    env: { UPSUN_API_TOKEN: 'x' },
    registry,
    missingEnv: 'error',
    allowExec: false,
    mode: 'validate',
  });
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ summary, detail }) => words(`${summary} ${detail}`));
}

async function checked(properties: JsonObject): Promise<string[]> {
  const { failures } = await rig.handler(UPSUN).check({}, properties);
  return failures.map(({ reason }) => words(reason));
}

/** Words alone: how a finding's two parts are joined differs between the hosts. */
function words(text: string): string {
  return text.replaceAll(/[.\s]+/gu, ' ').trim();
}

const github = { projectId: 'abc123', type: 'github', repository: 'acme/shop', token: 'ghp_some_token_here' };

test.each<[string, JsonObject]>([
  ['an unknown property', { ...github, fetch_brnches: true }],
  ['a missing property', { projectId: 'abc123', type: 'github', repository: 'acme/shop' }],
  ['a value of a wrong type', { ...github, fetch_branches: 'yes' }],
  ['a null where there can be none', { ...github, repository: null }],
  ['a read-only property', { ...github, role: 7, updated_at: 'now' }],
  ['an unknown kind', { ...github, type: 'githob' }],
  ['no kind', { projectId: 'abc123', repository: 'acme/shop' }],
  ['a kind that is no text', { ...github, type: 7 }],
  ['an empty project', { ...github, projectId: '' }],
  ['a project of a wrong form', { ...github, projectId: 'a b' }],
  ['several mistakes', { ...github, repository: 7, prune_branches: 'no', nothing: 1 }],
])('%s is refused in the words of validate', async (_, properties) => {
  const expected = await validated(properties);
  expect(expected.length).toBeGreaterThan(0);
  expect((await checked(properties)).sort()).toEqual(expected.sort());
});

test('a failure names the property it belongs to', async () => {
  const { failures } = await rig.handler(UPSUN).check({}, { ...github, fetch_brnches: true, projectId: '' });
  expect(failures.map(({ property }) => property).sort()).toEqual(['fetch_brnches', 'projectId']);
});

test('no message holds a secret', async () => {
  const token = 'ghp_a_secret_in_a_wrong_place';
  const { failures } = await rig.handler(UPSUN).check({}, { ...github, token, fetch_branches: token });
  expect(JSON.stringify(failures)).not.toContain(token);
});

test('what a vendor or a program writes cannot drive the terminal', async () => {
  const evil = 'x\u001b[2J\u009b1A\u202ey';
  const { failures } = await rig.handler(UPSUN).check({}, { ...github, [`a${evil}`]: 1 });
  const fault = { status: 400, body: { message: evil, detail: { [evil]: evil } } };
  rig.emulator.faults.add({ match: { method: 'POST', path: '*/integrations' }, fault });
  const refused = await rig.create(UPSUN, github).then(
    () => 'created',
    (error: unknown) => (error as Error).message,
  );
  rig.emulator.faults.clear();
  const said = [...failures.map(({ reason }) => reason), refused, ...rig.told].join('\n');
  expect(said).toContain('x\\u001b[2J\\u009b1A\\u202ey');
  expect(said.match(DANGEROUS)).toBeNull();
});
