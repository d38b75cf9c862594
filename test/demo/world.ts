import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buddyEmulator } from '../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { startEmulator } from '../../src/emulator/index.ts';

/** The three vendors' emulators, and hands that change things behind Holdfast's back. */
export interface DemoWorld {
  readonly origin: string;
  /** What the example's manifest needs: tokens, made-up credentials and the emulators' URLs. */
  readonly environment: Readonly<Record<string, string>>;
  /** Changes the live object an address of the manifest stands for. */
  change(address: string, set: JsonObject): Promise<void>;
  remove(address: string): Promise<void>;
  /** Fails unless nothing the demo made is left. */
  expectEmpty(): void;
  close(): Promise<void>;
}

/** Starts all emulators on one loopback port. `stateFolder`: where the demo's state will be, to find ids. */
export async function startEmulators(stateFolder: string): Promise<DemoWorld> {
  const emulator = await startEmulator({
    apis: [upsunEmulator(), buddyEmulator(), gitjiraEmulator()],
    layout: 'prefix',
  });
  const entry = (name: string, key: string): string => {
    const value = emulator.config[name]?.[key];
    if (value === undefined) throw new Error(`the emulator of ${name} names no ${key}`);
    return value;
  };
  return {
    origin: emulator.origin,
    environment: {
      UPSUN_API_TOKEN: entry('upsun', 'apiToken'),
      BUDDY_TOKEN: entry('buddy', 'token'),
      JIRA_PAT: entry('gitjira', 'token'),
      HOLDFAST_CONFIG_UPSUNURL: entry('upsun', 'baseUrl'),
      HOLDFAST_CONFIG_UPSUNAUTHURL: entry('upsun', 'authUrl'),
      HOLDFAST_CONFIG_BUDDYURL: entry('buddy', 'baseUrl'),
      HOLDFAST_CONFIG_WORKSPACE: entry('buddy', 'workspace'),
      HOLDFAST_CONFIG_JIRAURL: entry('gitjira', 'baseUrl'),
      GITHUB_TOKEN: 'made-up-github-token',
      GITLAB_PAT: 'made-up-gitlab-token',
      SLACK_TOKEN: 'made-up-slack-token',
      AWS_ACCESS_KEY_ID: 'MADEUPACCESSKEY',
      AWS_SECRET_ACCESS_KEY: 'made-up-aws-secret-key',
    },
    change: async (address, set) => {
      emulator.control('upsun.change', { id: await idOf(stateFolder, address), set });
    },
    remove: async (address) => {
      emulator.control('upsun.remove', { id: await idOf(stateFolder, address) });
    },
    expectEmpty: () => {
      const left = JSON.stringify(emulator.control('snapshot', {}));
      if (left.includes('made-up-')) throw new Error(`objects of the demo are left: ${left}`);
    },
    close: () => emulator.close(),
  };
}

async function idOf(stateFolder: string, address: string): Promise<string> {
  const state = JSON.parse(await readFile(join(stateFolder, 'acme', 'dev', 'state.json'), 'utf8')) as {
    resources: Record<string, { id: string }>;
  };
  const id = state.resources[address]?.id;
  if (id === undefined) throw new Error(`${address} is not in the state`);
  return id;
}
