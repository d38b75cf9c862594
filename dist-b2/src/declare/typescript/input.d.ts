declare const expression: unique symbol;
/** Text that stands for a value looked up when the manifest is read, e.g. what `env('NAME')` gives. It may stand inside other text. */
export type Expression = string & {
    readonly [expression]: true;
};
/** A value that is fetched or marked when the manifest is read. */
export type FunctionCall = {
    readonly 'fn::file': string;
} | {
    readonly 'fn::exec': readonly string[];
} | {
    readonly 'fn::secret': unknown;
} | {
    readonly 'fn::plain': unknown;
};
/** What may be written where a value of type T is wanted. */
export type Input<T> = T | Expression | FunctionCall;
/** The environment variable NAME, secret unless it is named under `env.public`; `fallback` where it is unset. */
export declare function env(name: string, fallback?: string): Expression;
/** Marks a value as secret: it is never shown, and stored only as a keyed fingerprint. */
export declare function secret(value: unknown): FunctionCall;
/** Lets a value be shown that comes from the environment or a command. */
export declare function plain(value: unknown): FunctionCall;
/** The content of a file, verbatim; the path starts at the manifest. */
export declare function file(path: string): FunctionCall;
/** The output of a command, which runs without a shell when the manifest is read; secret. Others can read its arguments, so put no secret into them. */
export declare function exec(command: string, ...args: readonly string[]): FunctionCall;
/** Text as it is: a `${` in it is not an interpolation. */
export declare function literal(text: string): string;
export {};
//# sourceMappingURL=input.d.ts.map