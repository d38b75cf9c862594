import { capabilities, capabilityTable } from '../../../reports/capability-matrix.ts';
import { registry } from '../../../../providers/index.ts';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast providers`: what each table says can be done. */
export async function run({ flags, output }: Invocation): Promise<number> {
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  const providers = modules.map(({ provider }) => provider);
  if (flags.has('json')) {
    const all = providers.map((provider) => ({
      name: provider.name,
      title: provider.title,
      kinds: capabilities(provider),
    }));
    output.out(`${jsonText({ format_version: '1.0', providers: all }, 2)}\n`);
    return 0;
  }
  output.out(capabilityTable(providers.flatMap(capabilities)));
  output.out(
    '\nADOPT: found again by its natural key when state is lost. WITNESS: a write by others shows even where it\n',
  );
  output.out('cannot be read. VERIFY: the vendor can be asked whether a credential still works.\n');
  return 0;
}
