import type { Answer, Failure, Request } from '../../src/core/wire.ts';
/** Reads refusals by Jira's login layer and by the app; of overload only the app's words. Sources: gij-api.md 6, 9.1, 9.2. */
export declare function failure(answer: Answer, request: Request): Failure | undefined;
//# sourceMappingURL=quirks.d.ts.map