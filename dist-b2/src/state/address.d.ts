/** A backend as written in `backend:`, taken apart. */
export type BackendAddress = {
    readonly kind: 'file';
    readonly root: string;
} | {
    readonly kind: 'http' | 's3' | 'postgres';
    readonly url: URL;
};
/** Reads a backend address; relative paths belong to `directory`. `{name}` and `{stack}` stand for the stack's own. */
export declare function parseBackend(backend: string, { directory, name, stack }: {
    readonly directory: string;
    readonly name: string;
    readonly stack: string;
}): BackendAddress;
//# sourceMappingURL=address.d.ts.map