import { HoldfastError } from '../core/errors.ts';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/u;

/** Names of manifests and stacks become parts of paths, keys and addresses, so they must be plain. */
export function requireName(value: string, what: 'name' | 'stack'): void {
  if (NAME.test(value) && !value.endsWith('.')) return;
  throw new HoldfastError('usage', `the ${what} ${JSON.stringify(value.slice(0, 80))} cannot name a state`, {
    advice: 'Use letters, digits, ".", "_" and "-", at most 63, with a letter or digit first.',
  });
}
