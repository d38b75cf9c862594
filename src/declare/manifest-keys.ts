import type { Policy } from '../core/result.ts';

/** Keys of a manifest that may stand in one of its files only. */
export const SINGLES = ['name', 'backend', 'owner', 'policy'] as const;

/** Keys of a manifest that hold named blocks, put together from all its files. */
export const SECTIONS = ['config', 'providers', 'resources', 'outputs'] as const;

/** All keys of a manifest; the user's own begin with `x-`. */
export const MANIFEST_KEYS: readonly string[] = ['$schema', ...SINGLES, 'env', ...SECTIONS];

const policy: Readonly<Record<keyof Policy, true>> = {
  maxDeletes: true,
  maxChanges: true,
  maxDeletePercent: true,
  forbidReplace: true,
  adopt: true,
  rules: true,
};

/** All keys below `policy`. */
export const POLICY_KEYS: readonly string[] = Object.keys(policy);
