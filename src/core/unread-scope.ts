import { HoldfastError } from './errors.ts';
import { describeScope, type Scope } from './scope.ts';

/** The fault of a plan that would judge an object without having looked: what was not read is never "gone". */
export function notRead(address: string, scope: Pick<Scope, 'provider' | 'values'>): HoldfastError {
  return new HoldfastError(
    'bug',
    `${address}: whether its object still exists was not read from ${describeScope(scope)}`,
    { advice: 'Nothing is sent for it. Please report this with the command and its flags.' },
  );
}
