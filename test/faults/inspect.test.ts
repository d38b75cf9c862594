import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, inspect } from 'node:util';
import { HoldfastError } from '../../src/core/errors.ts';
import { Reference, Secret, Template, Unknown } from '../../src/core/value.ts';
import { SecretRegistry } from '../../src/declare/secret-registry.ts';
import { formatYaml, Unformattable } from '../../src/declare/write/format-yaml.ts';
import { Failures, PartialFailure } from '../../src/hosts/pulumi/provider/failures.ts';
import { MaskedSecrets } from '../../src/hosts/pulumi/provider/masked-secrets.ts';
import { environmentMask } from '../../src/hosts/cli/masked-environment.ts';
import { Output } from '../../src/hosts/cli/output.ts';
import { createMask, maskStream } from '../../src/http/redact.ts';
import { createTestHost } from '../hosts/cli/test-host.ts';
import { hang, json, raw, truncate } from '../http/scripted-server.ts';
import { createRig, rejection, TOKEN } from '../http/rig.ts';
import { CANARY, leaks } from './support/canary.ts';

/** Every way in which an object comes to be printed by chance. */
function printed(value: unknown): string {
  const options = { depth: Infinity, showHidden: true, getters: true, compact: false } as const;
  const error = new Error('outer', { cause: value });
  return [
    inspect(value, options),
    inspect({ in: [value], map: new Map([[value, value]]), set: new Set([value]) }, options),
    inspect(error, options),
    format('%s %o %O %j %d', value, value, value, value, value),
    JSON.stringify({ value, list: [value] }),
    JSON.stringify(Object.entries(Object(value) as object)),
    text(value),
    value instanceof Error ? (value.stack ?? '') : '',
  ].join('\n');
}

function text(value: unknown): string {
  try {
    return `${String(value)} ${[value].join()}`;
  } catch {
    return 'cannot be text';
  }
}

test('the check finds a secret that an object shows', () => {
  expect(leaks(printed({ deep: { deeper: [{ still: CANARY }] } }))).not.toEqual([]);
  expect(leaks(printed(new Error(CANARY)))).not.toEqual([]);
  expect(leaks(printed(new HoldfastError('error', 'x', { cause: { body: CANARY } })))).not.toEqual([]);
});

const secret = new Secret(CANARY);
const registry = new SecretRegistry();
registry.secret(CANARY);
const masked = new MaskedSecrets();
masked.secret(CANARY);
const mask = createMask();
mask.add(CANARY);
const stream = maskStream(mask);
stream.write(CANARY.slice(0, 20));

function unformattable(given: string): unknown {
  try {
    return formatYaml(given, () => undefined);
  } catch (error) {
    if (error instanceof Unformattable) return error;
    throw error;
  }
}

test.each<readonly [string, unknown]>([
  ['a secret', secret],
  ['a secret object', new Secret({ a: [CANARY], [CANARY]: 1 })],
  ['a template with a secret', new Template(['https://', secret, new Reference('a', 'id')])],
  ['a resource’s properties', { token: secret, headers: { a: secret }, list: [secret, new Unknown('x')] }],
  ['the registry of secrets', registry],
  ['the registry under Pulumi', masked],
  ['a mask', mask],
  ['a mask that holds back half of a secret', stream],
  ['an output', new Output(createTestHost(), mask, { noColor: true, level: 'debug', json: false })],
  ['the mask of the environment', environmentMask({ HOLDFAST_STATE_KEY: CANARY })],
  ['the failures of a Pulumi process', new Failures((shown) => masked.mask(shown))],
  [
    'what they make of an error',
    new Failures((shown) => masked.mask(shown)).toError(new TypeError(CANARY), 'x'),
  ],
  ['what cannot be formatted', unformattable(`name: acme\nowner: &${CANARY}\ufeff { a: ${CANARY} }\n`)],
  ['a name too long to be formatted', unformattable(`${CANARY.repeat(60)}: 1\n`)],
  ['a partial failure', new PartialFailure(masked.mask(`broke on ${CANARY}`), 'id', {})],
])('%s shows nothing', (_name, value) => {
  expect(leaks(printed(value))).toEqual([]);
});

describe('an error of the wire, with its causes', () => {
  const echo = {
    message: `refused ${TOKEN}`,
    detail: { token: TOKEN },
    request: { authorization: `Bearer ${TOKEN}` },
  };
  test.each([
    ['a refusal that repeats the token', json(400, echo)],
    ['a rejected token', json(401, echo)],
    ['a breakdown', json(500, echo)],
    ['a redirect', raw(302, '', { location: `https://x.example/?t=${TOKEN}` })],
    ['broken JSON', raw(200, `{"a": ${TOKEN}`, { 'content-type': 'application/json' })],
    ['a web page', raw(200, `<html><title>${TOKEN}</title></html>`, { 'content-type': 'text/html' })],
    ['half an answer', truncate(200, `{"token":"${TOKEN}`)],
    ['no answer', hang],
  ])('%s shows no token', async (_name, step) => {
    const rig = await createRig();
    try {
      rig.server.script(step);
      const { send } = await rig.open({ limits: { headersMs: 200 } });
      const error = await rejection(send({ method: 'POST', path: '/x', body: { secretKey: CANARY } }));
      expect(leaks(printed(error), { TOKEN, CANARY })).toEqual([]);
    } finally {
      await rig.close();
    }
  });

  test.each(['not http at all', `HTTP/1.1 200 OK\r\nx-bad: ${TOKEN}\r\n bad header ${TOKEN}\r\n\r\n`])(
    'bytes that are not HTTP show no token (%#)',
    async (bytes) => {
      const rig = await createRig();
      try {
        const baseUrl = await rig.listen((socket) =>
          socket.once('data', () => socket.end(`${bytes} ${TOKEN}`)),
        );
        const { send } = await rig.open({ config: { baseUrl } });
        const error = await rejection(send({ method: 'POST', path: '/x', body: { secretKey: CANARY } }));
        expect(leaks(printed(error), { TOKEN, CANARY })).toEqual([]);
      } finally {
        await rig.close();
      }
    },
  );
});

/** A new class of error must be looked at before it is listed here. */
test('these are all classes of errors', async () => {
  const files = await readdir('src', { recursive: true });
  const found = await Promise.all(
    files
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) =>
        (await readFile(join('src', name), 'utf8')).matchAll(/class (\w+) extends \w*Error\b/gu),
      ),
  );
  const names = found.flatMap((matches) => [...matches].map(([, name]) => name)).sort();
  expect(names).toEqual([
    'GivenProblem',
    'HoldfastError',
    'MissingTable',
    'NeverSettled',
    'PartialFailure',
    'Refusal',
    'Unformattable',
  ]);
});
