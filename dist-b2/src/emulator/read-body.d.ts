import type { IncomingMessage } from 'node:http';
import type { Json } from '../core/json.ts';
/** Longer bodies are refused with 413. */
export declare const BODY_LIMIT: number;
/** True where the message announces a body. */
export declare function hasBody(message: IncomingMessage): boolean;
/** Reads the whole body, then calls `done` with its text, or with undefined where it is over the limit. */
export declare function readBody(message: IncomingMessage, done: (text: string | undefined) => void): void;
/** The type in a content-type header, lower-case and without parameters. */
export declare function mediaTypeOf(header: string | undefined): string | undefined;
/** A body parsed as its media type says; undefined where that is not possible. */
export declare function parseBody(text: string, mediaType: string | undefined): Json | undefined;
//# sourceMappingURL=read-body.d.ts.map