import type { CommandSpec } from './command-spec.ts';
import { manifestFlags, observeFlags, stateFlags } from './flag-list.ts';

/** `export` with its flags. */
export const exportCommand: CommandSpec = {
  name: 'export',
  aliases: ['dump'],
  summary: 'Write manifests for everything that lives in some scopes.',
  arguments: [
    {
      name: 'DIR',
      description: 'Where to write; it must be empty.',
      optional: true,
      completes: 'file',
    },
  ],
  flags: [
    {
      name: 'scope',
      kind: 'list',
      value: 'ENTRY[:PART=VALUE]',
      description: 'What to export; without it, the scopes that all provider entries name.',
    },
    {
      name: 'split-by',
      kind: 'text',
      value: 'WHAT',
      choices: ['none', 'provider', 'scope'],
      description: 'One file for all, or a folder with one for each of these.',
      default: 'none',
    },
    {
      name: 'format',
      kind: 'text',
      value: 'FORMAT',
      choices: ['yaml', 'ts'],
      description: 'How the manifests are spelled.',
      default: 'yaml',
    },
    { name: 'name', kind: 'text', value: 'NAME', description: "The new manifest's `name`." },
    {
      name: 'adopt',
      kind: 'switch',
      description: 'Record everything in state as well, with secrets assumed to be as the variables say.',
    },
    { name: 'force', kind: 'switch', description: 'Write into a directory that has files.' },
    ...manifestFlags,
    ...stateFlags,
    ...observeFlags.filter(({ name }) => name === 'parallelism'),
  ],
  load: () => import('./commands/export.ts'),
};
