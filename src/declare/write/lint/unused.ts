import type { Stack } from '../../../core/result.ts';
import type { Findings } from '../../findings.ts';
import { placeIn, placeOfName, type Block, type Manifest } from '../../manifest.ts';
import { MODULE_EXTENSIONS } from '../../read-documents.ts';
import { walkScalars } from '../../walk-scalars.ts';

/** Reports parameters, provider entries and published variables that nothing refers to. */
export function findUnused(manifest: Manifest, stack: Stack, findings: Findings): void {
  const parameters = interpolated(manifest, 'config');
  for (const [name, block] of manifest.config) {
    if (!parameters.has(name) && isYaml(block))
      findings.warning(placeOfName(block), `the parameter "${name}" is never used`, 'Remove it, or use it.');
  }
  const entries = usedEntries(manifest, stack);
  for (const [name, block] of manifest.providers) {
    if (entries.has(name)) continue;
    const advice = 'Remove it once no state needs it any more, or name it under options.provider.';
    findings.warning(placeOfName(block), `no resource uses the provider entry "${name}"`, advice);
  }
  findUnusedVariables(manifest, findings);
}

/** A module takes its parameters as values, which leaves no trace in what it returns. */
function isYaml({ file }: Block): boolean {
  return !MODULE_EXTENSIONS.some((extension) => file.filename.endsWith(extension));
}

function findUnusedVariables({ documents, ...manifest }: Manifest, findings: Findings): void {
  const variables = interpolated({ documents, ...manifest }, 'env');
  for (const { file, root } of documents) {
    const env = root.entries.get('env')?.value;
    const names = env?.kind === 'map' ? env.entries.get('public')?.value : undefined;
    for (const item of names?.kind === 'list' ? names.items : []) {
      if (item.kind !== 'scalar' || typeof item.value !== 'string' || variables.has(item.value)) continue;
      findings.warning(
        placeIn(file, item, ['env', 'public']),
        `the variable ${item.value} is published, but never used`,
        'Remove it: what is listed here is shown.',
      );
    }
  }
}

const INTERPOLATION = /\$\{(config|env)(?:\.([A-Za-z_][\w-]*)|\[("(?:[^"\\]|\\.)*")\])/gu;

/** Names under a root that any text of the files mentions. */
function interpolated({ documents }: Manifest, root: 'config' | 'env'): ReadonlySet<string> {
  const names = new Set<string>();
  for (const document of documents) {
    walkScalars(document.root, ({ value }) => {
      if (typeof value !== 'string' || !value.includes('${')) return;
      for (const [, found, plain, quoted] of value.matchAll(INTERPOLATION)) {
        if (found === root) names.add(plain ?? unquoted(quoted ?? ''));
      }
    });
  }
  return names;
}

function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}

/** Entries that resources use; a group whose forEach is empty counts. */
function usedEntries(manifest: Manifest, stack: Stack): ReadonlySet<string> {
  const names = new Set(stack.desired.map(({ provider }) => provider));
  for (const { entry } of manifest.resources.values()) {
    if (entry.value.kind !== 'map') continue;
    const type = entry.value.entries.get('type')?.value;
    const options = entry.value.entries.get('options')?.value;
    const chosen = options?.kind === 'map' ? options.entries.get('provider')?.value : undefined;
    if (chosen?.kind === 'scalar' && typeof chosen.value === 'string') names.add(chosen.value);
    else if (type?.kind === 'scalar' && typeof type.value === 'string')
      names.add(type.value.split(':')[0] ?? '');
  }
  return names;
}
