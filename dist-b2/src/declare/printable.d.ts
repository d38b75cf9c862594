/** Shows control and text-direction characters as `\u001b`, so that a file cannot steer the reader's terminal. */
export declare function printable(text: string): string;
//# sourceMappingURL=printable.d.ts.map