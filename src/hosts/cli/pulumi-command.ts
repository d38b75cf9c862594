import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
import { manifestFlags, observeFlags, stateFlags } from './flag-list.ts';

/** What prepares and checks the use under Pulumi; neither command needs Pulumi. */
export function pulumiCommand(paths: ArgumentSpec): CommandSpec {
  return {
    name: 'pulumi',
    summary: 'Prepare live objects for Pulumi, and check its installation.',
    subcommands: [
      {
        name: 'import-file',
        summary: 'Write the file by which `pulumi import --file` takes over the live objects of a manifest.',
        arguments: [paths],
        flags: [
          ...manifestFlags,
          ...stateFlags,
          ...observeFlags,
          {
            name: 'out',
            kind: 'text',
            value: 'FILE',
            description: 'Write into this file instead of standard output.',
            completes: 'file',
          },
        ],
        load: () => import('./commands/pulumi-import-file.ts'),
      },
      {
        name: 'doctor',
        summary: "Check that Pulumi, its Node.js host and Holdfast's entry point are found and fit together.",
        load: () => import('./commands/pulumi-doctor.ts'),
      },
    ],
  };
}
