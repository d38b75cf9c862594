import process from 'node:process';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast version`. */
export function run({ flags, output, toolVersion }: Invocation): Promise<number> {
  const facts = {
    version: toolVersion,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  };
  output.out(
    flags.has('json')
      ? `${jsonText(facts)}\n`
      : `Holdfast v${toolVersion}\non ${facts.platform}, Node ${facts.node}\n`,
  );
  return Promise.resolve(0);
}
