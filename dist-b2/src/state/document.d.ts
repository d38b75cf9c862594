import type { StateDocument } from '../core/store.ts';
import type { Cipher } from './encryption.ts';
import { type Place } from './damage.ts';
import { type ResourceLines } from './resource-lines.ts';
/** The newest format this release reads and the one it writes. */
export declare const STATE_VERSION = 1;
/** The state of a stack that has none yet: serial 0, never stored as such. */
export declare function emptyDocument(identity: {
    readonly name: string;
    readonly stack: string;
    readonly toolVersion: string;
    readonly lineage?: string;
}): StateDocument;
/** The document as stored, one resource a line, closed by a checksum over everything else. `before`: what it continues. */
export declare function serialiseDocument(document: StateDocument, cipher?: Cipher, before?: ResourceLines): string;
/** For people to read and edit: indented and without checksum. `parseDocument` with `edited` reads it back. */
export declare function renderDocument(document: StateDocument): string;
export interface ParseOptions {
    readonly cipher?: Cipher | undefined;
    /** A person may have written it: the checksum may be missing, but not wrong. */
    readonly edited?: boolean;
}
/** Reads a stored document, or says why it cannot be trusted and how to repair it. */
export declare function parseDocument(text: string, place: Place, options?: ParseOptions): StateDocument;
/** As `parseDocument`; also finds the lines that a document which continues this one may keep. */
export declare function readDocument(text: string, place: Place, options?: ParseOptions): {
    readonly document: StateDocument;
    readonly lines: () => ResourceLines | undefined;
};
//# sourceMappingURL=document.d.ts.map