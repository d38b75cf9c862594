import { HoldfastError } from '../../core/errors.ts';
/** The system's error code, e.g. `ENOENT`. */
export declare function codeOf(error: unknown): string | undefined;
/** Turns what the file system refused into a state error; anything else passes unchanged. */
export declare function fileError(action: string, path: string, error: unknown): unknown;
/** A state path that is not what Holdfast itself would have made. */
export declare function untrusted(path: string, what: string, advice: string): HoldfastError;
//# sourceMappingURL=file-error.d.ts.map