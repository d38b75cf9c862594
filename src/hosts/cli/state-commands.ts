import type { CommandSpec } from './command-spec.ts';
import { manifestFlags, stateFlags } from './flag-list.ts';
import type { FlagSpec } from './flag-spec.ts';

const flags = [...manifestFlags, ...stateFlags];
const force: FlagSpec = {
  name: 'force',
  kind: 'switch',
  description: 'Also when the serial is not higher or the lineage differs.',
};

/** The subcommands of `holdfast state`. Each that writes makes a backup first. */
export const stateCommands: readonly CommandSpec[] = [
  {
    name: 'list',
    summary: 'List the recorded addresses.',
    arguments: [
      {
        name: 'patterns',
        description: 'Only these; `*` stands for any text.',
        optional: true,
        many: true,
        completes: 'address',
      },
    ],
    flags,
    load: () => import('./commands/state-list.ts'),
  },
  {
    name: 'show',
    summary: 'Show what is recorded of one address.',
    arguments: [{ name: 'ADDR', description: 'The address.', completes: 'address' }],
    flags,
    load: () => import('./commands/state-show.ts'),
  },
  {
    name: 'mv',
    summary: 'Give a recorded object another address.',
    arguments: [
      { name: 'FROM', description: 'The recorded address.', completes: 'address' },
      { name: 'TO', description: 'The new address.', completes: 'address' },
    ],
    flags: [
      ...flags,
      {
        name: 'to-stack',
        kind: 'text',
        value: 'NAME',
        description: 'Move it into another stack of the same manifest.',
      },
    ],
    load: () => import('./commands/state-mv.ts'),
  },
  {
    name: 'mv-provider',
    summary: 'Bind all recorded objects of a provider entry to another entry and its origin, on purpose.',
    arguments: [
      { name: 'FROM', description: 'The recorded entry.' },
      {
        name: 'TO',
        description: 'The entry they belong to from now on; may be the same, with another base URL.',
      },
    ],
    flags: [
      ...flags,
      {
        name: 'origin',
        kind: 'text',
        value: 'URL',
        description: 'Only the objects recorded under this origin.',
      },
    ],
    load: () => import('./commands/state-mv-provider.ts'),
  },
  {
    name: 'rm',
    summary: 'Forget recorded objects; they stay at the vendor.',
    arguments: [{ name: 'ADDR', description: 'The addresses.', many: true, completes: 'address' }],
    flags,
    load: () => import('./commands/state-rm.ts'),
  },
  {
    name: 'pull',
    summary: 'Print the state document.',
    flags,
    load: () => import('./commands/state-pull.ts'),
  },
  {
    name: 'push',
    summary: 'Replace the state document by the one in a file.',
    arguments: [{ name: 'FILE', description: 'The document; `-` reads standard input.', completes: 'file' }],
    flags: [...flags, force],
    load: () => import('./commands/state-push.ts'),
  },
  {
    name: 'migrate',
    summary: 'Copy state and history to another backend; the former place stays as it was.',
    flags: [
      ...flags,
      { name: 'to', kind: 'text', value: 'URL', description: 'Where to, written like `backend`.' },
      { ...force, description: 'Also where a state is already; it is kept as a backup.' },
    ],
    load: () => import('./commands/state-migrate.ts'),
  },
  {
    name: 'key',
    summary: 'Make or replace the key of the fingerprints.',
    subcommands: [
      {
        name: 'new',
        summary: 'Print a new key for HOLDFAST_STATE_KEY.',
        load: () => import('./commands/state-key-new.ts'),
      },
      {
        name: 'rotate',
        summary: 'Put the fingerprints under a new key, or that of HOLDFAST_STATE_KEY_NEXT.',
        flags,
        load: () => import('./commands/state-key-rotate.ts'),
      },
    ],
  },
];
