import { diagnosticsToDocument } from '../../../reports/diagnostics-document.ts';
import type { Invocation } from '../invocation.ts';
import { readManifest, tell } from '../load-manifest.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast validate`: offline; all findings at once. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, output } = invocation;
  const { diagnostics, stack } = await readManifest(invocation, {
    mode: 'validate',
    paths: invocation.arguments,
  });
  const { valid, warning_count } = diagnosticsToDocument(diagnostics);
  if (flags.has('json')) {
    output.out(`${jsonText(diagnosticsToDocument(diagnostics), 2)}\n`);
    return valid ? 0 : 1;
  }
  tell(diagnostics, invocation);
  if (!valid) return 1;
  const count = stack?.desired.length ?? 0;
  const but =
    warning_count === 0 ? '' : `, but for ${warning_count} ${warning_count === 1 ? 'warning' : 'warnings'}`;
  const success = output.outView.paint('green', 'Success!');
  output.out(`${success} The manifest is valid${but}: ${count} ${count === 1 ? 'resource' : 'resources'}.\n`);
  return 0;
}
