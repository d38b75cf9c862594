import type { Stack } from '../../core/result.ts';
import { Findings } from '../findings.ts';
import type { Manifest } from '../manifest.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FindType } from './format-order.ts';
import { findIdleResources } from './lint/idle-resources.ts';
import { findLiteralSecrets, type IsCredential } from './lint/literal-secrets.ts';
import { findOddNames, findUnpinned } from './lint/names.ts';
import { findUnused } from './lint/unused.ts';

export interface LintRequest {
  /** The files as read. */
  readonly manifest: Manifest;
  /** The same, loaded without errors. */
  readonly stack: Stack;
  readonly find: FindType;
  readonly isCredential: IsCredential;
}

export interface LintResult {
  /** By file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that look like secrets, to be masked in whatever is printed. */
  readonly secrets: readonly string[];
}

/** What is valid and yet not as it should be. */
export function lintManifest({ manifest, stack, find, isCredential }: LintRequest): LintResult {
  const findings = new Findings();
  const secrets = findLiteralSecrets(manifest, find, isCredential, findings);
  findUnused(manifest, stack, findings);
  findIdleResources(manifest, stack, find, findings);
  findOddNames(manifest, findings);
  findUnpinned(manifest, stack, find, findings);
  return { diagnostics: findings.list(), secrets };
}
