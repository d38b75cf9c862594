import { Concealment } from '../../src/declare/concealment.ts';
import { SourceFile } from '../../src/declare/source-file.ts';
import { acme } from './fixtures/acme.ts';
import { load, loadFiles } from './loading.ts';

const TEXT = 'Literal-S3cret-zzz';

/** Everything a result shows of a manifest once its secrets are masked, and what was told to the mask. */
async function shown(...args: Parameters<typeof load>): Promise<{ frames: string; masked: string }> {
  const { diagnostics, secrets, stack } = await load(...args);
  expect(stack).toBeUndefined();
  expect(diagnostics.length).toBeGreaterThan(0);
  const frames = diagnostics.map(({ snippet }) => snippet ?? '').join('\n');
  let masked = JSON.stringify(diagnostics);
  for (const secret of secrets.filter((one) => typeof one === 'string'))
    masked = masked.replaceAll(JSON.stringify(secret).slice(1, -1), '…');
  return { frames, masked };
}

const hook = (token: string, more = '') =>
  `resources:\n  a:\n    type: acme:Hook\n    properties:\n      kind: web\n      url: https://a.example\n      token: ${token}\n${more}`;

describe('the lines around a mistake', () => {
  test.each<readonly [string, string]>([
    ['under fn::secret beside an unknown key', hook(`{ fn::secret: '${TEXT}' }`, '      nosuch: 1\n')],
    ['under fn::secret with a second key', hook(`{ fn::secret: '${TEXT}', x: 1 }`)],
    ['under fn::secret with a bad interpolation', hook(`{ fn::secret: '${TEXT}\${nope.x}' }`)],
    ['in a secret field', hook(TEXT, '      nosuch: 1\n')],
    ['in a secret field with a bad interpolation', hook(`'${TEXT}\${nope.x}'`)],
    ['in a secret field with an interpolation never closed', hook(`'x\${${TEXT}'`)],
    ['as the fallback of a variable', hook(`'\${env.nope x:-${TEXT}}'`)],
    ['in a block scalar', hook(`|\n        ${TEXT}\n        and more of it`, '      nosuch: 1\n')],
    ['in an entry of a provider', `providers:\n  acme:\n    token: '${TEXT}'\n    sitee: x\nresources: {}\n`],
    [
      'of a secret parameter',
      `config:\n  s: { type: string, secret: true, defult: '${TEXT}' }\nresources: {}\n`,
    ],
    [
      'in flow style',
      `{ resources: { a: { type: acme:Hook, properties: { kind: web, token: "${TEXT}", nosuch: 1 } } } }`,
    ],
    ['in a twin that is dropped', `${hook("'x'")}      token: '${TEXT}'\n`],
    ['in a file that is no YAML', hook(`'${TEXT}'`, '      url: [\n')],
    ['in a file that is no YAML, with a quote in it', hook(`'it's ${TEXT}'`, '      url: [\n')],
    ['in a file that is no YAML, in a block', hook(`|\n        ${TEXT}\n`, '      url: [\n')],
  ])('do not show a secret that stands there %s', async (_where, manifest) => {
    for (const parts of ['all', 'frame'] as const) {
      const { stack, diagnostics } = await load(manifest, { parts });
      if (stack !== undefined && diagnostics.length === 0) continue;
      const { frames, masked } = await shown(manifest, { parts });
      expect(frames).not.toContain(TEXT);
      expect(masked).not.toContain(TEXT);
    }
  });

  test('do not show half of a secret where a long line is cut', async () => {
    const { frames } = await shown(
      `{ resources: { a: { type: acme:Hook, properties: { kind: web, token: "${TEXT.repeat(9)}", nosuch: 1 } } } }`,
    );
    expect(frames).toContain('nosuch');
    expect(frames).not.toContain(TEXT.slice(0, 9));
  });

  test('still show interpolations, what is not secret, and where the mistake is', async () => {
    const { frames } = await shown(
      hook("'Bearer ${evn.TOKEN}'", "      headers: { x: { fn::plain: 'public-text' } }\n"),
    );
    expect(frames).toContain('${evn.TOKEN}');
    expect(frames).toContain('https://a.example');
    expect(frames).toContain('public-text');
    expect(frames).toContain('^');
    expect(frames).not.toContain('Bearer');
  });

  test('do not show the secrets of a side file', async () => {
    const { diagnostics, secrets } = await loadFiles({
      'holdfast.yaml': `name: test\nconfig:\n  s: { type: string, secret: true }\nresources: {}\n`,
      'holdfast.dev.yaml': `config:\n  s: '${TEXT}'\nnosuch: 1\n`,
    });
    expect(diagnostics[0]?.snippet).toContain('nosuch');
    expect(diagnostics[0]?.snippet).not.toContain(TEXT);
    expect(secrets).toContain(TEXT);
  });

  test('do not show what a module declares as secret', () => {
    const source = `export default { token: '${TEXT}',\n  url: secret("${TEXT}"), name: 'plain' };\n`;
    const file = new SourceFile('holdfast.config.ts', '', '/');
    Object.defineProperty(file, 'source', { value: source });
    const concealment = new Concealment({ providers: [acme] });
    expect(concealment.textOf(file)).toMatch(
      /^export default \{ token:\*+,\n {2}url: secret\(\*+\), name: 'plain' \};\n$/u,
    );
    expect(concealment.secretsOf(file)).toEqual([TEXT]);
  });
});
