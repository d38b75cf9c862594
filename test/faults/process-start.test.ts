import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { commandTree } from '../../src/hosts/cli/command-tree.ts';
import type { CommandSpec } from '../../src/hosts/cli/command-spec.ts';
import { OFFLINE } from '../../src/hosts/cli/guard-process.ts';
import { CANARY } from './support/canary.ts';
import { Site } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';

const [, buddy] = vendors as readonly [Vendor, Vendor, Vendor];
let site: Site;
beforeAll(async () => {
  site = await Site.open(buddy);
  await site.declare({ main: buddy.first });
});
afterAll(async () => {
  await site.close();
});

function leaves(tree: readonly CommandSpec[], before = ''): string[] {
  return tree.flatMap(({ name, load, subcommands = [] }) => [
    ...(load === undefined ? [] : [before + name]),
    ...leaves(subcommands, `${before}${name} `),
  ]);
}

test('what may run offline is a command', () => {
  expect(leaves(commandTree)).toEqual(expect.arrayContaining([...OFFLINE]));
});

const refusals = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'caFile'],
  ['NODE_DEBUG', 'http', '--log-level debug'],
  ['NODE_DEBUG', '*', '--log-level debug'],
] as const;

describe.each(refusals)('under %s=%s', (name, value, advice) => {
  test('every command that could send is refused before it does anything', async () => {
    for (const command of leaves(commandTree).filter((leaf) => !OFFLINE.includes(leaf))) {
      const { code, out, err } = await site.run([...command.split(' '), ...arguments_(command)], {
        env: { [name]: value },
      });
      expect([command, code, out]).toEqual([command, 64, '']);
      expect(err).toContain(`Error: ${name}=${value}`);
      expect(err).toContain(advice);
    }
    expect(site.requests()).toBe(0);
  });

  test('what stays offline works', async () => {
    expect((await site.run(['validate'], { env: { [name]: value } })).code).toBe(0);
    expect((await site.run(['version'], { env: { [name]: value } })).code).toBe(0);
  });

  test('a refusal is a document with --json', async () => {
    const { code, out } = await site.run(['plan', '--json'], { env: { [name]: value } });
    expect(code).toBe(64);
    expect(JSON.parse(out)).toMatchObject({ valid: false, diagnostics: [{ code: 'usage' }] });
  });
});

/** As many as a command insists on. */
function arguments_(command: string): readonly string[] {
  const pairs = ['state mv', 'state mv-provider'];
  if (pairs.includes(command)) return ['a', 'b'];
  return ['state show', 'state rm', 'state push', 'force-unlock', 'drift accept'].includes(command)
    ? ['a']
    : [];
}

test('a process that Node told to debug itself prints no credential', async () => {
  const { code, err, out } = await site.spawn(['plan'], { env: { NODE_DEBUG: 'http,net,stream' } });
  expect([code, site.requests()]).toEqual([64, 0]);
  expect(out + err).toContain('NODE_DEBUG=http,net,stream prints credentials');
  expect(out + err).not.toContain(CANARY);
  expect(out + err).not.toContain('buddy-token');
});

/** The reason of the rule: without it, this is what such a process prints. */
test('Node’s own debug texts hold what is sent', async () => {
  const server = createServer((_request, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const script = `
    const http = require('node:http');
    http.get({ port: ${port}, headers: { authorization: 'Bearer c4nary-plain' } }, (answer) => answer.resume());
  `;
  const env = { PATH: process.env['PATH'], NODE_DEBUG: 'net' };
  const { stderr } = await promisify(execFile)(process.execPath, ['-e', script], { env });
  server.close();
  expect(stderr).toContain('c4nary-plain');
});

test('options that dump memory or environment are warned of once, and nothing else changes', async () => {
  const { code, err } = await site.run(['plan'], {
    env: { NODE_OPTIONS: '--report-uncaught-exception --report-uncaught-exception --inspect=0' },
  });
  expect(code).toBe(0);
  expect(err.match(/Warning: Node's option --report-uncaught-exception/gu)).toHaveLength(1);
  expect(err.match(/Warning: Node's option --inspect /gu)).toHaveLength(1);
  const child = await site.spawn(['plan'], {
    env: { NODE_OPTIONS: '--report-on-signal --report-directory=/nowhere' },
  });
  expect([child.code, child.err]).toEqual([0, expect.stringContaining('--report-on-signal writes reports')]);
});
