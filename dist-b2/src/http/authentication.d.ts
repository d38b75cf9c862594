import type { Credentials, Provider, ProviderConfig } from '../core/define.ts';
import { HoldfastError } from '../core/errors.ts';
import type { Clock } from '../core/events.ts';
import type { Send } from '../core/wire.ts';
export interface AuthenticationOptions {
    readonly name: string;
    readonly provider: Provider;
    readonly config: ProviderConfig;
    /** Sends without credentials, to absolute URLs. */
    readonly send: Send;
    readonly clock: Clock;
    /** Told all header values before they are used, so that they can be masked. */
    readonly learn: (headers: Credentials['headers']) => void;
}
/** Keeps one set of credentials for all requests of a connection, and remembers when they were refused. */
export declare class Authentication {
    #private;
    constructor(options: AuthenticationOptions);
    /** Credentials that hold for at least a minute; parallel callers share one exchange. */
    current(): Promise<Credentials>;
    /** Other credentials than those just refused, or undefined where the provider gives the same again. */
    instead(refused: Credentials): Promise<Credentials | undefined>;
    /** Makes all later requests fail without being sent. Returns the error to show: details only the first time. */
    refuse(error: HoldfastError): HoldfastError;
}
//# sourceMappingURL=authentication.d.ts.map