import { HoldfastError } from '../../core/errors.ts';
/** An error about a file the user named, without the platform's wording. */
export declare function fileError(verb: 'read' | 'write', path: string, cause: unknown): HoldfastError;
//# sourceMappingURL=file-error.d.ts.map