import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installClient } from '../clients/install.ts';
import { startLanguageServer, type LanguageServer } from '../clients/yaml-language-server/language-server.ts';

const installed = await installClient('yaml-language-server');
const describeServer = installed.missing === undefined ? describe : describe.skip;
const SCHEMA = join(import.meta.dirname, '../../schemas/manifest.schema.json');

describeServer('the schema in an editor', () => {
  let server: LanguageServer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'holdfast-editor-'));
    const { directory } = installed as { directory: string };
    server = await startLanguageServer(directory, pathToFileURL(join(folder, 'holdfast.yaml')).href);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const manifest = (block: string): string => `# yaml-language-server: $schema=${SCHEMA}
name: acme
resources:
  shop:
${block}
`;

  test('a manifest as people write it has no mark', async () => {
    const block = `    type: upsun:Integration
    forEach: \${config.projects}
    properties: { projectId: "\${each.value}", type: health.slack, channel: "#ops", token: "\${env.T}" }
    options: { protect: true, ignoreChanges: [channel] }`;
    expect(await server.open(manifest(block))).toEqual([]);
  });

  test('types are offered', async () => {
    const labels = await server.complete(manifest('    type: |'));
    expect(labels).toEqual(
      expect.arrayContaining(['upsun:Integration', 'buddy:Integration', 'gitjira:Integration']),
    );
  });

  test('kinds are offered, and then the properties of that kind alone', async () => {
    const kinds = await server.complete(
      manifest('    type: upsun:Integration\n    properties:\n      type: |'),
    );
    expect(kinds).toEqual(expect.arrayContaining(['github', 'health.slack', 'webhook']));
    const block = '    type: upsun:Integration\n    properties:\n      type: health.slack\n      |';
    const names = await server.complete(manifest(block));
    expect(names).toEqual(expect.arrayContaining(['channel', 'token', 'projectId']));
    expect(names).not.toContain('repository');
    expect(names).not.toContain('auth_type');
  });

  test('a wrong word and a property that does not exist are marked where they stand', async () => {
    const block = `    type: upsun:Integration
    properties:
      projectId: abc
      type: syslog
      host: logs.acme.example
      port: 514
      protocol: carrier-pigeon
      chanel: x`;
    const marks = await server.open(manifest(block));
    expect(marks.map(({ line }) => line).sort((a, b) => a - b)).toEqual([11, 12]);
    expect(marks.find(({ line }) => line === 11)?.message).toMatch(/tcp/u);
    expect(marks.find(({ line }) => line === 12)?.message).toContain('chanel');
  });

  test('a wrong kind, a missing property and a wrong top-level key are marked', async () => {
    const wrong = await server.open(
      manifest('    type: upsun:Integration\n    properties: { type: sloock }'),
    );
    expect(wrong.map(({ message }) => message).join()).toContain('health.slack');
    const missing = await server.open(
      manifest('    type: upsun:Integration\n    properties: { type: webhook, projectId: a }'),
    );
    expect(missing.map(({ message }) => message).join()).toContain('url');
    const key = await server.open(`# yaml-language-server: $schema=${SCHEMA}\nname: a\nresource: {}\n`);
    expect(key.map(({ message }) => message).join()).toContain('resource');
  });

  test('a property explains itself', async () => {
    const block =
      '    type: upsun:Integration\n    properties:\n      type: health.slack\n      chan|nel: "#ops"';
    expect(await server.hover(manifest(block))).toContain('Channel the messages go to');
  });
});
