import type { Stack } from '../../core/result.ts';
import type { Invocation } from './invocation.ts';
/** Where the stack's state lives, variables put in; its password is masked from then on. */
export declare function backendAddress({ host, flags, output }: Invocation, { backend }: Pick<Stack, 'backend'>): string;
//# sourceMappingURL=backend-address.d.ts.map