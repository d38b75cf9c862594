import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
import { manifestFlags, observeFlags, stateFlags } from './flag-list.ts';
import type { FlagSpec } from './flag-spec.ts';

const whole = [...manifestFlags, ...stateFlags, ...observeFlags];

const jsonInto: FlagSpec = {
  name: 'json-into',
  kind: 'text',
  value: 'FILE',
  description: 'Write the JSON document into this file as well.',
  completes: 'file',
};

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
  ];
}
