import { type FileHandle } from 'node:fs/promises';
/** Makes a directory of its own (0700 whatever the umask); refuses a symbolic link and another user's directory. */
export declare function ensureDirectory(path: string): Promise<void>;
/** False where nothing is there; refuses anything but a directory of this user. */
export declare function isOwnDirectory(path: string): Promise<boolean>;
/** Reads a regular file of this user, without following links; undefined where there is none. */
export declare function readOwn(path: string): Promise<{
    text: string;
    mode: number;
} | undefined>;
/** Creates a file (0600 whatever the umask) that must not exist yet; false where it does. */
export declare function createOwn(path: string, text: string): Promise<boolean>;
/** Replaces a file in one step: whoever reads, also after a crash, sees the whole former or the whole new text. */
export declare function replaceOwn(path: string, text: string): Promise<void>;
/** Renames a file, durably. */
export declare function renameOwn(from: string, to: string): Promise<void>;
/** Removes a file, if it is there. */
export declare function removeOwn(path: string): Promise<void>;
/** Opens a file for appending (0600), cut to its first `bytes` bytes. */
export declare function openForAppend(path: string, bytes: number): Promise<FileHandle>;
/** Writes all of a text, however little the system takes at a time. */
export declare function writeAll(handle: Pick<FileHandle, 'write'>, text: string): Promise<void>;
/** Writes a file that must not exist yet, all of it or nothing; false where it does. Its name is not durable yet; messages call it `named`. */
export declare function fillNew(path: string, text: string, named?: string): Promise<boolean>;
/** The same without the thread pool, for a few lines at a time: they only go as far as the system's memory. */
export declare function writeNow({ fd }: Pick<FileHandle, 'fd'>, text: string): void;
/** Makes the names in a directory durable. */
export declare function syncDirectory(path: string): Promise<void>;
//# sourceMappingURL=file-access.d.ts.map