/** Environment variables, given by the host. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** What EnvHttpProxyAgent needs; empty texts mean "none". */
export interface ProxySettings {
    readonly httpProxy: string;
    readonly httpsProxy: string;
    readonly noProxy: string;
}
/** Proxies named by the environment, or undefined where none is. Loopback hosts are never reached through one. */
export declare function proxySettings(environment: Environment): ProxySettings | undefined;
/** The credentials inside proxy URLs, which no message may show. */
export declare function proxySecrets(settings: ProxySettings): readonly string[];
//# sourceMappingURL=proxy.d.ts.map