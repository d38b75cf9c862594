import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registry } from '../../../providers/index.ts';
import { startEmulator, type ApiRequest, type Emulator } from '../../../src/emulator/index.ts';
import { findPulumi } from '../../scripts/pulumi-folder.ts';
import { vendors, type Vendor } from '../../faults/support/vendors.ts';
import { watched } from '../../faults/support/watched.ts';
import { addresses, variables } from './provider-rig.ts';
import { PulumiStack } from './pulumi-stack.ts';

const cli = findPulumi(process.env);
const whenPulumi = cli === undefined ? describe.skip : describe;
const PRELOAD = join(import.meta.dirname, 'kill-on-return.cjs');

let [folder, emulator, stack] = ['', {} as Emulator, {} as PulumiStack];
let carriedOut: (request: ApiRequest) => void = () => undefined;
const flag = (): string => join(folder, 'kill');

/** The vendor's first resource; its secret is a text of the program. */
function program({ name, first }: Vendor): string {
  const properties = JSON.stringify(first).replaceAll('${env.CANARY}', 'a-secret-of-the-program');
  return `import { ${name} } from 'holdfast/pulumi';
export const id = new ${name}.Integration('main', ${properties}).id;
`;
}

function liveId(vendor: Vendor): string {
  const id = vendor.live(emulator)[0]?.['id'];
  return typeof id === 'number' ? String(id) : (id as string);
}

function posts(): number {
  return emulator.requests.filter(({ method, api }) => method === 'POST' && !api.endsWith('-auth')).length;
}

/** Ends the provider's process as it waits for the answer to its create, and the engine before it, where wanted. */
function killAtVendor(engineToo: boolean): void {
  carriedOut = ({ method }) => {
    if (method !== 'POST') return;
    carriedOut = () => undefined;
    if (engineToo) stack.kill();
    process.kill(Number(readFileSync(`${flag()}.pid`, 'utf8')), 'SIGKILL');
  };
}

whenPulumi('a provider process that is killed in create under the real command line', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'holdfast-killed-up-'));
    const apis = vendors.map(({ emulator: create }) =>
      watched(create(), { carriedOut: (request) => carriedOut(request) }),
    );
    emulator = await startEmulator({ apis, layout: 'prefix' });
    const env = { HOLDFAST_TEST_KILL: flag(), NODE_OPTIONS: `--require=${PRELOAD}` };
    stack = await PulumiStack.create(cli ?? '', { ...variables(emulator), ...env });
    for (const [key, value] of Object.entries(addresses(emulator))) await stack.set(key, value);
    await stack.set('holdfast:buddy.workspace', 'acme');
  });

  afterAll(async () => {
    await stack.remove();
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('every vendor takes part', () => {
    expect(vendors.map(({ name }) => name).sort()).toEqual(Object.keys(registry).sort());
  });

  /** The long form kills the engine at every vendor; the protocol test next door covers every kind either way. */
  const some = process.env['HOLDFAST_FAULTS'] === 'long' ? vendors : vendors.slice(0, 1);
  const cases = [
    ...vendors.map((vendor) => [vendor.name, 'the vendor has carried it out', vendor] as const),
    ...some.map((vendor) => [vendor.name, 'the engine dies with it', vendor] as const),
    ...some.map((vendor) => [vendor.name, 'it is about to tell the engine', vendor] as const),
  ];

  test.each(cases)(
    '%s, killed as %s: the next up takes over what there is',
    async (_name, when, vendor) => {
      const engineToo = when.startsWith('the engine');
      await stack.write('index.js', program(vendor));
      const sent = posts();
      if (when.startsWith('it is about')) await writeFile(flag(), '1');
      else killAtVendor(engineToo);
      const { code, stdout, stderr } = await stack.run('up', '--yes', '--skip-preview');
      expect([code === 0, existsSync(flag())]).toEqual([false, false]);
      expect(stdout + stderr).not.toContain('a-secret-of-the-program');
      expect([vendor.live(emulator).length, posts() - sent]).toEqual([1, 1]);
      expect(await stack.pending()).toBe(engineToo ? 1 : 0);
      if (engineToo) await stack.succeed('cancel', '--yes');
      await stack.up();
      expect([vendor.live(emulator).length, posts() - sent]).toEqual([1, 1]);
      expect(await stack.outputs()).toEqual({ id: liveId(vendor) });
      if (engineToo) await stack.succeed('refresh', '--yes', '--skip-preview', '--clear-pending-creates');
      await stack.succeed('preview', '--expect-no-changes');
      await stack.succeed('destroy', '--yes', '--skip-preview');
      expect(vendor.live(emulator)).toEqual([]);
    },
    120_000,
  );
});
