/** Largest file that is read. */
export declare const FILE_LIMIT: number;
export type TextReading = {
    readonly text: string;
} | {
    readonly problem: string;
    readonly advice: string;
};
/** Reads a whole file as UTF-8. Directories, devices, pipes, other encodings and huge files are refused. */
export declare function readText(path: string): TextReading;
/** Bytes to text, without a byte order mark; anything but UTF-8 is refused, never replaced. */
export declare function decodeText(bytes: Uint8Array): TextReading;
/** Says that a file is over the limit. */
export declare function tooLarge(): TextReading;
/** A system error in words, by its code. */
export declare function reasonOf(error: unknown): string;
/** The `code` of a system error, wherever the error was made. */
export declare function errorCode(error: unknown): string | undefined;
//# sourceMappingURL=read-text.d.ts.map