import type { Answer } from '../core/wire.ts';
/** What an error answer says in one of the usual members, or the text itself; empty where it says nothing. */
export declare function failureText({ body, isJson }: Answer): string;
/** True for web pages, which APIs only send by way of a login page or proxy. */
export declare function looksLikeHtml(text: string): boolean;
/** The number under which the vendor's support finds the request. */
export declare function requestId(headers: Readonly<Record<string, string>>): string | undefined;
//# sourceMappingURL=failure-text.d.ts.map