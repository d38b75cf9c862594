import type { Invocation } from './invocation.ts';
/** A file that grows line by line, each masked and written before the run goes on. */
export declare class LineFile {
    #private;
    constructor(path: string, invocation: Invocation);
    write(text: string): void;
    close(): void;
}
//# sourceMappingURL=line-file.d.ts.map