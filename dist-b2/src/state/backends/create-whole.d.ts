/**
 * Creates a file that must not exist yet; false where it does. Whoever looks sees nothing or all of it, whatever crashes
 * and however many processes create it at once: each writes under a name of its own, and one name becomes the file.
 */
export declare function createWhole(path: string, text: string): Promise<boolean>;
/** Removes other names of a file that is there, e.g. of runs that died. A process that loses its own to this tries again. */
export declare function clearBeside(path: string): Promise<void>;
//# sourceMappingURL=create-whole.d.ts.map