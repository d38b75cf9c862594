import { isObject, type Json } from '../../core/json.ts';
import { hasSecret, hasUnknown, reveal } from '../../core/placeholder.ts';
import type { Value } from '../../core/value.ts';
import { Budget } from '../budget.ts';
import { Commands } from '../commands.ts';
import { Environment } from '../environment.ts';
import { FAILED } from '../evaluate.ts';
import type { Findings } from '../findings.ts';
import type { Block } from '../manifest.ts';
import type { Entry, Node } from '../node.ts';
import { Parameters } from '../parameters.ts';
import { SecretRegistry } from '../secret-registry.ts';
import { readSideFiles } from '../side-files.ts';
import type { SourceFile } from '../source-file.ts';
import type { World } from '../world.ts';

/** Where the values of parameters come from. */
export interface ConfigRequest {
  readonly stack: string;
  /** `--config name=value`. */
  readonly config: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly missingEnv: 'error' | 'unknown';
}

/** Thrown into the module where it asks for a parameter whose value has a problem, which has been reported. */
export class GivenProblem extends Error {}

type Config = Readonly<Record<string, unknown>>;

/** `context.config`: values of declared parameters, each looked up when asked for; else what the stack gives, as it is. */
export function givenConfig(
  file: SourceFile,
  declared: Entry | undefined,
  request: ConfigRequest,
  findings: Findings,
): Config {
  const root: Node = { kind: 'map', entries: new Map(), start: 0, end: 0, weight: 0 };
  const stack = readSideFiles([{ file, root }], request.stack, findings);
  if (declared === undefined) return { ...plainValues(stack), ...request.config };
  return declaredValues(file, declared, request, stack, findings);
}

function plainValues(stack: ReadonlyMap<string, Block>): Config {
  return Object.fromEntries([...stack].map(([name, { entry }]) => [name, plainOf(entry.value)]));
}

function plainOf(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  return Object.fromEntries([...node.entries].map(([name, entry]) => [name, plainOf(entry.value)]));
}

function declaredValues(
  file: SourceFile,
  section: Entry,
  request: ConfigRequest,
  stack: ReadonlyMap<string, Block>,
  findings: Findings,
): Config {
  const blocks = section.value.kind === 'map' ? [...section.value.entries.values()] : [];
  const declared = new Map(blocks.map((entry) => [entry.name, { file, section: 'config', entry }]));
  const sources = { given: request.config, environment: request.env, stack, declared };
  const parameters = new Parameters(sources);
  const world = worldOf(parameters, request, findings);
  const config = {};
  for (const name of declared.keys())
    Object.defineProperty(config, name, { enumerable: true, get: () => handOut(name, parameters, world) });
  return config;
}

/** Secrets, unknown values and text that would be interpolated again are handed out as expressions. */
function handOut(name: string, parameters: Parameters, world: World): unknown {
  const before = world.findings.list().length;
  const value: Value = parameters.get(name, world) ?? null;
  if (world.findings.list().length > before) throw new GivenProblem(name);
  const open = value !== FAILED && !hasSecret(value) && !hasUnknown(value) ? reveal(value) : undefined;
  return open === undefined || interpolates(open) ? `\${config.${name}}` : structuredClone(open);
}

function interpolates(value: Json): boolean {
  if (typeof value === 'string') return value.includes('${');
  if (Array.isArray(value)) return value.some(interpolates);
  return isObject(value) && Object.values(value).some(interpolates);
}

/** What looking up a parameter may draw on; commands do not run yet, so their output is handed out as an expression. */
function worldOf(parameters: Parameters, request: ConfigRequest, findings: Findings): World {
  return {
    findings,
    secrets: new SecretRegistry(),
    environment: new Environment(request.env, new Set(), request.missingEnv),
    budget: new Budget(),
    commands: { allowed: 'unknown', commands: new Commands(request.env) },
    config: () => undefined,
    configNames: () => parameters.names(),
    refer: ({ written }) => ({ summary: `${written} cannot be used here`, detail: '' }),
    mayLackScope: false,
    parsed: new Map(),
  };
}
