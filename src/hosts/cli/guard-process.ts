import process from 'node:process';
import { HoldfastError } from '../../core/errors.ts';
import { debugOutput, dumps, unverifiedTls } from '../../http/process-hazards.ts';
import { diagnosticText } from '../../reports/problem-text.ts';
import type { Invocation } from './invocation.ts';

/** Commands that neither send anything nor hold a credential. */
export const OFFLINE: readonly string[] = [
  ...[
    'completion',
    'emulate',
    'explain',
    'fmt',
    'graph',
    'init',
    'lint',
    'man',
    'providers',
    'pulumi doctor',
  ],
  ...['scaffold', 'state key new', 'validate', 'version'],
];

/** Refuses to send from a process that would give credentials away; warns where it only might. */
export function guardProcess(invocation: Invocation, execArgv: readonly string[] = process.execArgv): void {
  const { command, host, output } = invocation;
  if (OFFLINE.includes(command)) return;
  const refused = unverifiedTls(host.env) ?? debugOutput(host.env);
  if (refused !== undefined) throw new HoldfastError('usage', refused.summary, { advice: refused.detail });
  for (const { summary, detail } of dumps(host.env, execArgv))
    output.log('warn', diagnosticText({ severity: 'warning', summary, detail }, output.errView));
}
