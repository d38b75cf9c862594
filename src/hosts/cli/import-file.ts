import { parseAddress } from '../../core/address.ts';
import { HoldfastError } from '../../core/errors.ts';
import { Findings } from '../../declare/findings.ts';
import { describe } from '../../declare/node.ts';
import { readYaml } from '../../declare/read-yaml.ts';
import { SourceFile } from '../../declare/source-file.ts';
import type { Invocation } from './invocation.ts';
import { printFindings, tell } from './load-manifest.ts';
import { readText } from './read-text.ts';

/** Reads a map of ids by address, in YAML or JSON. Everything wrong with it is told with its place. */
export async function readImportFile(
  path: string,
  invocation: Invocation,
): Promise<ReadonlyMap<string, string>> {
  const { directory, host, flags } = invocation;
  const text = path === '-' ? await host.stdin.text() : readText(directory, path);
  const file = new SourceFile(path === '-' ? '<stdin>' : path, text, directory);
  const findings = new Findings();
  const ids = idsIn(file, findings);
  if (!findings.hasErrors && ids.size > 0) return ids;
  if (!findings.hasErrors) findings.error(undefined, `${file.filename} names nothing to import`, FORM);
  if (flags.has('json')) printFindings(findings.list(), invocation);
  tell(findings.list(), invocation);
  throw new HoldfastError('manifest', 'the import file has errors');
}

const FORM = 'It is a map of ids by address, e.g. shop-hook: abc123.';

function idsIn(file: SourceFile, findings: Findings): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const root = readYaml(file, findings);
  if (root === undefined || findings.hasErrors) return ids;
  if (root.kind !== 'map') {
    findings.error(
      { file, start: root.start, end: root.end },
      `an import file holds a map, not ${describe(root)}`,
      FORM,
    );
    return ids;
  }
  const owners = new Map<string, string>();
  for (const [address, { value, start, end }] of root.entries) {
    const place = { file, start: value.start, end: value.end };
    const id =
      value.kind === 'scalar' && ['string', 'number'].includes(typeof value.value) ? String(value.value) : '';
    const other = owners.get(id);
    if (parseAddress(address) === undefined)
      findings.error({ file, start, end }, `"${address}" is no address`, FORM);
    else if (id === '') findings.error(place, `the id of ${address} must be text`, FORM);
    else if (other !== undefined) findings.warning(place, `${address} and ${other} name the same id`);
    ids.set(address, id);
    owners.set(id, address);
  }
  return ids;
}
