import type { Json, JsonObject } from '../../../src/core/json.ts';
import { isObject } from '../../../src/core/json.ts';
import type { Emulator, EmulatorInstance } from '../../../src/emulator/index.ts';
import { buddyEmulator } from '../../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../../providers/gitjira/emulator/gitjira-emulator.ts';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';

/** What the fault tests need to know of a vendor: objects to declare, and a way to look behind its API. */
export interface Vendor {
  readonly name: string;
  readonly token: string;
  readonly emulator: () => EmulatorInstance;
  /** The object under test; `${env.CANARY}` stands for its secret. */
  readonly first: JsonObject;
  /** The same object with other values that an update can bring about, as several requests where the vendor has such. */
  readonly updated: JsonObject;
  /** Another value of something that cannot change in place. */
  readonly replaced: JsonObject;
  /** A second declared object that never changes. */
  readonly kept: JsonObject;
  /** An object nobody declares. */
  readonly foreign: JsonObject;
  /** A declared property whose other value is drift, for edits behind our back. */
  readonly rename: JsonObject;
  readonly add: (emulator: Emulator, properties: JsonObject) => void;
  readonly change: (emulator: Emulator, id: string, set: JsonObject) => void;
  readonly remove: (emulator: Emulator, id: string) => void;
  /** Makes the credentials in use invalid. */
  readonly expire: (emulator: Emulator) => void;
  /** Makes the declared credentials valid again. */
  readonly renew: (emulator: Emulator) => void;
  /** Everything that lives, with `id`, secrets included. */
  readonly live: (emulator: Emulator) => readonly JsonObject[];
  /** Glob of the API's own paths, sign-in excluded. */
  readonly paths: string;
}

const SECRET = '${env.CANARY}';

const upsun: Vendor = {
  name: 'upsun',
  token: 'upsun:Integration',
  emulator: () => upsunEmulator(),
  first: { projectId: 'p1', type: 'github', repository: 'acme/shop', token: SECRET, fetch_branches: true },
  updated: {
    ...{ projectId: 'p1', type: 'github', repository: 'acme/shop', token: SECRET, fetch_branches: true },
    build_pull_requests: false,
  },
  replaced: { projectId: 'p1', type: 'gitlab', project: 'acme/shop', token: SECRET, fetch_branches: true },
  kept: { projectId: 'p1', type: 'webhook', url: 'https://kept.example', shared_key: SECRET },
  foreign: { projectId: 'p1', type: 'webhook', url: 'https://foreign.example/hook' },
  rename: { repository: 'acme/renamed' },
  add: (emulator, { projectId, type, ...set }) =>
    void emulator.control('upsun.add', { project: projectId ?? '', type: type ?? '', set }),
  change: (emulator, id, set) => void emulator.control('upsun.change', { id, set }),
  remove: (emulator, id) => void emulator.control('upsun.remove', { id }),
  expire: (emulator) => void emulator.control('upsun.revokeTokens'),
  renew: () => undefined,
  live: (emulator) => {
    const projects = snapshot(emulator, 'upsun');
    return isObject(projects) ? Object.values(projects).flatMap((list) => objects(list)) : [];
  },
  paths: '*/projects/*',
};

const workspaceWide = { type: 'AMAZON', name: 'AWS', auth_type: 'DEFAULT', access_key: 'AKIAEXAMPLE' };

const SCOPES = ['INTEGRATION_INFO', 'INTEGRATION_ADD', 'INTEGRATION_MANAGE'];

const buddy: Vendor = {
  name: 'buddy',
  token: 'buddy:Integration',
  emulator: () => buddyEmulator(),
  first: { ...workspaceWide, scope: 'WORKSPACE', identifier: 'aws', secret_key: SECRET, note: 'one' },
  updated: { ...workspaceWide, scope: 'WORKSPACE', identifier: 'aws', secret_key: SECRET, note: 'two' },
  replaced: {
    ...{ ...workspaceWide, scope: 'PROJECT', project_name: 'shop', identifier: 'aws' },
    ...{ secret_key: SECRET, note: 'one' },
  },
  kept: { type: 'GIT_HUB', name: 'kept', scope: 'WORKSPACE', identifier: 'kept', token: SECRET },
  foreign: { type: 'GIT_HUB', name: 'foreign', scope: 'WORKSPACE', identifier: 'foreign' },
  rename: { name: 'renamed behind our back' },
  add: (emulator, properties) =>
    void emulator.control('buddy.add', { workspace: 'acme', integration: properties }),
  change: (emulator, id, set) => void emulator.control('buddy.change', { id, set }),
  remove: (emulator, id) => void emulator.control('buddy.remove', { id }),
  expire: (emulator) => void emulator.control('buddy.token', { token: 'buddy-token' }),
  renew: (emulator) => void emulator.control('buddy.token', { token: 'buddy-token', scopes: SCOPES }),
  live: (emulator) => objects(snapshot(emulator, 'buddy')),
  paths: '*/workspaces/*',
};

const ACCOUNTS = [{ name: 'admin', token: 'jira-token', administrator: true }];

const gitjira: Vendor = {
  name: 'gitjira',
  token: 'gitjira:Integration',
  emulator: () => gitjiraEmulator(),
  first: { type: 'GITLAB', displayName: 'GitLab', pat: SECRET, global: true },
  // Two requests: what the update carries, and switching off, which is one of its own.
  updated: {
    type: 'GITLAB',
    displayName: 'GitLab',
    pat: SECRET,
    global: true,
    tagsFilter: 'v.*',
    disabled: true,
  },
  replaced: { type: 'GITHUB', displayName: 'GitLab', pat: SECRET, global: true },
  kept: { type: 'GITHUB', displayName: 'kept', pat: SECRET, global: true },
  foreign: { type: 'GITHUB', displayName: 'foreign', origin: 'https://foreign.example' },
  rename: { displayName: 'renamed' },
  add: (emulator, properties) => void emulator.control('gitjira.add', properties),
  change: (emulator, id, set) => void emulator.control('gitjira.change', { id: Number(id), ...set }),
  remove: (emulator, id) => void emulator.control('gitjira.remove', { id: Number(id) }),
  expire: (emulator) => void emulator.control('gitjira.configure', { accounts: [] }),
  renew: (emulator) => void emulator.control('gitjira.configure', { accounts: ACCOUNTS }),
  live: (emulator) => {
    const held = snapshot(emulator, 'gitjira');
    return isObject(held) ? objects(held['integrations']) : [];
  },
  paths: '*/rest/gitplugin/*',
};

/** All three, for tables of cases. */
export const vendors: readonly Vendor[] = [upsun, buddy, gitjira];

function snapshot(emulator: Emulator, name: string): Json {
  const all = emulator.control('snapshot');
  return isObject(all) ? (all[name] ?? null) : null;
}

function objects(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter((item) => isObject(item)) : [];
}
