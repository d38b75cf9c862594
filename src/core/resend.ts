import { matchesPath } from './diff.ts';
import type { Desired } from './model.ts';

const NEVER = (): boolean => false;

/** Which secrets of a resource are to be sent though nothing tells that they changed. */
export function resendOf(resend: true | readonly string[], address: string): (path: string) => boolean {
  if (resend === true) return () => true;
  if (resend.length === 0) return NEVER;
  return (path) =>
    resend.some(
      (wish) =>
        wish === address ||
        (wish.startsWith(`${address}#`) && matchesPath([wish.slice(address.length + 1)], path)),
    );
}

/** The same without the wish to send its secrets each time: what is sent by wish alone is no difference. */
export function comparedOnly(desired: Desired): Desired {
  return desired.options.secretChanges === 'always'
    ? { ...desired, options: { ...desired.options, secretChanges: 'onChange' } }
    : desired;
}
