import { HoldfastError } from '../core/errors.ts';
import type { Findings } from './findings.ts';
import type { LoadRequest } from './load.ts';

import type { PackageLoader } from './package/packages.ts';
import { MODULE_EXTENSIONS, type Reader } from './read-documents.ts';
import type { SourceFile } from './source-file.ts';

type Programs = Pick<
  LoadRequest,
  'stack' | 'config' | 'env' | 'missingEnv' | 'moduleLimitMs' | 'allowExec' | 'readers' | 'loadPackage'
>;

/** Readers for manifests that are programs. Whoever checks what others wrote must not run it. */
export function readersFor(request: Programs): Readonly<Record<string, Reader>> {
  const { stack, config, env, missingEnv, moduleLimitMs: limitMs = 30_000, allowExec } = request;
  const reader: Reader = async (file, path, findings) => {
    if (!allowExec) {
      refuse(file, findings);
      return undefined;
    }
    const { moduleReader } = await import('./typescript/read-module.ts');
    return moduleReader({ stack, config, env, missingEnv, limitMs })(file, path, findings);
  };
  const own = MODULE_EXTENSIONS.map((extension) => [extension, reader] as const);
  return { ...Object.fromEntries(own), ...request.readers };
}

function refuse(file: SourceFile, findings: Findings): void {
  const summary = `${file.filename} is a program, and running one is not allowed`;
  const detail = 'This run was started with --no-exec. Leave it out for manifests you trust, or write YAML.';
  findings.error({ file, start: 0, end: 0 }, summary, detail);
}

/** The host's loader of providers; packages are programs too. */
export function loaderFor({ allowExec, loadPackage }: Programs): PackageLoader | undefined {
  if (allowExec || loadPackage === undefined) return loadPackage;
  return (specifier) => {
    const summary = `the provider package ${specifier} is a program, and running one is not allowed`;
    const advice = 'This run was started with --no-exec. Leave it out for packages you trust.';
    return Promise.reject(new HoldfastError('error', summary, { advice }));
  };
}
