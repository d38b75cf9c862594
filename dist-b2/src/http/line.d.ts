import type { Credentials, Provider, ProviderConfig } from '../core/define.ts';
import type { Request } from '../core/wire.ts';
import type { Wire } from './attempt.ts';
import type { Cancellation } from './cancellation.ts';
import { Limiter } from './limiter.ts';
import type { UrlRules } from './origin.ts';
import { type Mask } from './redact.ts';
/** Rates are kept by host and account; entries of one run that share both share a limiter by sharing this map. */
export type Limiters = Map<string, Limiter>;
/** What the two senders of a connection, with and without credentials, have in common. */
export interface Line {
    readonly rules: UrlRules;
    readonly wire: Wire;
    readonly cancellation: Cancellation;
    readonly userAgent: string;
    /** Masks what the connection and the run know as secret, and what this request carried. */
    readonly maskFor: (request: Request) => (text: string) => string;
    readonly limiterFor: (host: string) => Limiter;
    readonly stats: {
        requests: number;
        retries: number;
        exchanges: number;
    };
}
/** Secrets a provider entry was configured with. */
export declare function configSecrets(provider: Provider, config: ProviderConfig): readonly string[];
/** Header values that let requests in: whole, without the scheme's name, and decoded where they are Basic. */
export declare function credentialSecrets(headers: Credentials['headers']): readonly string[];
/** See `Line.maskFor`; the tables' secret fields are looked up only once something has to be masked. */
export declare function requestMasks(provider: Provider, known: Mask, outer: (text: string) => string): Line['maskFor'];
/** Finds or makes the limiter for a host and an account. */
export declare function limiterOf(limiters: Limiters, host: string, account: readonly string[], make: () => Limiter): Limiter;
//# sourceMappingURL=line.d.ts.map