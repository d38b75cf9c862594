import type { Json, JsonObject } from '../../../src/core/json.ts';
type Values = Readonly<Record<string, Json>>;
/** A new integration's members: the server's defaults under what was given; undefined for an unknown type. */
export declare function initial(type: string, body: JsonObject): Record<string, Json> | undefined;
/** The members the app takes: known to the type and not null. Everything else is ignored without a word (Q12). */
export declare function given(type: string, body: JsonObject): Record<string, Json>;
/** As the app keeps them: named, a public service under its API address, projects as a set, none beside `global`. */
export declare function settled(type: string, values: Values): Values;
export {};
//# sourceMappingURL=members.d.ts.map