// Run as a program of its own: loads manifests as Node does, without the test runner's module system in between.
import { registry } from '../../../providers/index.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { Reference, Secret, Template, Unknown } from '../../../src/core/value.ts';
import { loadPackage } from '../../../src/hosts/cli/load-package.ts';
import { loadStack, type LoadRequest } from '../../../src/declare/load.ts';

/** One load to be done, and what came of it; values that are no JSON are written as texts such as `<secret x>`. */
export interface ModuleLoad {
  readonly directory: string;
  readonly request: Partial<LoadRequest>;
}

export interface ModuleOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly secrets: readonly unknown[];
  readonly stack?: {
    readonly name: string;
    readonly backend: string;
    readonly manifestDigest: string;
    readonly outputs: Record<string, unknown>;
    readonly policy: Record<string, unknown>;
    readonly desired: readonly {
      readonly address: string;
      readonly provider: string;
      readonly properties: Record<string, unknown>;
      readonly options: Record<string, unknown>;
      readonly dependencies: readonly string[];
    }[];
  };
}

function shown(_: string, value: unknown): unknown {
  if (value instanceof Secret) return `<secret ${JSON.stringify(value.reveal())}>`;
  if (value instanceof Reference) return `<${value.toString()}>`;
  if (value instanceof Template) return value.parts.map((part) => shown('', part));
  return value instanceof Unknown ? '<unknown>' : value;
}

/** `JSON.stringify` would call a secret's own `toJSON` first. */
function plain(value: unknown): unknown {
  const told = shown('', value);
  if (Array.isArray(told)) return told.map(plain);
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(Object.entries(told).map(([name, member]) => [name, plain(member)]));
}

async function load({ directory, request }: ModuleLoad): Promise<unknown> {
  const { stack, diagnostics, secrets } = await loadStack({
    paths: [],
    directory,
    recursive: false,
    stack: 'dev',
    config: {},
    env: {},
    registry,
    missingEnv: 'error',
    allowExec: true,
    mode: 'run',
    loadPackage,
    ...request,
  });
  if (stack === undefined) return { diagnostics, secrets };
  const desired = stack.desired.map((one) => plain({ ...one, source: undefined }));
  return { diagnostics, secrets, stack: { ...(plain({ ...stack, desired: [] }) as object), desired } };
}

const outcomes: unknown[] = [];
for (const one of JSON.parse(process.argv[2] ?? '[]') as ModuleLoad[]) outcomes.push(await load(one));
process.stdout.write(JSON.stringify(outcomes));
