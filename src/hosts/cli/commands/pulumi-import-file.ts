import type { Plan, ProviderEntry } from '../../../core/result.ts';
import { plan } from '../../../engine/reconcile.ts';
import { carriedEntry, instanceConfiguration, travelling } from '../../../pulumi-facts/entry-travel.ts';
import { importFile, type ImportEntry, type ImportFile } from '../../../pulumi-facts/import-file.ts';
import { problemText } from '../../../reports/problem-text.ts';
import { registry } from '../../../../providers/index.ts';
import { exitCode, exitCodeOf } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { readManifest } from '../load-manifest.ts';
import { withSession } from '../session.ts';
import { writeWhole } from '../write-file.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast pulumi import-file`: full inputs and outputs of live objects, so that Pulumi reads nothing itself. */
export async function run(invocation: Invocation): Promise<number> {
  const paths = invocation.arguments;
  return withSession(invocation, { writes: false, paths }, async ({ stack, context, interrupts }) => {
    const { variables } = await readManifest(invocation, { mode: 'run', paths });
    const planned = await plan(stack, context);
    if (interrupts.reason !== undefined) throw interrupts.reason;
    const entries = await Promise.all(
      Object.values(stack.providers).map(
        async (entry) => [entry.name, await entryOf(entry, variables[entry.name] ?? {})] as const,
      ),
    );
    const made = importFile({
      plan: planned,
      desired: stack.desired,
      types: context.types,
      entries: Object.fromEntries(entries),
    });
    write(made, invocation);
    report(made, planned, invocation);
    return exitCode(planned.problems.map(({ error }) => exitCodeOf(error)));
  });
}

async function entryOf(
  entry: ProviderEntry,
  variables: Readonly<Record<string, string>>,
): Promise<ImportEntry> {
  const { values } = travelling(entry, variables);
  if (entry.name !== entry.provider)
    return { instance: instanceConfiguration(entry.provider, entry.name, values) };
  const module = await registry[entry.provider]?.();
  return { carried: module && carriedEntry(entry.name, module.provider, values) };
}

function write({ document }: ImportFile, { flags, output, directory }: Invocation): void {
  const text = `${jsonText(document, 2)}\n`;
  const file = flags.text('out');
  if (file === undefined) output.out(text);
  else writeWhole(directory, file, [output.mask.mask(text)]);
}

function report({ imported, absent }: ImportFile, { problems }: Plan, { flags, output }: Invocation): void {
  for (const problem of problems) output.log('error', problemText(problem, output.errView));
  const file = flags.text('out') ?? 'FILE';
  output.log(
    'info',
    `${String(imported.length)} objects. Next: \`pulumi import --file ${file} --generate-code=false --protect=false --yes\`; the first \`pulumi up\` then sends the secrets once, since they are not in the file.`,
  );
  if (absent.length > 0)
    output.log('info', `not there yet, so \`pulumi up\` creates them: ${absent.join(', ')}`);
}
