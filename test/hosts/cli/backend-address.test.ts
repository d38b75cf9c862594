import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFile } from 'node:fs/promises';
import { killChildren, startChild } from './child.ts';
import { canaries, createWorkspace, type Workspace } from './workspace.ts';

const KEY = { HOLDFAST_STATE_KEY: `hfk1_${'K'.repeat(43)}` };
let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
});
afterEach(async () => {
  killChildren();
  await workspace.close();
});

test.each([
  ['http://state.example.com/acme', {}],
  ['s3://bucket/acme?endpoint=http://minio.example.com', {}],
  ['s3://bucket/acme', { AWS_ENDPOINT_URL_S3: 'http://minio.example.com' }],
])('%s crosses the network readable by others, so it needs a flag', async (backend, env) => {
  const { code, err } = await workspace.run(['plan', '--backend', backend], { env: { ...KEY, ...env } });
  expect({ code, err }).toEqual({ code: 64, err: expect.stringContaining('--allow-insecure-backend') });
});

test('with the flag it is tried', async () => {
  const argv = ['plan', '--backend', 'http://state.invalid/acme', '--allow-insecure-backend'];
  const { code, err } = await workspace.run(argv, { env: KEY });
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('state.invalid') });
});

test('the address in the manifest may take its password from the environment, and it is never shown', async () => {
  await workspace.manifest((text) => `backend: http://u:\${env.STATE_PASSWORD}@127.0.0.1:9/{stack}\n${text}`);
  const env = { ...KEY, STATE_PASSWORD: 'canary-state-password' };
  const { code, out, err } = await workspace.run(['plan', '--log-level', 'debug'], { env });
  expect(code).toBe(1);
  expect(err).toContain('127.0.0.1:9/dev');
  expect(out + err).not.toContain('canary-state-password');
  const unset = await workspace.run(['plan'], { env: KEY });
  expect(unset).toMatchObject({ code: 1, err: expect.stringContaining('STATE_PASSWORD is not set') });
});

test('a password in HOLDFAST_BACKEND is masked wherever it would be printed', async () => {
  const env = { ...KEY, HOLDFAST_BACKEND: 'gopher://u:canary-state-password@h/' };
  const { code, err } = await workspace.run(['show', 'canary-state-password'], { env });
  expect(code).toBe(1);
  expect(err).toContain('(sensitive value)');
  expect(err).not.toContain('canary-state-password');
});

test('a second stack needs {stack} in an http address', async () => {
  const { startHttpState, CREDENTIALS } = await import('../../servers/http-state.ts');
  const server = await startHttpState();
  const env = { ...KEY, ...CREDENTIALS, HOLDFAST_BACKEND: `${server.url}/plain/acme` };
  expect(await workspace.run(['apply', '--yes'], { env })).toMatchObject({ code: 0 });
  const { code, err } = await workspace.run(['plan', '--stack', 'prod'], { env });
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('{stack}') });
  await server.close();
});

test.each([
  ['pg', 'postgres://127.0.0.1:9/x', 'npm install pg@8'],
  ['@aws-sdk/client-s3', 's3://bucket/x', 'npm install @aws-sdk/client-s3@3'],
])(
  'without the package %s the message is the line that installs it',
  async (name, backend, line) => {
    const hook = join(workspace.directory, 'hide-package.mjs');
    await writeFile(
      hook,
      `import { registerHooks } from 'node:module';
     registerHooks({ resolve: (specifier, context, next) => {
       if (specifier === '${name}') throw Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' });
       return next(specifier, context);
     } });`,
    );
    const child = startChild(['plan', '--backend', backend], {
      cwd: workspace.directory,
      env: { ...canaries, ...KEY },
      nodeArguments: ['--import', pathToFileURL(hook).href],
    });
    expect(await child.exit).toBe(64);
    expect(child.err()).toContain(`Run "${line}".`);
  },
  30_000,
);
