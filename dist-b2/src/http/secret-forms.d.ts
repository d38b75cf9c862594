import type { Json } from '../core/json.ts';
/** Shorter values are not masked: they occur in ordinary text and would make every message unreadable. */
export declare const SHORTEST_SECRET = 8;
/** All strings of at least eight characters inside a value, numbers as digits, lines of longer texts on their own. */
export declare function secretTexts(value: Json): readonly string[];
/** The shapes in which a secret may turn up in text: as it is and JSON, percent, HTML, base64 and hex encoded. */
export declare function secretForms(secret: string): ReadonlySet<string>;
//# sourceMappingURL=secret-forms.d.ts.map