import { OLDEST_IMPORTING_CLI, OLDEST_SDK } from './tokens.ts';

/** What a look at a machine found; versions as texts, absent = not there. */
export interface Installation {
  readonly node: string;
  /** `pulumi version`. */
  readonly cli: string | undefined;
  /** `pulumi-language-nodejs` and `pulumi-resource-pulumi-nodejs` beside the command line or on PATH. */
  readonly languageHost: boolean;
  readonly dynamicHost: boolean;
  /** Version of `@pulumi/pulumi` as the program sees it. */
  readonly sdk: string | undefined;
  /** `holdfast/pulumi/provider/v1` can be required from the program's directory; else why not. */
  readonly entry: 'found' | 'missing' | 'failed';
  /** `runtime` of Pulumi.yaml; absent = no such file. */
  readonly runtime: string | undefined;
  /** Yarn's Plug'n'Play is in use. */
  readonly plugAndPlay: boolean;
  /** By provider: what the environment gives. */
  readonly credentials: Readonly<Record<string, AmbientCredentials>>;
}

/** What of a provider entry the environment gives. */
export interface AmbientCredentials {
  /** Variables that are set. */
  readonly set: readonly string[];
  /** What lacks, and how to remedy that; absent where nothing does. */
  readonly lacking?: { readonly text: string; readonly advice: string };
}

export interface Judgement {
  readonly level: 'ok' | 'warning' | 'error';
  readonly text: string;
  /** What to do; empty where all is well. */
  readonly advice: string;
}

/** Oldest Node.js that lets the dynamic-provider process require ES modules without a warning. */
const OLDEST_NODE = '22.19.0';

/** Says of each part of an installation whether Holdfast works with it under Pulumi. */
export function judgeInstallation(found: Installation): readonly Judgement[] {
  return [
    atLeast('Node.js', found.node, OLDEST_NODE, 'Install a newer Node.js.'),
    judgeCli(found),
    judge(
      found.languageHost,
      'the Node.js language host of Pulumi',
      'Reinstall the Pulumi CLI: pulumi-language-nodejs belongs beside it.',
    ),
    judge(
      found.dynamicHost,
      'the host of dynamic providers',
      'Reinstall the Pulumi CLI, or put node_modules/@pulumi/pulumi/pulumi-resource-pulumi-nodejs on PATH.',
    ),
    atLeast(
      '@pulumi/pulumi',
      found.sdk,
      OLDEST_SDK,
      'Run `npm install @pulumi/pulumi@latest` in the program.',
    ),
    judgeEntry(found),
    judgeRuntime(found),
    ...Object.entries(found.credentials).map(([provider, ambient]) => judgeCredentials(provider, ambient)),
  ];
}

function judge(there: boolean, what: string, advice: string): Judgement {
  return there
    ? { level: 'ok', text: `${what} is there`, advice: '' }
    : { level: 'error', text: `${what} is not there`, advice };
}

function atLeast(what: string, version: string | undefined, oldest: string, advice: string): Judgement {
  if (version === undefined) return { level: 'error', text: `${what} is not there`, advice };
  if (compareVersions(version, oldest) >= 0) return { level: 'ok', text: `${what} ${version}`, advice: '' };
  return { level: 'error', text: `${what} ${version} is older than ${oldest}`, advice };
}

function judgeCli({ cli }: Installation): Judgement {
  const advice = 'Install it: https://www.pulumi.com/docs/iac/download-install/';
  if (cli === undefined) return { level: 'error', text: 'the Pulumi CLI is not on PATH', advice };
  if (compareVersions(cli, OLDEST_IMPORTING_CLI) >= 0)
    return { level: 'ok', text: `Pulumi CLI ${cli}`, advice: '' };
  return {
    level: 'warning',
    text: `Pulumi CLI ${cli} cannot import files with full state`,
    advice: `\`pulumi import --file\` needs ${OLDEST_IMPORTING_CLI} or newer; everything else works.`,
  };
}

function judgeEntry({ entry, plugAndPlay }: Installation): Judgement {
  if (entry === 'found')
    return { level: 'ok', text: 'holdfast/pulumi/provider/v1 can be required', advice: '' };
  const advice = plugAndPlay
    ? "Yarn's Plug'n'Play is not supported: set nodeLinker: node-modules."
    : "Run `npm install holdfast` in the program's directory (where Pulumi.yaml is, or its `main`).";
  const what = entry === 'missing' ? 'cannot be found' : 'cannot be loaded';
  return { level: 'error', text: `holdfast/pulumi/provider/v1 ${what} from the program's directory`, advice };
}

function judgeRuntime({ runtime }: Installation): Judgement {
  if (runtime === 'nodejs') return { level: 'ok', text: 'Pulumi.yaml uses the nodejs runtime', advice: '' };
  if (runtime === undefined)
    return {
      level: 'warning',
      text: 'there is no Pulumi.yaml here',
      advice: "Run this in the program's directory.",
    };
  return {
    level: 'error',
    text: `Pulumi.yaml uses the ${runtime} runtime`,
    advice: 'Holdfast resources are dynamic resources of Node.js programs: use runtime: nodejs.',
  };
}

function judgeCredentials(provider: string, { set, lacking }: AmbientCredentials): Judgement {
  if (lacking === undefined) return { level: 'ok', text: `${provider}: ${set.join(', ')} set`, advice: '' };
  return {
    level: 'warning',
    text: `${provider}: the environment lacks ${lacking.text}`,
    advice: `${lacking.advice} Nothing is needed if the program has none of its resources.`,
  };
}

/** Compares dotted numbers; what follows a hyphen or is no number does not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map(
    (text) => text.replace(/^v/u, '').split('-')[0]?.split('.').map(Number) ?? [],
  );
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
