import type { Provider } from '../../../core/define.ts';
import { readFrame } from '../../../declare/write/entry-source.ts';
import { lintManifest } from '../../../declare/write/lint-manifest.ts';
import { diagnosticsToDocument } from '../../../reports/diagnostics-document.ts';
import { registry } from '../../../../providers/index.ts';
import { derivedFlags } from '../derived-flags.ts';
import { globalFlags, manifestFlags, missingEnvFlag } from '../flag-list.ts';
import { manifestRequest } from '../manifest-request.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printFindings, readManifest, tell } from '../load-manifest.ts';
import { tableLookup } from '../table-lookup.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast lint`: offline; exits 1 on errors, with `--strict` on any finding. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, directory, output } = invocation;
  const paths = [...flags.list('file'), ...invocation.arguments];
  if (paths.includes('-')) throw usage('lint cannot read standard input', 'Name the file.');
  const specs = [...globalFlags, ...manifestFlags, missingEnvFlag];
  const lenient = { ...invocation, flags: derivedFlags(flags, specs, { 'missing-env': 'unknown' }) };
  const { stack, diagnostics } = await readManifest(lenient, {
    mode: 'validate',
    paths: invocation.arguments,
  });
  if (stack === undefined) {
    if (flags.has('json')) printFindings(diagnostics, invocation);
    tell(diagnostics, invocation);
    return 1;
  }
  const manifest = await readFrame(manifestRequest(lenient, paths));
  const providers = await Promise.all(Object.values(registry).map(async (load) => (await load()).provider));
  const found = lintManifest({
    manifest,
    stack,
    find: await tableLookup(stack, directory),
    isCredential: (entry, key) => isCredential(providers, stack.providers[entry]?.provider ?? entry, key),
  });
  for (const secret of found.secrets) output.mask.add(secret);
  const all = [...diagnostics, ...found.diagnostics];
  if (flags.has('json')) output.out(`${jsonText(diagnosticsToDocument(all), 2)}\n`);
  else tell(all, invocation);
  if (all.length === 0 && !flags.has('json')) output.out('Nothing to remark.\n');
  const failing = all.some(({ severity }) => severity === 'error' || flags.has('strict'));
  return failing ? 1 : 0;
}

function isCredential(providers: readonly Provider[], name: string, key: string): boolean {
  const provider = providers.find((candidate) => candidate.name === name);
  const field =
    provider !== undefined && Object.hasOwn(provider.config, key) ? provider.config[key] : undefined;
  return field?.secret === true || key === 'headers';
}
