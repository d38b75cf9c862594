import { formats } from '../../reports/formats.ts';
import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
import {
  applyFlags,
  manifestFlags,
  missingEnvFlag,
  observeFlags,
  planFlags,
  reportFlags,
  stateFlags,
  skipStale,
} from './flag-list.ts';
import type { FlagSpec } from './flag-spec.ts';
import { authoringCommands } from './authoring-commands.ts';
import { exportCommand } from './export-command.ts';
import { driftCommand } from './drift-command.ts';
import { initCommand, manCommand, operationsCommands } from './operations-commands.ts';
import { pulumiCommand } from './pulumi-command.ts';
import { stateCommands } from './state-commands.ts';

const paths: ArgumentSpec = {
  name: 'paths',
  description: 'Manifest files or directories, like --file.',
  optional: true,
  many: true,
  completes: 'file',
};

const shownAs: FlagSpec = {
  name: 'output',
  short: 'o',
  kind: 'text',
  value: 'FORMAT',
  description: `How a plan is written: ${Object.keys(formats).join(', ')}; the state: text, json.`,
  default: 'text',
};

const whole = [...manifestFlags, ...stateFlags, ...observeFlags];

/** All commands in the order of help. One line here and one file under commands/ make a new one. */
export const commandTree: readonly CommandSpec[] = [
  initCommand,
  {
    name: 'validate',
    summary: 'Check the manifest offline: syntax, schema, references, rules.',
    arguments: [paths],
    flags: [...manifestFlags, missingEnvFlag],
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'plan',
    aliases: ['preview', 'diff'],
    summary: 'Show what `apply` would do. Writes nothing.',
    arguments: [paths],
    flags: [
      ...whole,
      missingEnvFlag,
      ...planFlags,
      ...reportFlags,
      {
        name: 'out',
        kind: 'text',
        value: 'FILE',
        description: 'Save the plan for `holdfast apply FILE`.',
        completes: 'file',
      },
    ],
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'apply',
    aliases: ['up', 'sync'],
    summary: 'Plan, ask, carry out, and prove by reading back that nothing is left to do.',
    arguments: [{ ...paths, name: 'planfile-or-paths', description: 'A saved plan, or manifest files.' }],
    flags: [...whole, ...planFlags, ...applyFlags, skipStale],
    streams: true,
    load: () => import('./commands/apply.ts'),
  },
  {
    name: 'destroy',
    summary: 'Delete everything state holds; protected resources refuse the run.',
    arguments: [paths],
    flags: [...whole, ...applyFlags],
    streams: true,
    load: () => import('./commands/destroy.ts'),
  },
  driftCommand(paths),
  ...operationsCommands(paths),
  {
    name: 'show',
    summary: 'Show the state, or a saved plan.',
    arguments: [
      {
        name: 'planfile',
        description: 'A saved plan; without it, the state.',
        optional: true,
        completes: 'file',
      },
    ],
    flags: [...manifestFlags, ...stateFlags, shownAs],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'import',
    summary: 'Adopt live objects by id for declared addresses. Sends nothing but reads.',
    arguments: [
      { name: 'ADDR', description: 'The declared address.', optional: true, completes: 'address' },
      { name: 'ID', description: "The vendor's id.", optional: true },
    ],
    flags: [
      ...manifestFlags,
      ...stateFlags,
      ...observeFlags.filter(({ name }) => name === 'parallelism'),
      ...applyFlags,
      {
        name: 'from',
        kind: 'text',
        value: 'FILE',
        description: 'A map of ids by address, in YAML or JSON, instead of one address.',
        completes: 'file',
      },
    ],
    streams: true,
    load: () => import('./commands/import.ts'),
  },
  exportCommand,
  pulumiCommand(paths),
  { name: 'state', summary: 'Look into and repair the state.', subcommands: stateCommands },
  {
    name: 'force-unlock',
    summary: 'Remove a lock left behind by a run that is no more.',
    arguments: [{ name: 'ID', description: 'The id the lock error named.' }],
    flags: [...manifestFlags, ...stateFlags, ...applyFlags.filter(({ name }) => name === 'yes')],
    load: () => import('./commands/force-unlock.ts'),
  },
  {
    name: 'explain',
    summary: 'Describe a type, or one of its kinds, with all properties and rules.',
    arguments: [
      {
        name: 'TYPE',
        description: 'provider:Type or provider:Type.kind.',
        optional: true,
        completes: 'type',
      },
    ],
    load: () => import('./commands/explain.ts'),
  },
  ...authoringCommands,
  {
    name: 'providers',
    summary: 'List the providers and what can be done with each kind of object.',
    load: () => import('./commands/providers.ts'),
  },
  {
    name: 'graph',
    summary: 'Print the dependency graph.',
    arguments: [paths],
    flags: [
      ...manifestFlags,
      {
        name: 'output',
        short: 'o',
        kind: 'text',
        value: 'FORMAT',
        choices: ['mermaid', 'dot', 'json'],
        description: 'How the graph is written.',
        default: 'mermaid',
      },
    ],
    load: () => import('./commands/graph.ts'),
  },
  {
    name: 'emulate',
    summary: "Serve emulators of the vendors' APIs on loopback until interrupted.",
    arguments: [{ name: 'providers', description: 'Which; without any, all.', optional: true, many: true }],
    flags: [
      {
        name: 'port',
        kind: 'port',
        value: 'PORT',
        description: 'Where to listen; 0 takes a free one.',
        default: '0',
      },
      {
        name: 'latency',
        kind: 'duration',
        value: 'TIME',
        description: 'Delay of each answer.',
        default: '0s',
      },
      {
        name: 'seed',
        kind: 'count',
        value: 'N',
        description: 'Feeds ids and chances; equal runs are equal.',
        default: '1',
      },
    ],
    load: () => import('./commands/emulate.ts'),
  },
  {
    name: 'completion',
    summary: 'Print the completion script of a shell.',
    arguments: [{ name: 'SHELL', description: 'Which shell.', choices: ['bash', 'zsh', 'fish'] }],
    load: () => import('./commands/completion.ts'),
  },
  manCommand,
  { name: 'version', summary: 'Print the version.', load: () => import('./commands/version.ts') },
];
