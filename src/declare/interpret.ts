import type { Policy, ProviderEntry } from '../core/result.ts';
import type { Value } from '../core/value.ts';
import { readBackend } from './backend.ts';
import { Budget } from './budget.ts';
import { checkReferenceAt } from './dependencies.ts';
import type { Draft } from './draft.ts';
import { Entries } from './entries.ts';
import type { Environment } from './environment.ts';
import type { Findings } from './findings.ts';
import { OPEN } from './conform.ts';
import { Interpreter } from './interpreter.ts';
import { pathOf, placeIn, type Manifest } from './manifest.ts';
import { Parameters, type ParameterSources } from './parameters.ts';
import { readPolicy } from './policy.ts';
import { referencesIn } from './probe.ts';
import type { Providers } from './providers.ts';
import { readDrafts, readGroups } from './read-resources.ts';
import { refer, type Targets } from './refer.ts';
import { SecretRegistry } from './secret-registry.ts';
import type { CommandAccess, World } from './world.ts';

/** What one interpretation of a manifest starts from. */
export interface Inputs {
  readonly manifest: Manifest;
  readonly providers: Providers;
  readonly sources: ParameterSources;
  readonly environment: Environment;
  readonly commands: CommandAccess;
  /** Problems found before; they are kept. */
  readonly findings: Findings;
  /** False where only the frame is wanted: name, backend, entries. */
  readonly withResources: boolean;
  /** Entries to resolve though no resource uses them. */
  readonly extraEntries: readonly string[];
  /** Whether credentials must be there. */
  readonly connecting: boolean;
}

/** A manifest with everything looked up, not yet validated. */
export interface Interpretation {
  readonly findings: Findings;
  readonly secrets: SecretRegistry;
  readonly targets: Targets;
  readonly drafts: readonly Draft[];
  readonly entries: Entries;
  readonly policy: Policy;
  readonly backend: string;
  readonly outputs: { readonly [name: string]: Value };
}

/** Interprets a manifest from the start; cheap enough to be done again once commands have been run. */
export function interpret(inputs: Inputs, findings: Findings): Interpretation {
  const { manifest, providers, withResources } = inputs;
  const parameters = new Parameters(inputs.sources);
  const targets = new Map<string, ReadonlySet<string> | 'broken' | undefined>();
  const world: World = {
    findings,
    secrets: new SecretRegistry(),
    environment: inputs.environment,
    budget: new Budget(),
    commands: inputs.commands,
    config: (name) => parameters.get(name, world),
    configNames: () => parameters.names(),
    refer: (expression) => refer(expression, targets),
    mayLackScope: !inputs.connecting && inputs.environment.missing === 'unknown',
    parsed: new Map(),
  };
  parameters.check(world);
  const entries = new Entries(manifest, providers, world, inputs.connecting);
  entries.check();
  for (const name of inputs.extraEntries) entries.get(name);
  const groups = withResources ? readGroups(manifest, world) : [];
  for (const { block, keys, broken } of groups) targets.set(block.entry.name, broken ? 'broken' : keys);
  const drafts = readDrafts(groups, providers, entries, world);
  return {
    findings,
    secrets: world.secrets,
    targets,
    drafts,
    entries,
    policy: readPolicy(manifest.singles.get('policy'), world),
    backend: readBackend(manifest.singles.get('backend'), world),
    outputs: withResources ? readOutputs(manifest, drafts, world) : {},
  };
}

function readOutputs(
  manifest: Manifest,
  drafts: readonly Draft[],
  world: World,
): { readonly [name: string]: Value } {
  const outputs: Record<string, Value> = {};
  if (manifest.outputs.size === 0) return outputs;
  const byAddress = new Map(drafts.map((draft) => [draft.address, draft]));
  for (const [name, block] of manifest.outputs) {
    const { file, entry } = block;
    const frame = { file, roots: ['env', 'config', 'resources'] as const };
    const value = new Interpreter(world, frame, pathOf(block)).value(entry.value, OPEN);
    const place = placeIn(file, entry.value, pathOf(block));
    for (const { reference } of referencesIn(value))
      checkReferenceAt(reference, place, byAddress, world.findings);
    outputs[name] = value;
  }
  return outputs;
}

/** The entries in use, by name. */
export function entriesOf({ entries }: Interpretation): Readonly<Record<string, ProviderEntry>> {
  return Object.fromEntries(entries.used().map(({ entry }) => [entry.name, entry]));
}
