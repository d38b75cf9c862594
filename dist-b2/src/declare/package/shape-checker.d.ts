type Members = Readonly<Record<string, unknown>>;
/** Collects what is wrong with an object from elsewhere, by path, so that all of it is told at once. */
export declare class ShapeChecker {
    readonly problems: string[];
    say(path: string, problem: string): void;
    /** The value as an object, or undefined after it was reported. */
    members(value: unknown, path: string): Members | undefined;
    /** Each member of an object that is itself one; `least` members are needed. */
    each(value: unknown, path: string, least: number, check: (members: Members, path: string, name: string) => void): void;
    text(value: unknown, path: string, form?: RegExp, wanted?: string): value is string;
    word(value: unknown, path: string, words: readonly string[]): void;
    callable(value: unknown, path: string): void;
}
export {};
//# sourceMappingURL=shape-checker.d.ts.map