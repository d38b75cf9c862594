import type { readFrame } from '../../declare/write/entry-source.ts';
import type { Invocation } from './invocation.ts';
/** What reading a manifest's files takes, from the flags. */
export declare function frameRequest({ flags, directory, host }: Invocation, paths: readonly string[]): Parameters<typeof readFrame>[0];
//# sourceMappingURL=frame-request.d.ts.map