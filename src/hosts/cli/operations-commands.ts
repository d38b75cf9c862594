import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
import { applyFlags, manifestFlags, observeFlags, planFlags, stateFlags } from './flag-list.ts';
import type { FlagSpec } from './flag-spec.ts';

const whole = [...manifestFlags, ...stateFlags, ...observeFlags];

const jsonInto: FlagSpec = {
  name: 'json-into',
  kind: 'text',
  value: 'FILE',
  description: 'Write the JSON document into this file as well.',
  completes: 'file',
};

const watchGuards = planFlags.filter(({ name }) => name === 'no-delete' || name === 'allow-deletes');

const watchFlags: readonly FlagSpec[] = [
  {
    name: 'interval',
    kind: 'duration',
    value: 'TIME',
    description:
      'Pause between two cycles, give or take a tenth; longer while they fail. --timeout is about one cycle.',
    default: '5m',
  },
  { name: 'apply', kind: 'switch', description: 'Apply what was found, without asking; guards hold.' },
  {
    name: 'listen',
    kind: 'port',
    value: 'PORT',
    description: 'Serve /healthz and /metrics on loopback; 0 takes a free port.',
  },
  {
    name: 'notify',
    kind: 'text',
    value: 'URL',
    description: 'Post to this webhook when something changed since the last report; treated as a secret.',
  },
  {
    name: 'notify-format',
    kind: 'text',
    value: 'FORMAT',
    choices: ['json', 'slack'],
    description: 'What is posted.',
    default: 'json',
  },
];

/** What a team runs every day beside plan, apply and drift. */
export function operationsCommands(paths: ArgumentSpec): readonly CommandSpec[] {
  return [
    {
      name: 'verify',
      summary: 'Ask each vendor whether the declared credentials still work; exits 4 when one does not.',
      arguments: [paths],
      flags: [
        ...whole,
        {
          name: 'warn-within',
          kind: 'duration',
          value: 'TIME',
          description: 'Point out credentials that end within this time.',
          default: '14d',
        },
        jsonInto,
      ],
      load: () => import('./commands/verify.ts'),
    },
    {
      name: 'history',
      summary: 'List the runs that changed something; --verify proves that no record was changed since.',
      arguments: [{ name: 'RUN', description: 'Show this one with its requests.', optional: true }],
      flags: [
        ...manifestFlags,
        ...stateFlags,
        {
          name: 'verify',
          kind: 'text',
          value: 'HEAD',
          description: 'Check the chain against a head that an apply printed.',
        },
        {
          name: 'limit',
          kind: 'count',
          least: 1,
          value: 'N',
          description: 'How many to list; with --json all unless it is given.',
          default: '20',
        },
      ],
      load: () => import('./commands/history.ts'),
    },
    {
      name: 'rollback',
      summary: 'Return to what a former run declared, as a new run with all its guards.',
      flags: [
        ...manifestFlags,
        ...stateFlags,
        ...observeFlags,
        { name: 'to', kind: 'text', value: 'RUN', description: 'The run, as `holdfast history` lists it.' },
        { name: 'dry-run', kind: 'switch', description: 'Only show the plan.' },
        ...planFlags,
        ...applyFlags,
      ],
      streams: true,
      load: () => import('./commands/rollback.ts'),
    },
    {
      name: 'watch',
      summary: 'Plan, or apply, again and again until stopped; tell only what is new.',
      arguments: [paths],
      flags: [...whole, ...watchGuards, ...watchFlags],
      streams: true,
      load: () => import('./commands/watch.ts'),
    },
  ];
}

/** The beginning of everything. */
export const initCommand: CommandSpec = {
  name: 'init',
  summary: 'Write a first manifest, and a pipeline if wanted; asks where a terminal can answer.',
  flags: [
    { name: 'name', kind: 'text', value: 'NAME', description: 'Name of the stack.', default: "the folder's" },
    {
      name: 'provider',
      kind: 'list',
      value: 'NAME',
      description: 'Which providers; without any, those whose credentials are set.',
    },
    {
      name: 'resource',
      kind: 'list',
      value: 'TYPE.KIND',
      description: 'Begin with a block of this kind, as `holdfast scaffold` prints it.',
    },
    {
      name: 'pipeline',
      kind: 'text',
      value: 'FORGE',
      choices: ['github', 'gitlab', 'none'],
      description: 'Write a pipeline that plans, applies and looks for drift.',
      default: 'none',
    },
    { name: 'yes', short: 'y', kind: 'switch', description: 'Do not ask; take what is found.' },
    { name: 'force', kind: 'switch', description: 'Write over files that exist.' },
  ],
  load: () => import('./commands/init.ts'),
};

/** The manual page, made from this tree. */
export const manCommand: CommandSpec = {
  name: 'man',
  summary: 'Print the manual page, e.g. for `holdfast man | man -l -`.',
  load: () => import('./commands/man.ts'),
};
