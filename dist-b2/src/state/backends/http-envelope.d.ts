import { type Json, type JsonObject } from '../../core/json.ts';
import { type Place } from '../damage.ts';
import type { Base } from '../journal.ts';
/**
 * What an http state holds: the protocol knows one document, so journal and run records travel with the state.
 * `serial` counts stored envelopes and must rise with each (GitLab refuses a serial twice); the state inside has
 * its own.
 */
export interface Envelope {
    readonly lineage: string;
    readonly serial: number;
    readonly state: JsonObject | null;
    readonly journal: readonly string[];
    readonly runs: readonly {
        readonly name: string;
        readonly text: string;
    }[];
}
/** Run records kept; older ones are dropped. */
export declare const KEPT_RUNS = 50;
export declare const NOTHING: Envelope;
/** The next envelope's text and checksum. */
export declare function sealEnvelope(envelope: Envelope): {
    readonly text: string;
    readonly checksum: string;
};
/** Reads an envelope; a bare state document counts as one without journal. */
export declare function openEnvelope(text: string, place: Place): Envelope;
/** The counters of whatever is stored, readable or not: what replaces it must go beyond them. */
export declare function countersOf(text: string): Base;
/** The checksum that was stored, to see whether a write arrived. */
export declare function checksumOf(text: string): Json;
//# sourceMappingURL=http-envelope.d.ts.map