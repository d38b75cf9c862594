import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';
import { createTestHost } from './test-host.ts';
import { createWorkspace } from './workspace.ts';

/** Names that every JavaScript object has without holding anything of that name. */
const INHERITED = ['hasOwnProperty', 'toString', 'valueOf', '__defineGetter__', 'constructor', '__proto__'];

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const MANIFEST: Json = {
  name: 'acme',
  owner: 'cli',
  backend: 'file:.holdfast',
  env: { public: ['SHOWN'] },
  config: {
    keys: { type: 'array', items: { type: 'string' }, default: ['a', 'b'] },
    of: { type: 'object', default: { first: { note: 'x' } } },
  },
  providers: {
    upsun: { apiToken: '${env.HIDDEN}', baseUrl: 'http://127.0.0.1:1', headers: { 'x-more': 'y' } },
    eu: { provider: 'upsun', apiToken: '${env.HIDDEN}', concurrency: 2 },
    buddy: { token: '${env.HIDDEN}', workspace: 'acme', region: 'eu' },
  },
  policy: { maxDeletes: 5, rules: [{ name: 'calm', when: 'change.action != "delete"', warn: 'careful' }] },
  resources: {
    one: {
      type: 'upsun:Integration',
      forEach: '${config.of}',
      properties: {
        projectId: 'p1',
        type: 'webhook',
        url: 'https://${each.key}.example/${each.value.note}',
        shared_key: { 'fn::secret': 'x y' },
        events: ['environment.push'],
      },
      options: {
        provider: 'eu',
        protect: true,
        ignoreChanges: ['url'],
        dependsOn: ['two'],
        passthrough: ['more'],
      },
    },
    two: {
      type: 'upsun:Integration',
      properties: {
        projectId: 'p1',
        type: 'httplog',
        url: 'https://h.example',
        headers: { Accept: '${env.SHOWN}' },
      },
    },
    three: {
      type: 'buddy:Integration',
      properties: {
        name: 'AWS',
        type: 'AMAZON',
        scope: 'WORKSPACE',
        auth_type: 'DEFAULT',
        access_key: '${env.HIDDEN}',
        secret_key: '${env.HIDDEN}',
        permissions: { others: 'USE_ONLY', admins: 'MANAGE' },
      },
      options: { aliases: ['former'], secretChanges: 'onChange' },
    },
  },
  outputs: { id: '${resources.two.id}', key: '${config.keys[0]}' },
};

/** The same with an inherited name in place of one name of a member, or of one text; each once. */
function* renamed(value: Json, name: string, path: readonly string[]): Generator<readonly [string, Json]> {
  if (typeof value === 'string') {
    yield [path.join('.'), name];
    for (const [whole] of value.matchAll(/[a-z_]+(?=[.}[])/gu))
      yield [`${path.join('.')} ${whole}`, value.replace(whole, name)];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const [at, changed] of renamed(item as Json, name, [...path, String(index)]))
        yield [at, value.with(index, changed) as Json];
  } else if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value as Record<string, Json>);
    for (const [index, [key, member]] of members.entries()) {
      const changed = (entry: readonly [string, Json]): Json =>
        Object.fromEntries(members.with(index, [...entry]));
      yield [[...path, `${key}:`].join('.'), changed([name, member])];
      for (const [at, inner] of renamed(member, name, [...path, key])) yield [at, changed([key, inner])];
    }
  }
}

const ENV = { HIDDEN: 'a-hidden-value', SHOWN: 'text/plain', HOLDFAST_TIMEOUT: '5s' };

test('the manifest that is changed is one without mistakes', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'holdfast-inherited-'));
  writeFileSync(join(cwd, 'holdfast.yaml'), JSON.stringify(MANIFEST));
  const host = createTestHost({ cwd, env: ENV });
  expect([await runCli(['validate'], host), host.err()]).toEqual([0, '']);
  rmSync(cwd, { recursive: true });
});

describe.each(INHERITED)('a manifest in which something is called %s', (name) => {
  test.each(['validate', 'graph', 'fmt --check', 'lint'])('gets an answer in words: %s', async (command) => {
    const cwd = mkdtempSync(join(tmpdir(), 'holdfast-inherited-'));
    const surprises: unknown[] = [];
    for (const [at, manifest] of renamed(MANIFEST, name, [])) {
      writeFileSync(join(cwd, 'holdfast.yaml'), JSON.stringify(manifest));
      const host = createTestHost({ cwd, env: ENV });
      const code = await runCli(command.split(' '), host);
      if (code === 255 || host.err().includes('[object') || host.err().includes('native code'))
        surprises.push([at, code, host.err()]);
    }
    rmSync(cwd, { recursive: true });
    expect(surprises).toEqual([]);
  });
});

/** Names that no key of YAML may have are refused when it is read. */
const USABLE = INHERITED.filter((name) => name !== 'constructor' && name !== '__proto__');

test.each(USABLE)(
  'a resource, an item, a header, a parameter and an output may be called %s',
  async (name) => {
    const workspace = await createWorkspace();
    const [frame = ''] = (await workspace.read('holdfast.yaml')).split('resources:');
    const manifest = (value: string) => `${frame}
config: { ${name}: { type: array, items: { type: string }, default: [${name}] } }
resources:
  ${name}:
    type: upsun:Integration
    forEach: { ${name}: ${value} }
    properties:
      projectId: p1
      type: httplog
      url: https://\${each.key}.example
      headers: { ${name}: "\${each.value}" }
  other:
    type: upsun:Integration
    properties: { projectId: p1, type: webhook, url: "https://\${config.${name}[0]}.example" }
    options: { dependsOn: [${name}] }
outputs: { ${name}: "\${resources.other.id}" }
`;
    try {
      for (const [value, counts] of [
        ['one', '2 added, 0 changed, 0 destroyed'],
        ['two', '0 added, 1 changed, 0 destroyed'],
      ] as const) {
        await workspace.manifest(() => manifest(value));
        const applied = await workspace.run(['apply', '--yes']);
        expect([applied.code, applied.out + applied.err]).toEqual([0, expect.stringContaining(counts)]);
        expect((await workspace.run(['plan', '--detailed-exitcode'])).code).toBe(0);
        expect((await workspace.run(['drift'])).code).toBe(0);
      }
      const destroyed = await workspace.run(['destroy', '--yes']);
      expect([destroyed.code, destroyed.out + destroyed.err]).toEqual([
        0,
        expect.stringContaining('2 destroyed'),
      ]);
    } finally {
      await workspace.close();
    }
  },
);
