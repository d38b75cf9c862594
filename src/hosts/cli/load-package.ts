import { pathToFileURL } from 'node:url';
import { HoldfastError } from '../../core/errors.ts';
import type { ProviderModule } from '../../core/registry.ts';
import { providerProblems } from '../../declare/package/provider-problems.ts';
import { describeFault } from '../../declare/typescript/describe-fault.ts';
import { packageEntry } from './package-entry.ts';

/** Imports a user's provider: a path as seen from the manifest's directory, or a package installed there. */
export async function loadPackage(specifier: string, directory: string): Promise<ProviderModule> {
  const file = packageEntry(specifier, directory);
  const exported = await run(specifier, file, directory);
  const module = exported['module'] ?? exported['default'];
  if (module === undefined)
    throw new HoldfastError('error', `the provider package ${specifier} exports no provider`, {
      advice: `Write in ${file}: export const module: ProviderModule = { provider };`,
    });
  const problems = providerProblems(module);
  if (problems.length === 0) return module as ProviderModule;
  throw new HoldfastError('error', `the provider package ${specifier} is no provider: ${problems[0] ?? ''}`, {
    advice: [...problems.slice(1, 10), 'The conformance function of holdfast/testing tells more.'].join('\n'),
  });
}

async function run(
  specifier: string,
  file: string,
  directory: string,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const { summary, detail } = describeFault(error, directory);
    throw new HoldfastError('error', `the provider package ${specifier} cannot be run: ${summary}`, {
      advice: detail,
      cause: error,
    });
  }
}
