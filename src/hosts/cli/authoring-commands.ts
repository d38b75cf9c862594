import type { CommandSpec } from './command-spec.ts';
import { manifestFlags } from './flag-list.ts';

const paths = {
  name: 'paths',
  description: 'Manifest files or directories; `-` formats standard input.',
  optional: true,
  many: true,
  completes: 'file',
} as const;

/** Commands that help writing manifests; offline, all of them. */
export const authoringCommands: readonly CommandSpec[] = [
  {
    name: 'fmt',
    aliases: ['format'],
    summary: 'Bring manifests into canonical order and layout; comments stay.',
    arguments: [paths],
    flags: [
      ...manifestFlags.filter(({ name }) => name === 'file' || name === 'recursive'),
      { name: 'check', kind: 'switch', description: 'Write nothing; exit 1 when a file would change.' },
    ],
    load: () => import('./commands/fmt.ts'),
  },
  {
    name: 'lint',
    summary: 'Look for secrets in plain sight, and for what is unused or manages nothing.',
    arguments: [{ ...paths, description: 'Manifest files or directories, like --file.' }],
    flags: [...manifestFlags, { name: 'strict', kind: 'switch', description: 'Exit 1 on warnings, too.' }],
    load: () => import('./commands/lint.ts'),
  },
  {
    name: 'scaffold',
    summary: 'Print a block of one kind, with what it needs and what it can have.',
    arguments: [{ name: 'TYPE', description: 'provider:Type.kind.', completes: 'type' }],
    flags: [{ name: 'name', kind: 'text', value: 'NAME', description: "The resource's name." }],
    load: () => import('./commands/scaffold.ts'),
  },
];
