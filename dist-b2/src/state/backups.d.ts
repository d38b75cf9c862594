/** Copies kept in a stack's backup directory; older ones are removed. */
export declare const KEPT_BACKUPS = 20;
/** Keeps a copy under the time and a label; returns its path. */
export declare function writeBackup(directories: readonly string[], text: string, about: {
    readonly now: number;
    readonly label: string;
    readonly extension: 'json' | 'ndjson';
}): Promise<string>;
/** The newest copy that was a sound state when it was made. */
export declare function newestBackup(directory: string): Promise<string | undefined>;
//# sourceMappingURL=backups.d.ts.map