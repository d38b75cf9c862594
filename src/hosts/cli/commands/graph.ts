import { dot, mermaid, type GraphNode } from '../../../reports/graph.ts';
import type { Invocation } from '../invocation.ts';
import { loadManifest } from '../load-manifest.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast graph`: offline, what needs what. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, output } = invocation;
  const { stack } = await loadManifest(invocation, { mode: 'validate', paths: invocation.arguments });
  const nodes = stack.desired.map(({ address, type, variant, dependencies }): GraphNode => {
    return { address, type, variant, dependencies };
  });
  const format = flags.has('json') ? 'json' : flags.text('output');
  if (format === 'json') output.out(`${jsonText({ format_version: '1.0', nodes }, 2)}\n`);
  else output.out(format === 'dot' ? dot(nodes) : mermaid(nodes));
  return 0;
}
