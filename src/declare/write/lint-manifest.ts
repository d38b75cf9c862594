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

/** What is valid and yet not as it should be, by file and position. */
export function lintManifest({ manifest, stack, find, isCredential }: LintRequest): readonly Diagnostic[] {
  const findings = new Findings();
  findLiteralSecrets(manifest, find, isCredential, findings);
  findUnused(manifest, stack, findings);
  findIdleResources(manifest, stack, find, findings);
  findOddNames(manifest, findings);
  findUnpinned(manifest, stack, find, findings);
  return findings.list();
}
