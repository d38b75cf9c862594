import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
import { manifestFlags, missingEnvFlag, observeFlags, reportFlags, stateFlags } from './flag-list.ts';
import type { FlagSpec } from './flag-spec.ts';

const whole = [...manifestFlags, ...stateFlags, ...observeFlags];

const failOn: FlagSpec = {
  name: 'fail-on',
  kind: 'text',
  value: 'CLASS,…',
  description: 'Which classes make it exit 2.',
  default: 'missing,conflict,remote-change,secret-suspect',
};

const alsoVerify: FlagSpec = {
  name: 'verify',
  kind: 'switch',
  description: 'Also ask each vendor whether the credentials still work; exit 4 when one does not.',
};

const acceptFlags: readonly FlagSpec[] = [
  { name: 'until', kind: 'text', value: 'DATE', description: 'Last day it holds, e.g. 2026-12-31.' },
  { name: 'reason', kind: 'text', value: 'TEXT', description: 'Why it may stay, for whoever reviews it.' },
  { name: 'by', kind: 'text', value: 'NAME', description: 'Who accepts it.', default: 'user@host' },
];

const property: ArgumentSpec = {
  name: 'ADDR#PROP',
  description: 'A drifted property, as `holdfast drift` shows it.',
  completes: 'address',
};

/** `drift` and what may be done about drift. */
export function driftCommand(paths: ArgumentSpec): CommandSpec {
  return {
    name: 'drift',
    summary: 'Compare last applied, declared and live. Writes nothing; exits 2 on drift.',
    arguments: [paths],
    flags: [...whole, missingEnvFlag, ...reportFlags, failOn, alsoVerify],
    subcommands: [
      {
        name: 'accept',
        summary: 'Let a live value stay until a day, in a file that is reviewed.',
        arguments: [property],
        flags: [...manifestFlags, ...stateFlags, ...acceptFlags],
        load: () => import('./commands/drift-accept.ts'),
      },
      {
        name: 'pull',
        summary: 'Write live values back into the YAML; comments, order and ${…} stay.',
        arguments: [
          {
            ...property,
            name: 'ADDR[#PROP]',
            description: 'Only these; without any, everything that changed at the vendor.',
            optional: true,
            many: true,
          },
        ],
        flags: [
          ...manifestFlags,
          ...stateFlags,
          { name: 'dry-run', kind: 'switch', description: 'Tell what would be written, and write nothing.' },
        ],
        load: () => import('./commands/drift-pull.ts'),
      },
    ],
    load: () => import('./commands/drift.ts'),
  };
}
