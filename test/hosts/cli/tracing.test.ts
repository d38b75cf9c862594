import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { killChildren, startChild } from './child.ts';
import { canaries, createWorkspace, leaks, type Workspace } from './workspace.ts';

const SDK = join(import.meta.dirname, 'telemetry-sdk.mjs');
const TRACE = '0af7651916cd43dd8448eb211c80319c';

interface SpanLine {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parent?: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly status?: { readonly code: number; readonly message?: string };
}

let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
});

afterEach(async () => {
  killChildren();
  await workspace.close();
});

/** Runs a command with the SDK loaded; gives its spans. */
async function spansOf(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const file = join(workspace.directory, 'spans.ndjson');
  const child = startChild(argv, {
    cwd: workspace.directory,
    env: { ...canaries, SPANS: file, ...env },
    nodeArguments: ['--import', SDK],
  });
  const code = await child.exit;
  const text = await readFile(file, 'utf8');
  expect(leaks(text)).toEqual([]);
  const spans = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as SpanLine);
  return { code, spans };
}

test('a run, its scopes and their requests are spans of the trace it was started in', async () => {
  const { code, spans } = await spansOf(['plan'], { TRACEPARENT: `00-${TRACE}-b7ad6b7169203331-01` });
  expect(code).toBe(0);
  expect(spans.map(({ name }) => name)).toEqual([
    'POST',
    'GET',
    expect.stringMatching(/^list .*abcdefgh12345/u),
    'holdfast plan',
  ]);
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([TRACE]));
  const [login, list, scope, run] = spans;
  expect(run).toMatchObject({
    parent: 'b7ad6b7169203331',
    attributes: { 'holdfast.name': 'acme', 'holdfast.stack': 'dev', 'holdfast.exit_code': 0 },
  });
  expect(scope).toMatchObject({ parent: run?.spanId, attributes: { 'holdfast.objects': 0 } });
  expect([login?.parent, list?.parent]).toEqual([scope?.spanId, scope?.spanId]);
  expect(list?.attributes).toMatchObject({ 'http.request.method': 'GET', 'http.response.status_code': 200 });
});

test('writes belong to the run, and a failure to its span', async () => {
  const applied = await spansOf(['apply', '--yes']);
  const run = applied.spans.at(-1);
  const posts = applied.spans.filter(
    ({ name, attributes }) => name === 'POST' && String(attributes['url.full']).includes('/integrations'),
  );
  expect(posts.map(({ parent }) => parent)).toEqual([run?.spanId, run?.spanId, run?.spanId]);
  const failed = await spansOf(['plan'], { UPSUN_API_TOKEN: 'not-the-right-token', TRACEPARENT: 'nonsense' });
  expect(failed.code).toBe(3);
  expect(
    failed.spans.find(
      ({ attributes }) =>
        attributes['http.response.status_code'] === 401 || attributes['http.response.status_code'] === 400,
    ),
  ).toMatchObject({ status: { code: 2 } });
  expect(failed.spans.at(-1)?.traceId).toBe('f'.repeat(32));
});

test('without an SDK nothing of it is loaded', async () => {
  const witness = `import { createRequire } from 'node:module';
    process.on('exit', () => process.stderr.write('loaded:' + Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('opentelemetry')).length));`;
  const child = startChild(['plan'], {
    cwd: workspace.directory,
    env: { ...canaries, TRACEPARENT: `00-${TRACE}-b7ad6b7169203331-01` },
    nodeArguments: [
      '--import',
      `data:text/javascript,${encodeURIComponent(witness.replace('import.meta.url', JSON.stringify(SDK)))}`,
    ],
  });
  expect(await child.exit).toBe(0);
  expect(child.err()).toContain('loaded:0');
});
