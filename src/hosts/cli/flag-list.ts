import { formats } from '../../reports/formats.ts';
import type { FlagSpec } from './flag-spec.ts';

/** Flags of every command. */
export const globalFlags: readonly FlagSpec[] = [
  {
    name: 'chdir',
    short: 'C',
    kind: 'text',
    value: 'DIR',
    description: 'Work as if started in this directory.',
    completes: 'directory',
  },
  { name: 'no-color', kind: 'switch', description: 'No colours, whatever the terminal.' },
  { name: 'json', kind: 'switch', description: 'Print JSON only on stdout.' },
  {
    name: 'timeout',
    kind: 'duration',
    value: 'TIME',
    description: 'Stop starting new work after this time and exit 9.',
  },
  {
    name: 'log-level',
    kind: 'text',
    value: 'LEVEL',
    choices: ['error', 'warn', 'info', 'debug'],
    description: 'How much to tell on stderr; debug names each request.',
    default: 'info',
  },
  {
    name: 'log-format',
    kind: 'text',
    value: 'FORMAT',
    choices: ['text', 'json'],
    description: 'How stderr is written.',
    default: 'text',
  },
];

/** Which manifest, and what is put into it. */
export const manifestFlags: readonly FlagSpec[] = [
  {
    name: 'file',
    short: 'f',
    kind: 'list',
    value: 'PATH',
    description: 'A manifest file or directory; `-` reads standard input.',
    completes: 'file',
  },
  {
    name: 'recursive',
    short: 'R',
    kind: 'switch',
    description: 'Take the directories below a directory, too.',
  },
  { name: 'stack', kind: 'text', value: 'NAME', description: 'Which stack of the manifest.', default: 'dev' },
  {
    name: 'config',
    kind: 'list',
    value: 'KEY=VALUE',
    description: "A value of the manifest's `config`; HOLDFAST_CONFIG_<NAME> sets one as well.",
  },
  {
    name: 'no-exec',
    kind: 'switch',
    description: 'Run no code of the manifest: no `fn::exec`, TypeScript or provider package.',
  },
];

/** Of the commands that send and record nothing: what they show may hold what is not known. */
export const missingEnvFlag: FlagSpec = {
  name: 'missing-env',
  kind: 'text',
  value: 'WHAT',
  choices: ['error', 'unknown'],
  description: 'Whether an unset variable is an error or a value not known in this run.',
  default: 'error',
};

/** Where state lives. */
export const stateFlags: readonly FlagSpec[] = [
  {
    name: 'backend',
    kind: 'text',
    value: 'URL',
    description: "Where state lives, instead of the manifest's `backend`.",
  },
  {
    name: 'lock-timeout',
    kind: 'duration',
    value: 'TIME',
    description: 'How long to wait for the lock.',
    default: '0s',
  },
  {
    name: 'allow-insecure-backend',
    kind: 'switch',
    description: 'Permit a backend that is reached by plain http beyond this machine.',
  },
];

/** What of the manifest is looked at, and how. */
export const observeFlags: readonly FlagSpec[] = [
  {
    name: 'target',
    kind: 'list',
    value: 'ADDR',
    description: 'Only this address and what it needs; `*` stands for any text.',
    completes: 'address',
  },
  { name: 'exclude', kind: 'list', value: 'ADDR', description: 'Not this address.', completes: 'address' },
  {
    name: 'parallelism',
    kind: 'count',
    least: 1,
    value: 'N',
    description: 'Most requests at once.',
    default: '10',
  },
];

/** Only for a plan that was saved. */
export const skipStale: FlagSpec = {
  name: 'skip-stale',
  kind: 'switch',
  description: 'Apply the rest of a plan file when some of its changes no longer fit.',
};

/** What a plan may hold. */
export const planFlags: readonly FlagSpec[] = [
  {
    name: 'replace',
    kind: 'list',
    value: 'ADDR',
    description: 'Replace this address whatever the difference.',
    completes: 'address',
  },
  {
    name: 'refresh',
    kind: 'boolean',
    value: 'BOOL',
    description: 'false: trust state instead of reading what is live.',
    default: 'true',
  },
  {
    name: 'allow-deletes',
    kind: 'count',
    value: 'N',
    description: 'Permit exactly this number of deletes and replacements.',
  },
  {
    name: 'allow-recreate',
    kind: 'count',
    value: 'N',
    description: 'Permit creating this number of objects again that all vanished at once.',
  },
  { name: 'no-delete', kind: 'switch', description: 'Leave out deletes and replacements.' },
  {
    name: 'resend-secrets',
    kind: 'optional-list',
    value: 'ADDR#PROP',
    description: 'Send this secret again though it did not change; without a value, all.',
  },
  { name: 'detailed-exitcode', kind: 'switch', description: 'Exit 2 when there are changes.' },
  { name: 'expect-no-changes', kind: 'switch', description: 'Exit 7 when there are changes.' },
];

/** How an applying run goes. */
export const applyFlags: readonly FlagSpec[] = [
  { name: 'yes', short: 'y', kind: 'switch', description: 'Do not ask.', aliases: ['auto-approve'] },
  {
    name: 'continue-on-error',
    kind: 'switch',
    description: 'Go on with independent resources after one failed.',
  },
  {
    name: 'json-into',
    kind: 'text',
    value: 'FILE',
    description: 'Write the JSON lines into this file, text to the terminal.',
    completes: 'file',
  },
];

/** How a report is written. */
export const reportFlags: readonly FlagSpec[] = [
  {
    name: 'output',
    short: 'o',
    kind: 'text',
    value: 'FORMAT',
    description: `How the report is written: ${Object.keys(formats).join(', ')}.`,
    default: 'text',
  },
  {
    name: 'json-into',
    kind: 'text',
    value: 'FILE',
    description: 'Write the JSON document into this file as well.',
    completes: 'file',
  },
  {
    name: 'metrics-file',
    kind: 'text',
    value: 'FILE',
    description: 'Write counts for Prometheus into this file as well.',
    completes: 'file',
  },
];
