import type { Diagnostic } from '../core/diagnostic.ts';
import type { Json } from '../core/json.ts';
import { manifestDigest } from '../core/manifest-digest.ts';
import type { Registry } from '../core/registry.ts';
import type { ProviderEntry, Stack } from '../core/result.ts';
import { readAccepts } from './accept-file.ts';
import { assemble } from './assemble.ts';
import { checkOptions } from './check-options.ts';
import { childEnvironment } from './child-environment.ts';
import { Commands } from './commands.ts';
import type { Concealment } from './concealment.ts';
import { findDependencies } from './dependencies.ts';
import type { ResolvedEntry } from './entries.ts';
import { Environment } from './environment.ts';
import { Findings } from './findings.ts';
import { checkRules, type RuleCheck } from './check-rules.ts';
import { checkStackName, readIdentity } from './identity.ts';
import { entriesOf, interpret, type Inputs, type Interpretation } from './interpret.ts';
import type { Manifest } from './manifest.ts';
import type { PackageLoader } from './package/packages.ts';
import { refuseLoneFrame } from './lone-frame.ts';
import { loadProviders, type Providers } from './providers.ts';
import { loaderFor, readersFor } from './programs.ts';
import { isSecretParameter } from './parameter-declaration.ts';
import { readDocuments, type ReadRequest } from './read-documents.ts';
import { readSideFiles } from './side-files.ts';
import { checkTwins } from './twins.ts';
import { unite } from './union.ts';
import { validateDrafts } from './validate-drafts.ts';

/** What to load, and everything loading may look at. */
export interface LoadRequest extends ReadRequest {
  readonly stack: string;
  /** `--config name=value`. */
  readonly config: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly registry: Registry;
  /** What an unset environment variable is. Under `unknown`, forbidden commands are unknown values too. */
  readonly missingEnv: 'error' | 'unknown';
  /**
   * False forbids whatever would run code that the manifest brings: `fn::exec`, manifests that are modules, providers
   * from packages. `fn::exec` never runs under `validate`.
   */
  readonly allowExec: boolean;
  readonly mode: 'validate' | 'run';
  /** Loads providers that entries name under `package`. */
  readonly loadPackage?: PackageLoader;
  /** Milliseconds until a manifest that is a module and has not settled is given up. Default 30,000. */
  readonly moduleLimitMs?: number;
  /** `frame` leaves resources and outputs unread, for `destroy` and `state`. Default `all`. */
  readonly parts?: 'all' | 'frame';
  /** Looks at the expressions of `policy.rules`. */
  readonly ruleCheck?: RuleCheck;
  /** Milliseconds since the epoch: accepts that ended before are errors. */
  readonly now?: number;
}

export interface LoadResult {
  /** Absent when there is any error. */
  readonly stack?: Stack;
  /** All errors and warnings, by file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every secret value met, for masking. */
  readonly secrets: readonly Json[];
  /** By entry and key: the environment variable a value is taken from, where it is that variable and nothing else. */
  readonly variables: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Resolves an entry that only the state still needs. */
  readonly entry: (name: string) => Promise<EntryResult>;
}

/** A provider entry resolved on demand; absent when there is no such entry or it has errors. */
export interface EntryResult {
  readonly entry?: ProviderEntry;
  readonly diagnostics: readonly Diagnostic[];
  readonly secrets: readonly Json[];
}

/** Reads a manifest into the resources it declares. Mistakes in the files are reported, never thrown. */
export async function loadStack(request: LoadRequest): Promise<LoadResult> {
  const before = new Findings();
  checkStackName(request.stack, before);
  const documents = await readDocuments({ ...request, readers: readersFor(request) }, before);
  if (documents.length === 0) return failed(before, await concealmentFor(request, before));
  const manifest = unite(documents, before);
  if (request.parts !== 'frame') refuseLoneFrame(manifest, request, before);
  const identity = readIdentity(manifest, before);
  const providers = await loadProviders(manifest, request.registry, loaderFor(request), before);
  const inputs = prepare(request, manifest, providers, before);
  const interpretation = await interpretWithCommands(inputs);
  const { findings, drafts, targets, outputs, policy, backend } = interpretation;
  const needs = findDependencies(drafts, targets, findings);
  const desired = assemble(drafts, needs);
  checkOptions(drafts, findings);
  await validateDrafts(drafts, findings);
  checkTwins(drafts, desired, findings);
  await checkRules(policy, manifest.singles.get('policy'), request.ruleCheck, findings);
  const accepted = acceptsFor(request, manifest, [...desired.keys()], findings);
  const result = {
    ...resultOf(interpretation, await concealmentFor(request, findings, providers, manifest)),
    entry: entryResolver(interpretation.entries.used(), inputs, request),
  };
  if (findings.hasErrors) return result;
  const content = {
    ...identity,
    stack: request.stack,
    backend,
    desired: [...desired.values()],
    policy,
    ...(accepted.length > 0 && { accepted }),
    outputs,
  };
  const packages = [...providers.packages.values()];
  const entries = { providers: entriesOf(interpretation), ...(packages.length > 0 && { packages }) };
  return { ...result, stack: withDigest({ ...content, ...entries }) };
}

function acceptsFor(
  { stack, parts, now }: LoadRequest,
  { documents }: Manifest,
  addresses: readonly string[],
  findings: Findings,
): NonNullable<Stack['accepted']> {
  if (parts === 'frame') return [];
  const wish = {
    stack,
    ...(!findings.hasErrors && { addresses }),
    ...(now !== undefined && { now }),
  };
  return readAccepts(documents, wish, findings);
}

function failed(findings: Findings, concealment: Concealment | undefined): LoadResult {
  const nothing = shownFindings(findings, concealment);
  return { ...nothing, variables: {}, entry: () => Promise.resolve(nothing) };
}

/** Loaded and made only where there is something to show: a manifest without mistakes pays nothing. Knows all providers there are. */
async function concealmentFor(
  { registry }: LoadRequest,
  findings: Findings,
  providers?: Providers,
  manifest?: Manifest,
): Promise<Concealment | undefined> {
  if (findings.files.size === 0) return undefined;
  const builtIn = await Promise.all(Object.values(registry).map((load) => load()));
  const modules = [...builtIn, ...(providers?.modules.values() ?? [])];
  const parameters = [...(manifest?.config.values() ?? [])].filter(isSecretParameter);
  const { Concealment } = await import('./concealment.ts');
  return new Concealment({
    providers: modules.map(({ provider }) => provider),
    documents: manifest?.documents ?? [],
    parameters: parameters.map(({ entry }) => entry.name),
  });
}

/** What is wrong, and secrets that only stand in the files: nothing may have come to interpret them. */
function shownFindings(
  findings: Findings,
  concealment: Concealment | undefined,
): Pick<LoadResult, 'diagnostics' | 'secrets'> {
  if (concealment === undefined) return { diagnostics: findings.list(), secrets: [] };
  return {
    diagnostics: findings.list((file) => concealment.textOf(file)),
    secrets: findings.hasErrors ? [...findings.files].flatMap((file) => concealment.secretsOf(file)) : [],
  };
}

function prepare(request: LoadRequest, manifest: Manifest, providers: Providers, findings: Findings): Inputs {
  const { config, env, stack, missingEnv, mode, allowExec } = request;
  const side = readSideFiles(manifest.documents, stack, findings);
  const forbidden = missingEnv === 'unknown' ? 'unknown' : 'refuse';
  const allowed = mode === 'validate' ? 'unknown' : allowExec ? 'run' : forbidden;
  return {
    manifest,
    providers,
    sources: { given: config, environment: env, stack: side, declared: manifest.config },
    environment: new Environment(env, manifest.publicNames, missingEnv),
    commands: { allowed, commands: new Commands(childEnvironment(env, manifest, providers)) },
    findings,
    withResources: request.parts !== 'frame',
    extraEntries: [],
    connecting: mode === 'run',
  };
}

/** A command's output may be an argument of another, so it may take several rounds; each command runs once. */
async function interpretWithCommands(inputs: Inputs): Promise<Interpretation> {
  let interpretation = interpret(inputs, new Findings(inputs.findings));
  while (await inputs.commands.commands.run()) {
    interpretation = interpret(inputs, new Findings(inputs.findings));
  }
  return interpretation;
}

function resultOf(
  { findings, secrets, entries }: Interpretation,
  concealment: Concealment | undefined,
): Omit<LoadResult, 'entry' | 'stack'> {
  const shown = shownFindings(findings, concealment);
  return {
    diagnostics: shown.diagnostics,
    secrets: [...secrets.list(), ...shown.secrets],
    variables: Object.fromEntries(entries.used().map(({ entry, variables }) => [entry.name, variables])),
  };
}

/** The digest costs as much as reading, and only runs that write need it. */
function withDigest(content: Omit<Stack, 'manifestDigest'>): Stack {
  let digest: string | undefined;
  return {
    ...content,
    get manifestDigest() {
      return (digest ??= manifestDigest(content));
    },
  };
}

/** Keeps nothing of what declares resources: it lives as long as the run. */
function entryResolver(
  used: readonly ResolvedEntry[],
  all: Inputs,
  request: LoadRequest,
): LoadResult['entry'] {
  const { registry } = request;
  const nothing = new Map<string, never>();
  const inputs = {
    ...all,
    manifest: { ...all.manifest, documents: [], resources: nothing, outputs: nothing },
  };
  return async (name) => {
    const known = used.find(({ entry }) => entry.name === name);
    if (known !== undefined) return { entry: known.entry, diagnostics: [], secrets: [] };
    const load = Object.hasOwn(registry, name) ? registry[name] : undefined;
    const modules = new Map(inputs.providers.modules);
    if (load !== undefined && !modules.has(name)) modules.set(name, await load());
    const alone = { providers: { ...inputs.providers, modules }, withResources: false, extraEntries: [name] };
    const { entries, findings, secrets } = await interpretWithCommands({
      ...inputs,
      ...alone,
      findings: new Findings(),
    });
    const resolved = findings.hasErrors ? undefined : entries.get(name);
    const shown = shownFindings(findings, await concealmentFor(request, findings, inputs.providers));
    return {
      ...(resolved !== undefined && { entry: resolved.entry }),
      diagnostics: shown.diagnostics,
      secrets: [...secrets.list(), ...shown.secrets],
    };
  };
}
