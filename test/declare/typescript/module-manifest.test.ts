import type { ModuleOutcome } from './load-modules.ts';
import { loadNamed, told, type Project } from './loading-modules.ts';

const head =
  "import { defineStack, env, exec, file, forEach, literal, plain, resource, secret, upsun } from 'holdfast';\n";
const hook = "upsun.integration({ projectId: 'p', type: 'webhook', url: 'https://a.example' })";

/** A stack with these resources, after these statements. */
const stackOf = (resources: string, more = '', before = ''): string =>
  `${head}${before}\nexport default defineStack({ name: 't', resources: ${resources}, ${more} });\n`;

const yaml = `name: t
config: { projects: { type: array, default: [p, q] } }
policy: { maxDeletes: 3 }
resources:
  code:
    type: upsun:Integration
    properties: { projectId: p, type: github, repository: acme/shop, token: "\${env.TOKEN}" }
    options: { protect: true, ignoreChanges: [base_url] }
  chat:
    type: upsun:Integration
    forEach: \${config.projects}
    properties: { projectId: "\${each.value}", type: health.slack, channel: "#x", token: "Bearer \${env.TOKEN}" }
    options: { dependsOn: [code] }
outputs: { id: "\${resources.code.id}", chat: "\${resources.chat[\\"q\\"].id}" }
`;

const twin = `${head}
export default defineStack({ projects: { type: 'array', default: ['p', 'q'] } }, async ({ config, stack }) => {
  await Promise.resolve(stack);
  const code = upsun.integration(
    { projectId: 'p', type: 'github', repository: 'acme/shop', token: env('TOKEN') },
    { protect: true, ignoreChanges: 'base_url' },
  );
  const chat = forEach(config.projects, (projectId) =>
    upsun.integration(
      { projectId, type: 'health.slack', channel: '#x', token: \`Bearer \${env('TOKEN')}\` },
      { dependsOn: [code] },
    ),
  );
  const outputs = { id: code.ref('id'), chat: chat.get('q').ref() };
  return { name: 't', policy: { maxDeletes: 3 }, resources: { code, chat }, outputs };
});
`;

const parameters = `${head}
export default defineStack({ names: { type: 'array', default: ['d'] } }, ({ config }) => ({
  name: 't',
  resources: {
    g: forEach(config.names, (name) => upsun.integration({ projectId: name, type: 'blackfire' })),
  },
}));
`;

const env = { TOKEN: 'the-secret-token', K: 'key-of-the-hook' };
const projects = {
  yaml: { files: { 'holdfast.yaml': yaml }, request: { env } },
  twin: { files: twin, request: { env } },
  'given config': { files: parameters, request: { config: { names: '["r"]' } } },
  'side file': {
    files: { 'holdfast.config.ts': parameters, 'holdfast.dev.yaml': 'config: { names: [s] }\n' },
  },
  'variable of a parameter': { files: parameters, request: { env: { HOLDFAST_CONFIG_NAMES: '["v"]' } } },
  'wrong type given': { files: parameters, request: { config: { names: '5' } } },
  'undeclared config': { files: parameters, request: { config: { region: 'eu' } } },
  'no value': { files: parameters.replace("['d']", 'undefined') },
  'parameters twice': { files: parameters.replace('resources', 'config: { x: 1 }, resources') },
  'plain function': {
    files: `${head}export default (context: { stack: string; config: Record<string, unknown> }) => ({
      name: 't', config: { name: 'x' }, resources: {}, outputs: { stack: context.stack, name: context.config['name'] } });\n`,
    request: { stack: 'prod', config: { name: 'given' } },
  },
  promise: { files: `${head}export default Promise.resolve({ name: 't', resources: { a: ${hook} } });\n` },
  modules: {
    files: {
      'holdfast.config.ts':
        "import { resources } from './parts/hooks.ts';\nexport default { name: 't', resources };\n",
      'parts/hooks.ts': `${head}export const resources = Object.fromEntries(['x', 'y'].map((id) => [id,
        upsun.integration({ projectId: id, type: 'webhook', url: 'https://a.example' })]));\n`,
    },
  },
  javascript: {
    files: { 'm.mjs': `${head}export default defineStack({ name: 't', resources: { a: ${hook} } });\n` },
    request: { paths: ['m.mjs'] },
  },
  together: {
    files: {
      'holdfast.config.ts': stackOf(`{ a: ${hook} }`),
      'more.yaml':
        'resources: { b: { type: "upsun:Integration", properties: { projectId: q, type: blackfire } } }\n',
    },
    request: { paths: ['holdfast.config.ts', 'more.yaml'] },
  },
  values: {
    files: {
      'holdfast.config.ts': stackOf(
        `{ a: upsun.integration({ projectId: 'p', type: 'webhook', url: plain(env('K')),
            shared_key: file('key.txt'), events: ['a', literal('\${x}')], environments: undefined }),
           b: resource('upsun:Integration', { projectId: 'q', type: 'webhook', url: secret('https://b.example') }),
           c: { type: 'upsun:Integration', properties: { projectId: 'r', type: 'webhook', url: '\${resources.a.url}' } } }`,
        "backend: 'file:x', outputs: { none: null, exec: plain(exec('true')), fallback: env('NOPE', 'eu') }",
      ),
      'key.txt': 'file-key-value\n',
    },
    request: { env, missingEnv: 'unknown', mode: 'validate' },
  },
  'secret parameter': {
    files: `${head}export default defineStack({ key: { type: 'string', secret: true, default: 'param-secret-1' }, odd: 'a\${env.K}' },
      ({ config }) => ({ name: 't', resources: { a: upsun.integration({ projectId: 'p', type: 'webhook', url: 'https://a', shared_key: config.key }) },
      outputs: { shown: String(config.key), odd: config.odd } }));\n`,
    request: { env },
  },
  'empty group': {
    files: stackOf(
      '{ none: forEach([], () => ' +
        hook +
        "), a: upsun.integration({ projectId: 'z', type: 'blackfire' }, { dependsOn: 'none' }) }",
    ),
  },
  'record and import': {
    files: stackOf(
      `{ g: forEach({ x: 'https://x.example', y: 'https://y.example' }, (url, key) =>
         upsun.integration({ projectId: key, type: 'webhook', url }, { import: 'id-' + key, protect: key === 'y' })) }`,
    ),
  },
} satisfies Record<string, Project>;

let outcomes: Readonly<Record<keyof typeof projects, ModuleOutcome>>;
beforeAll(async () => {
  outcomes = await loadNamed(projects);
});

/** The stack, or what kept it from being made. */
function stackFrom(name: keyof typeof projects): NonNullable<ModuleOutcome['stack']> {
  const { stack } = outcomes[name];
  if (stack === undefined) throw new Error(told(outcomes[name]).join('\n'));
  return stack;
}

const addresses = (name: keyof typeof projects): readonly string[] =>
  stackFrom(name).desired.map(({ address }) => address);

describe('a manifest in TypeScript', () => {
  test('gives what the YAML with the same content gives, groups, references and options included', () => {
    expect(stackFrom('twin')).toEqual(stackFrom('yaml'));
    expect(stackFrom('twin').desired).toHaveLength(3);
    expect(stackFrom('twin').manifestDigest).toMatch(/^[0-9a-f]{64}$/u);
    expect(outcomes.twin.secrets).toEqual(outcomes.yaml.secrets);
  });

  test('may be a promise, use modules of its own, be JavaScript and stand beside YAML', () => {
    expect(addresses('promise')).toEqual(['a']);
    expect(addresses('modules')).toEqual(['x', 'y']);
    expect(addresses('javascript')).toEqual(['a']);
    expect(addresses('together')).toEqual(['a', 'b']);
  });

  test('makes secrets, files, commands and literal text as YAML does', () => {
    const [a, b, c] = stackFrom('values').desired;
    expect(a?.properties).toEqual({
      type: 'webhook',
      url: 'key-of-the-hook',
      shared_key: '<secret "file-key-value">',
      events: ['a', '${x}'],
    });
    expect(b?.properties['url']).toBe('<secret "https://b.example">');
    expect(c?.properties['url']).toBe('<a#url>');
    expect(c?.dependencies).toEqual(['a']);
    expect(stackFrom('values')).toMatchObject({
      backend: 'file:x',
      outputs: { none: null, exec: '<unknown>', fallback: 'eu' },
    });
  });

  test('gives the instances of a group options of their own', () => {
    expect(stackFrom('record and import').desired.map(({ address, options }) => [address, options])).toEqual([
      ['g["x"]', { import: 'id-x', protect: false }],
      ['g["y"]', { import: 'id-y', protect: true }],
    ]);
  });

  test('may have a group of nobody, which others may depend on', () => {
    expect(addresses('empty group')).toEqual(['a']);
  });
});

describe('context.config', () => {
  test('holds declared parameters with their values from --config, side files and variables', () => {
    expect(addresses('given config')).toEqual(['g["r"]']);
    expect(addresses('side file')).toEqual(['g["s"]']);
    expect(addresses('variable of a parameter')).toEqual(['g["v"]']);
  });

  test('says what is wrong with a value before the function goes on with it', () => {
    expect(told(outcomes['wrong type given'])).toEqual([
      '3:30 config.names: the parameter "names" as given from outside is not of type array',
    ]);
    expect(told(outcomes['no value'])).toEqual(['3:30 config.names: the parameter "names" has no value']);
    expect(told(outcomes['undeclared config'])).toEqual(['no parameter is called "region"']);
    expect(told(outcomes['parameters twice'])).toEqual([
      expect.stringContaining('config: the parameters are declared twice'),
    ]);
  });

  test('hands secret parameters and text that would be interpolated again out as expressions', () => {
    const { desired, outputs } = stackFrom('secret parameter');
    expect(desired[0]?.properties['shared_key']).toBe('<secret "param-secret-1">');
    expect(outputs).toEqual({ shown: '<secret "param-secret-1">', odd: '<secret "akey-of-the-hook">' });
  });

  test('is what the stack gives where nothing was declared', () => {
    expect(stackFrom('plain function').outputs).toEqual({ stack: 'prod', name: 'given' });
  });
});
