import process from 'node:process';
import { PulumiStack } from '../hosts/pulumi/pulumi-stack.ts';
import { findPulumi } from '../scripts/pulumi-folder.ts';
import type { EmulatorProcess } from './emulator-process.ts';
import { atMost, counted } from './figures.ts';
import type { Figure, Found, SideRow } from './result.ts';

const COUNT = 1_000;
const SCOPES = 10;

/** The same resources through Pulumi's engine and Holdfast's provider, in the order in which a team meets them. */
const RUNS = [
  { name: 'up, first', args: ['up', '--yes', '--skip-preview'], lists: undefined },
  { name: 'preview, nothing to do', args: ['preview', '--expect-no-changes'], lists: SCOPES },
  { name: 'refresh', args: ['refresh', '--yes', '--skip-preview'], lists: SCOPES },
] as const;

/** Undefined where there is no Pulumi. */
export async function pulumiCommands(emulators: EmulatorProcess): Promise<Found | undefined> {
  const cli = findPulumi(process.env);
  if (cli === undefined) return undefined;
  const { apiToken = '', baseUrl = '', authUrl = '' } = await emulators.open('upsun');
  const stack = await PulumiStack.create(cli, { UPSUN_API_TOKEN: apiToken });
  const side: SideRow[] = [];
  const figures: Figure[] = [];
  try {
    await stack.set('holdfast:upsun.baseUrl', baseUrl);
    await stack.set('holdfast:upsun.authUrl', authUrl);
    await stack.write('index.js', program());
    for (const { name, args, lists } of RUNS) {
      const mark = await emulators.mark();
      const began = performance.now();
      await stack.succeed(...args);
      side.push({ program: 'pulumi', scenario: name, count: COUNT, wallMs: performance.now() - began });
      const { reads } = await emulators.since(mark);
      if (lists !== undefined)
        figures.push(counted(`pulumi ${name}: lists`, 'requests', reads, atMost(lists)));
    }
    side.push({ ...stateRow(await stack.resources()) });
  } finally {
    await stack.remove();
  }
  return { side, figures };
}

function stateRow(resources: Readonly<Record<string, unknown>>): SideRow {
  const stateBytes = Object.values(resources).reduce<number>(
    (sum, resource) => sum + Buffer.byteLength(JSON.stringify(resource)),
    0,
  );
  return { program: 'pulumi', scenario: 'resources in state', count: COUNT, stateBytes };
}

/** The same resources as in Holdfast's manifest of the bench. */
function program(): string {
  return `import { upsun } from 'holdfast/pulumi';
for (let i = 0; i < ${String(COUNT)}; i++)
  new upsun.Integration('r' + i, {
    projectId: 'project' + (i % ${String(SCOPES)}), type: 'webhook', url: 'https://hooks.acme.example/' + i,
    shared_key: 'bench-secret-value', events: ['environment.push', 'environment.activate', 'environment.delete'],
    environments: ['main', 'release/*'], excluded_environments: ['staging'], states: ['complete'], result: 'success',
  });
`;
}
