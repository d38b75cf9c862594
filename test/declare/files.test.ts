import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { directoryWith, loadFiles, problems } from './loading.ts';

const hook = (name: string): string =>
  `  ${name}: { type: acme:Hook, properties: { kind: web, url: "https://${name}" } }\n`;
const part = (...names: string[]): string => `resources:\n${names.map(hook).join('')}`;
const names = (result: Awaited<ReturnType<typeof loadFiles>>): readonly string[] | undefined =>
  result.stack?.desired.map(({ address }) => address);

describe('which files make a manifest', () => {
  test('holdfast.yaml where nothing is named', async () => {
    const result = await loadFiles({ 'holdfast.yaml': `name: t\n${part('a')}`, 'other.yaml': part('b') });
    expect(names(result)).toEqual(['a']);
  });

  test('a directory is the union of its files with resources, never side files, other documents or folders', async () => {
    const files = {
      'm/holdfast.yaml': 'name: t\n',
      'm/holdfast.dev.yaml': 'config: {}\n',
      'm/b.yml': part('b'),
      'm/a.yaml': part('a'),
      'm/compose.yaml': 'services: {}\nbroken: [',
      'm/notes.txt': 'resources: 1',
      'm/sub/c.yaml': part('c'),
      'm/.hidden/d.yaml': part('d'),
    };
    expect(names(await loadFiles(files, { paths: ['m'] }))).toEqual(['a', 'b']);
    expect(names(await loadFiles(files, { paths: ['m'], recursive: true }))).toEqual(['a', 'b', 'c']);
  });

  test('-f may be repeated, a file named twice counts once', async () => {
    const files = { 'x.yaml': `name: t\n${part('a')}`, 'y.yaml': part('b') };
    expect(names(await loadFiles(files, { paths: ['x.yaml', 'y.yaml', './x.yaml'] }))).toEqual(['a', 'b']);
  });

  test('standard input', async () => {
    const result = await loadFiles({}, { paths: ['-'], stdin: `name: t\n${part('a')}` });
    expect(names(result)).toEqual(['a']);
    expect(result.stack?.desired[0]?.source?.filename).toBe('<stdin>');
  });

  test('another kind of file goes through its reader into the same tree', async () => {
    const { readYaml } = await import('../../src/declare/read-yaml.ts');
    const { asDocument } = await import('../../src/declare/read-documents.ts');
    const result = await loadFiles(
      { 'holdfast.config.ts': `name: t\n${part('a')}` },
      {
        readers: {
          '.ts': async (file, _, findings) => asDocument(file, readYaml(file, findings), findings),
        },
      },
    );
    expect(names(result)).toEqual(['a']);
  });

  test('maps merge, and what stands twice is shown at both places', async () => {
    const files = {
      'a.yaml': `name: t\nconfig: { x: 1 }\nenv: { public: [A] }\noutputs: { o: 1 }\n${part('a')}`,
      'b.yaml': `name: u\nconfig: { x: 2, y: 3 }\nenv: { public: B }\noutputs: { p: 2 }\n${part('a', 'b')}`,
    };
    const result = await loadFiles(files, { paths: ['a.yaml', 'b.yaml'] });
    expect(problems(result)).toEqual([
      '1:1 "name" belongs in one file only',
      '2:11 "x" is declared twice under config',
      '6:3 "a" is declared twice under resources',
    ]);
    expect(result.diagnostics[2]!.detail).toMatch(/a\.yaml:6:3 already/u);
  });
});

describe('files of a directory that are no part of the manifest', () => {
  const main = `name: t\n${part('a')}`;
  const told = async (files: Readonly<Record<string, string>>, recursive = false): Promise<string[]> => {
    const all = { 'm/holdfast.yaml': main };
    const prefixed = Object.fromEntries(Object.entries(files).map(([name, text]) => [`m/${name}`, text]));
    const { diagnostics } = await loadFiles({ ...all, ...prefixed }, { paths: ['m'], recursive });
    return diagnostics.map(({ severity, summary, detail }) =>
      `${severity}: ${summary} | ${detail}`.replaceAll(/[^ ]*\/m\//gu, ''),
    );
  };

  test.each([
    ['a policy would guard nothing', 'policy: { maxDeletes: 0 }', 'Its "policy" has no effect.'],
    ['a policy beside anything', 'policy: { maxDeletes: 0 }\nnote: x', 'Its "policy" has no effect.'],
    ['a policy with a typo', 'polcy: { maxDeletes: 0 }', 'Its "polcy" has no effect.'],
    ['provider entries', 'providers: { acme: { site: x } }', 'Its "providers" has no effect.'],
    ['where state lives', 'backend: file:x', 'Its "backend" has no effect.'],
    ['who applies it', 'owner: pulumi', 'Its "owner" has no effect.'],
    ['resurces', part('b').replace('resources', 'resurces'), 'Its resource blocks stand below "resurces"'],
    ['no section', hook('b').replaceAll(/^ {2}/gmu, ''), 'Its resource blocks stand at its top'],
    ['a near miss without blocks', 'name: x\nResources:\n', 'where it says "Resources"'],
    ['a broken policy', 'policy: { maxDeletes: [ }', 'It looks like a part of the manifest.'],
    ['broken blocks', `resources\n${hook('b')}`, 'It looks like a part of the manifest.'],
    ['a tab', `resurces:\n\tb: { type: acme:Hook }`, 'It looks like a part of the manifest.'],
  ])('an error where overlooking it could delete or unguard: %s', async (_, text, sentence) => {
    const [problem, ...more] = await told({ 'x.yaml': text });
    expect(more).toEqual([]);
    expect(problem).toMatch(/^error: x\.yaml /u);
    expect(problem).toContain(sentence);
  });

  test.each([
    ['parameters', 'config: { x: 1 }', 'Its "config" has no effect.'],
    ['outputs', 'outputs: { x: 1 }', 'Its "outputs" has no effect.'],
    ['names of public variables', 'env: { public: [A] }', 'Its "env" has no effect.'],
    ['a near miss among other keys', 'AWSTemplate: 1\nResources: { B: { Type: x } }', '"Resources"'],
    ['no YAML', 'services: {}\nbroken: [', 'is left out: it is not valid YAML ('],
    ['a template', 'kind: x\n{{- if .x }}\nname: {{ .y }}\n{{- end }}\n', 'is not valid YAML ('],
  ])('a warning that names the file otherwise: %s', async (_, text, sentence) => {
    const [problem, ...more] = await told({ 'x.yaml': text });
    expect(more).toEqual([]);
    expect(problem).toMatch(/^warning: x\.yaml /u);
    expect(problem).toContain(sentence);
  });

  test.each([
    ['compose', 'name: x\nversion: "3"\nservices: { web: { image: y } }\nvolumes: {}'],
    ['a workflow', 'name: x\non: [push]\nenv: { A: b }\njobs: { a: { steps: [] } }'],
    ['GitLab CI', 'stages: [a]\na: { script: !reference [.b, script] }\ninclude: []'],
    ['Kubernetes', 'apiVersion: v1\nkind: Pod\nspec: { resources: {} }\n---\napiVersion: v1\nkind: List\n'],
    ['a stack of Pulumi', 'encryptionsalt: x\nconfig: { "aws:region": y }'],
    ['a project of Pulumi', 'name: x\nruntime: nodejs\nconfig: { y: z }'],
    ['sources', 'sources: [a, b]'],
    ['a template', 'Transform: x\nbackend: { url: y }\npolicy: strict'],
    ['a list', '- a'],
    ['nothing', '# nothing\n'],
    ['a name', 'name: x'],
  ])('silence for what is somebody else’s: %s', async (_, text) => {
    expect(await told({ 'x.yaml': text, '.x.yml': text, '.holdfast/x.yaml': 'policy: {}' })).toEqual([]);
  });

  test('a part may be written as JSON, or be indented', async () => {
    const json = '{"resources": {"b": {"type": "acme:Hook", "properties": {"kind": "web", "url": "u"}}}}';
    const files = {
      'm/holdfast.yaml': main,
      'm/b.yaml': json,
      'm/c.yaml': part('c').replaceAll(/^/gmu, ' '),
    };
    expect(names(await loadFiles(files, { paths: ['m'] }))).toEqual(['b', 'c', 'a']);
  });

  test('what is named with -f as well is taken', async () => {
    const files = { 'm/holdfast.yaml': main, 'm/policy.yaml': 'policy: { maxDeletes: 3 }' };
    const { stack, diagnostics } = await loadFiles(files, { paths: ['m', 'm/policy.yaml'] });
    expect(diagnostics).toEqual([]);
    expect(stack?.policy).toEqual({ maxDeletes: 3 });
  });

  test('a file named like the values of a stack holds nothing else', async () => {
    const file = { 'holdfast.shop.yaml': part('b'), 'holdfast.prod.yaml': 'config: { x: 1 }' };
    expect(await told(file)).toEqual([
      expect.stringMatching(
        /^error: holdfast\.shop\.yaml holds "resources", but .* only gives values to a stack/u,
      ),
    ]);
  });

  test('folders below are looked at with -R only', async () => {
    const file = { 'sub/policy.yaml': 'policy: { maxDeletes: 0 }' };
    expect(await told(file)).toEqual([]);
    expect(await told(file, true)).toEqual([expect.stringContaining('error: sub/policy.yaml is no part')]);
  });

  test('of a link that leads away nothing is shown', async () => {
    const elsewhere = directoryWith({ 'policy.yaml': 'policy: { maxDeletes: 0 }' });
    const directory = directoryWith({ 'm/holdfast.yaml': main });
    symlinkSync(join(elsewhere, 'policy.yaml'), join(directory, 'm/policy.yaml'));
    expect(problems(await loadFiles({}, { directory, paths: ['m'] }))).toEqual([
      expect.stringMatching(/policy\.yaml lies outside the project$/u),
    ]);
  });
});

describe('holdfast.yaml alone, where it declares nothing', () => {
  const frame = 'name: t\nresources: {}\n';

  test('is refused beside parts that only a directory would take', async () => {
    const files = { 'holdfast.yaml': frame, 'a.yaml': part('a'), 'b.yml': part('b') };
    const { stack, diagnostics } = await loadFiles(files);
    expect(stack).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        summary: expect.stringMatching(
          /holdfast\.yaml declares nothing, while .*a\.yaml and 1 more beside it do$/u,
        ),
        detail: expect.stringContaining('-f .'),
      },
    ]);
    expect(names(await loadFiles(files, { paths: ['.'] }))).toEqual(['a', 'b']);
    expect(names(await loadFiles(files, { paths: ['holdfast.yaml'] }))).toEqual([]);
    expect((await loadFiles(files, { parts: 'frame' })).stack).toBeDefined();
  });

  test.each([
    ['another manifest', `name: u\n${part('a')}`],
    ['a customization of Kubernetes', 'resources: [deployment.yaml]'],
    ['what is no YAML', 'resources: ['],
    ['a program of Pulumi', 'resources: { b: { type: "aws:s3:Bucket" } }'],
  ])('counts as empty beside %s', async (_, text) => {
    expect(names(await loadFiles({ 'holdfast.yaml': frame, 'a.yaml': text }))).toEqual([]);
  });
});

describe('bad files', () => {
  test.each([
    [{}, {}, /no holdfast\.yaml or holdfast\.config\.ts in/u],
    [{ 'holdfast.yaml': 'name: t', 'holdfast.config.ts': '' }, {}, /holds both/u],
    [{ 'holdfast.config.ts': '' }, { allowExec: true }, /gives no manifest/u],
    [{}, { paths: ['nope.yaml'] }, /nope\.yaml does not exist/u],
    [{ 'd/x.txt': '' }, { paths: ['d'] }, /no manifest in d/u],
    [{ 'holdfast.yaml': new Uint8Array([0x6e, 0xff, 0x3a]) }, {}, /is not valid UTF-8/u],
    [{ 'holdfast.yaml': new Uint8Array([0xff, 0xfe, 0x6e, 0]) }, {}, /is UTF-16/u],
    [{ 'holdfast.yaml': '' }, {}, /is empty/u],
    [{ 'holdfast.yaml': '- a' }, {}, /must hold a map, not a list/u],
    [{ 'holdfast.yaml': 'just text' }, {}, /must hold a map, not text/u],
    [{}, { paths: ['-'] }, /<stdin> was not given/u],
    [{ 'holdfast.yaml': 'name: t' }, { stack: '../x' }, /cannot be the name of a stack/u],
    [{ 'holdfast.yaml': 'name: a/b' }, {}, /"name" cannot be used/u],
    [{ 'holdfast.yaml': 'name: ${env.X}' }, {}, /"name" cannot be used/u],
    [{ 'holdfast.yaml': 'resources: {}' }, {}, /has no name/u],
    [{ 'holdfast.yaml': 'name: t\nowner: me' }, {}, /"owner" must be cli or pulumi/u],
    [{ 'holdfast.yaml': 'name: t\nresources: []' }, {}, /"resources" must be a map, not a list/u],
    [{ 'holdfast.yaml': 'name: t\nresources: { a: 5 }' }, {}, /"a" must be a map, not a number/u],
    [{ 'holdfast.yaml': 'name: t\nresources: { "a b": {} }' }, {}, /"a b" cannot be a name/u],
    [{ 'holdfast.yaml': 'name: t\nresorces: {}' }, {}, /a manifest has no key "resorces"/u],
  ])('%#: %j', async (files, request, problem) => {
    const { stack, diagnostics } = await loadFiles(files, request);
    expect(stack).toBeUndefined();
    expect(diagnostics.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(problem));
    expect(diagnostics.every(({ summary, detail }) => `${summary}${detail}`.length < 400)).toBe(true);
  });

  test('an oversized file is refused without being read', async () => {
    const { truncateSync } = await import('node:fs');
    const directory = directoryWith({ 'holdfast.yaml': 'name: t\n' });
    truncateSync(join(directory, 'holdfast.yaml'), 65 * 1024 * 1024);
    expect(problems(await loadFiles({}, { directory }))).toEqual([
      expect.stringContaining('is larger than 64 MiB'),
    ]);
  });

  test('a pipe in place of a file is refused rather than waited for', async () => {
    expect(problems(await loadFiles({}, { paths: ['/dev/null'] }))).toEqual([
      expect.stringContaining('is not a regular file'),
    ]);
  });

  test('a link to itself and a file without permission are named', async () => {
    const directory = directoryWith({ 'secret.yaml': 'name: t' });
    symlinkSync('loop.yaml', join(directory, 'loop.yaml'));
    chmodSync(join(directory, 'secret.yaml'), 0);
    expect(problems(await loadFiles({}, { directory, paths: ['loop.yaml'] }))[0]).toContain(
      'symbolic link to itself',
    );
    const [problem = 'read by root'] = problems(await loadFiles({}, { directory, paths: ['secret.yaml'] }));
    expect(problem).toMatch(/may not be read|read by root/u);
  });

  test('control characters of a file never reach the terminal', async () => {
    const { diagnostics } = await loadFiles({ 'holdfast.yaml': 'name: t\n"k\\e[31m": 1\nx: "\u202e"\n' });
    const texts = diagnostics.flatMap(({ summary, detail, path, snippet }) => [
      summary,
      detail,
      path,
      snippet,
    ]);
    expect(['\u001b', '\u202e'].filter((character) => texts.join('').includes(character))).toEqual([]);
    expect(diagnostics[0]!.summary).toContain('\\u001b[31m');
  });
});

describe('beside the resources', () => {
  test('owner, policy, backend and outputs are read', async () => {
    const text =
      'name: t\nowner: pulumi\nbackend: "pg://u:${env.PW}@h"\npolicy: { maxDeletes: 5, adopt: never, rules: [{ name: n, when: "true", warn: w }] }\noutputs: { x: "${resources.a.id}" }\n';
    const result = await loadFiles(
      { 'holdfast.yaml': text + part('a') },
      { env: { ACME_TOKEN: 't', ACME_SITE: 's', PW: 'pass-word' } },
    );
    expect(result.stack).toMatchObject({
      name: 't',
      stack: 'dev',
      owner: 'pulumi',
      backend: 'pg://u:${env.PW}@h',
      policy: { maxDeletes: 5, adopt: 'never', rules: [{ name: 'n', when: 'true', warn: 'w' }] },
      outputs: { x: { address: 'a', path: 'id' } },
    });
    expect(result.secrets).toContain('pass-word');
  });

  test('the backend’s variables are put in for whoever connects', async () => {
    const { revealBackend } = await import('../../src/declare/backend.ts');
    expect(revealBackend('pg://u:${env.PW}@h/${env.DB:-d}', { PW: 'p' })).toBe('pg://u:p@h/d');
    expect(() => revealBackend('pg://${env.PW}', {})).toThrow('backend needs the environment variable PW');
    expect(() => revealBackend('pg://${config.x}', {})).toThrow('backend needs');
    expect(() => revealBackend('pg://${', {})).toThrow('never closed');
  });

  test.each([
    ['backend: ["a"]', '2:10 "backend" must be text'],
    ['backend: x${config.y}', '2:10 ${config.y} cannot be used in backend'],
    ['backend: x${env.NOPE}', '2:10 the environment variable NOPE is not set'],
    ['backend: x${', '2:10 "${" is never closed'],
    ['policy: { maxDeletes: -1 }', '2:23 "maxDeletes" must be a whole number of at least 0'],
    ['policy: { maxDeletePercent: 101 }', '2:29 "maxDeletePercent" must be a number from 0 to 100'],
    ['policy: { forbidReplace: 1 }', '2:26 "forbidReplace" must be true or false'],
    ['policy: { adopt: sometimes }', '2:18 "adopt" must be always, ifMatching or never'],
    ['policy: { rules: [{ name: n }] }', '2:18 "rules" must be a list of { name, when, deny or warn }'],
    ['policy: { maxDelets: 1 }', '2:11 "policy" has no key "maxDelets"'],
    ['policy: { maxDeletes: "${env.ACME_TOKEN}" }', '2:23 "maxDeletes" must be known and not secret'],
    ['policy: 5', '2:9 "policy" must be a map, not a number'],
    ['env: { pubic: [] }', '2:8 "env" has no key "pubic"'],
    ['env: { public: [5] }', '2:17 "public" must be a list of texts, not a number'],
    ['outputs: { o: "${resources.q.id}" }', '2:16 ${resources.q.id}: no resource is called "q"'],
    ['outputs: { o: "${resources.a.nope}" }', '2:15 a: web has no property nope'],
  ])('%s', async (line, problem) => {
    expect(problems(await loadFiles({ 'holdfast.yaml': `name: t\n${line}\n${part('a')}` }))).toEqual([
      problem,
    ]);
  });

  test('the digest counts what is declared, not where, and nothing of a secret', async () => {
    const digest = async (text: string, token = 't'): Promise<string | undefined> =>
      (
        await loadFiles(
          { 'holdfast.yaml': `name: t\n${text}` },
          { env: { ACME_TOKEN: token, ACME_SITE: 's' } },
        )
      ).stack?.manifestDigest;
    const first = await digest(part('a'));
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
    expect(await digest(`# comment\n\n${part('a')}`, 'other')).toBe(first);
    expect(await digest(part('b'))).not.toBe(first);
  });

  test('the user’s own keys begin with x-', async () => {
    const text = `name: t\nx-common: &c { kind: web }\nresources:\n  a: { type: acme:Hook, properties: { <<: *c, url: u } }\n`;
    expect(names(await loadFiles({ 'holdfast.yaml': text }))).toEqual(['a']);
  });

  test('only the frame is read where only the frame is wanted, and entries on demand', async () => {
    const text = `name: t\n${part('a').replace('https://a', '${env.NOPE}')}`;
    const result = await loadFiles({ 'holdfast.yaml': text }, { parts: 'frame' });
    expect(result.stack).toMatchObject({ name: 't', desired: [], providers: {} });
    expect((await result.entry('acme')).entry).toMatchObject({ name: 'acme', values: { site: 'main' } });
    expect((await result.entry('nope')).entry).toBeUndefined();
  });
});
