import { type Mask } from '../../http/redact.ts';
import type { View } from '../../reports/view.ts';
import type { Host } from './host.ts';
/** How loud a message is, most urgent first. */
declare const LEVELS: readonly ["error", "warn", "info", "debug"];
export type LogLevel = (typeof LEVELS)[number];
export interface OutputOptions {
    readonly noColor: boolean;
    readonly level: LogLevel;
    /** stderr as JSON lines. */
    readonly json: boolean;
}
/** Everything a command prints goes through here: masked, and coloured only where that is wanted. */
export declare class Output {
    #private;
    readonly mask: Mask;
    constructor(host: Host, mask: Mask, options: OutputOptions);
    /** The same sinks, one level quieter and with no secret known yet: for one of many runs in one process. */
    fresh(): Output;
    /** Data. */
    out(text: string): void;
    /** Data piece by piece; a secret split between two pieces is found as well. */
    stream(pieces: Iterable<string>): void;
    /** A message of a level on stderr, as text or, with `--log-format json`, as one JSON object. Ends the line itself. */
    log(level: LogLevel, message: string): void;
    /** Whether messages of a level are printed. */
    shows(level: LogLevel): boolean;
    /** Help and other text for stderr, its lines as they are. */
    err(text: string): void;
    /** How reports are to be made for stdout. */
    get outView(): View;
    get errView(): View;
}
export {};
//# sourceMappingURL=output.d.ts.map