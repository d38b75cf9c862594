/** An argument as it is typed in a POSIX shell: in single quotes where it needs them, so that a quoted command can be pasted. */
export declare function shellWord(text: string): string;
//# sourceMappingURL=shell-word.d.ts.map