import { ResourceHandler } from './handler.ts';
/**
 * The frozen entry point that `__provider` of every resource requires; stacks remember its path as long as they
 * live. Gives the dynamic provider for a resource type.
 */
export declare function handler(token: string): ResourceHandler;
//# sourceMappingURL=v1.d.ts.map