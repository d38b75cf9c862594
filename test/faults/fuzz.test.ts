import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { begin, courses, type Course } from './support/courses.ts';
import { draws, LONG, SEED } from './support/draw.ts';
import { mutated } from './support/mutate.ts';
import { Site, type Run } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';
import { watched } from './support/watched.ts';

/** Inputs for each kind of reader; 100,000 together in the long form. */
const INPUTS = LONG ? 17_000 : 300;
const SLOWEST_MS = 2_000;

const [create, update] = courses as readonly [Course, Course];
const [upsun] = vendors as readonly [Vendor];

/** Whatever the input: an answer in words, soon, and nothing written. */
function expectCalm(input: string, { code, out, err }: Run, ms: number, number: number): void {
  const shown = { seed: SEED, number, input: input.slice(0, 2_000) };
  expect({ ...shown, code }).not.toEqual({ ...shown, code: 255 });
  expect({ ...shown, text: out + err }).not.toEqual({
    ...shown,
    text: expect.stringMatching(/^\s+at .*:\d+:\d+|fault of its own/mu),
  });
  expect({ ...shown, slow: ms > SLOWEST_MS }).toEqual({ ...shown, slow: false });
}

async function fuzz(
  site: Site,
  name: string,
  seeds: readonly string[],
  read: (input: string) => Promise<Run>,
): Promise<void> {
  const draw = draws(name);
  const writes = site.writes();
  for (let number = 1; number <= INPUTS; number += 1) {
    const input = mutated(seeds[number % seeds.length] ?? '', draw);
    const begun = performance.now();
    const run = await read(input);
    expectCalm(input, run, performance.now() - begun, number);
  }
  expect(site.writes()).toEqual(writes);
}

describe(`any input (seed ${String(SEED)})`, () => {
  let site: Site;
  beforeEach(async () => {
    site = await Site.open(upsun);
  });
  afterEach(async () => {
    await site.close();
  });

  test('as a manifest', async () => {
    const seeds = [YAML, await manifestOf(site)];
    await fuzz(site, 'manifest', seeds, async (input) => {
      await writeFile(join(site.directory, 'holdfast.yaml'), input);
      return site.run(['validate', '--no-exec']);
    });
  }, 900_000);

  test.each(['fmt --check', 'lint', 'graph --no-exec'])(
    'as what `%s` reads',
    async (command) => {
      await fuzz(site, command, [YAML, await manifestOf(site)], async (input) => {
        await writeFile(join(site.directory, 'holdfast.yaml'), input);
        return site.run(command.split(' '));
      });
    },
    900_000,
  );

  test.each(['state.json', 'journal.ndjson', 'lock.json'])(
    'as %s',
    async (file) => {
      await begin(site, update);
      await site.spawn(['apply', '--yes'], {
        watched: true,
        env: { HOLDFAST_TEST_BELOW: site.directory, HOLDFAST_TEST_POINT: '14 before' },
      });
      const seed = await readFile(join(site.state, file), 'utf8');
      await fuzz(site, file, [seed], async (input) => {
        await writeFile(join(site.state, file), input, { mode: 0o600 });
        return site.run(file === 'lock.json' ? ['apply', '--yes'] : ['plan']);
      });
    },
    900_000,
  );

  test('as a plan file', async () => {
    await begin(site, update);
    expect((await site.run(['plan', '--out', 'plan.json'])).code).toBe(0);
    const seed = await readFile(join(site.directory, 'plan.json'), 'utf8');
    expect((await site.run(['apply', 'plan.json'])).code).toBe(0);
    let turn = 0;
    await fuzz(site, 'plan', [seed], async (input) => {
      await writeFile(join(site.directory, 'plan.json'), input);
      return site.run((turn += 1) % 2 === 0 ? ['show', 'plan.json'] : ['apply', 'plan.json']);
    });
  }, 900_000);
});

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('any answer of %s', (name, vendor) => {
  test(`to any request (seed ${String(SEED)})`, async () => {
    const lists = await answersOf(vendor);
    let [body, writes] = ['', 0];
    const server = await serve((method) => {
      writes += method === 'GET' ? 0 : 1;
      return body;
    });
    const baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const site = await Site.open(vendor, { entry: { baseUrl } });
    try {
      await mkdir(site.state, { recursive: true });
      await site.declare(create.after(vendor));
      await fuzz(site, `answers ${name}`, lists, async (input) => {
        body = input;
        return site.run(['plan']);
      });
      expect(writes).toBe(0);
    } finally {
      await site.close();
      server.closeAllConnections();
      server.close();
    }
  }, 900_000);
});

async function manifestOf(site: Site): Promise<string> {
  await begin(site, update);
  return readFile(join(site.directory, 'holdfast.yaml'), 'utf8');
}

/** What a vendor answers to the reads of a plan. */
async function answersOf(vendor: Vendor): Promise<readonly string[]> {
  const answers: string[] = [];
  const instance = watched(vendor.emulator(), {
    carriedOut: (_request, _number, { text, body }) => {
      answers.push(text ?? JSON.stringify(body ?? null));
    },
  });
  const site = await Site.open(vendor, { instance });
  await begin(site, update);
  answers.splice(0);
  await site.run(['plan']);
  await site.close();
  expect(answers.join()).toContain('kept');
  return answers;
}

function serve(answer: (method: string) => string): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(answer(request.method ?? ''));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const YAML = `name: acme
config: { keys: { type: array, items: { type: string }, default: [a, b] }, n: { type: integer, default: 3 } }
providers:
  upsun: { apiToken: "\${env.CANARY}", baseUrl: "http://127.0.0.1:1" }
policy: { maxDeletes: 5 }
resources:
  one:
    type: upsun:Integration
    forEach: \${config.keys}
    properties: &props { projectId: p1, type: webhook, url: "https://\${each.key}.example", shared_key: { fn::secret: "x y" } }
    options: { protect: true, ignoreChanges: [url], dependsOn: [two] }
  two:
    type: upsun:Integration
    properties:
      projectId: p1
      type: script
      script: |
        console.log("\${'$'}{x}")
outputs: { id: '\${resources.two.id}' }
`;
