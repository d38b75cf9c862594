import { loadStack, type LoadRequest, type LoadResult } from '../../declare/load.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { HoldfastError } from '../../core/errors.ts';
import type { Stack } from '../../core/result.ts';
import { diagnosticsToDocument } from '../../reports/diagnostics-document.ts';
import { findingLine } from '../../reports/progress-json.ts';
import { diagnosticText } from '../../reports/problem-text.ts';
import { registry } from '../../../providers/index.ts';
import type { RuleFault } from '../../declare/check-rules.ts';
import type { Invocation } from './invocation.ts';
import { guardingExit } from './exit-guard.ts';
import { loadPackage } from './load-package.ts';
import { manifestRequest } from './manifest-request.ts';
import { neutral } from '../../reports/neutral.ts';
import { jsonText } from '../../reports/json-text.ts';

/** Characters of a manifest that is not read in the blink of an eye, some 80 resources: whoever waits is told. */
const LARGE = 30_000;
/** Characters of a manifest that is worth more memory: some 2,500 resources. */
export const HUGE = 1_000_000;

/** What a command wants of the manifest. */
export interface Wanted {
  readonly mode: 'validate' | 'run';
  /** `frame`: no resource properties are resolved. */
  readonly parts?: 'all' | 'frame';
  /** Manifest paths among the arguments. */
  readonly paths?: readonly string[];
  /** Accepts that have ended are no error: the command is about to renew or replace them. */
  readonly anyAccept?: boolean;
}

/** A manifest without errors; warnings have been told. */
export interface Loaded extends LoadResult {
  readonly stack: Stack;
}

/** Reads the manifest the flags name. From then on its secrets are masked. */
export async function readManifest(invocation: Invocation, wanted: Wanted): Promise<LoadResult> {
  const { flags, host, output } = invocation;
  const paths = [...flags.list('file'), ...(wanted.paths ?? [])];
  const request: LoadRequest = {
    ...manifestRequest(invocation, paths),
    registry,
    allowExec: !flags.has('no-exec'),
    mode: wanted.mode,
    loadPackage,
    ruleCheck,
    reading: (filename, characters) => {
      if (characters >= LARGE) output.log('info', `${neutral(filename)}: Reading...`);
      if (characters >= HUGE) host.makeRoom?.();
    },
    ...(paths.includes('-') && { stdin: await host.stdin.text() }),
    ...(wanted.parts !== undefined && { parts: wanted.parts }),
    ...(wanted.anyAccept !== true && { now: host.clock.now() }),
  };
  const loaded = await guardingExit(() => loadStack(request));
  for (const secret of loaded.secrets) output.mask.add(secret);
  return loaded;
}

/** The expression language is loaded only for a manifest that has rules. */
async function ruleCheck(when: string): Promise<RuleFault | undefined> {
  const { compileRule } = await import('./rules/rule-language.ts');
  const rule = compileRule(when);
  return 'message' in rule ? rule : undefined;
}

/** Like `readManifest`, but a manifest with errors ends the run after all of them were told. */
export async function loadManifest(invocation: Invocation, wanted: Wanted): Promise<Loaded> {
  const loaded = await readManifest(invocation, wanted);
  const { stack } = loaded;
  if (stack === undefined && invocation.flags.has('json')) printFindings(loaded.diagnostics, invocation);
  tell(loaded.diagnostics, invocation);
  if (stack === undefined) throw new HoldfastError('manifest', 'the manifest has errors');
  const backend = invocation.flags.text('backend');
  return { ...loaded, stack: backend === undefined ? stack : { ...stack, backend } };
}

/** Findings as JSON on stdout, in the form the command's own output has. */
export function printFindings(findings: readonly Diagnostic[], { output, streams }: Invocation): void {
  if (streams) output.stream(findings.map((finding) => `${jsonText(findingLine(finding))}\n`));
  else output.out(`${jsonText(diagnosticsToDocument(findings))}\n`);
}

/** All findings on stderr. */
export function tell(diagnostics: readonly Diagnostic[], { output }: Invocation): void {
  for (const diagnostic of diagnostics) {
    const level = diagnostic.severity === 'error' ? 'error' : 'warn';
    output.log(level, diagnosticText(diagnostic, output.errView));
  }
}
