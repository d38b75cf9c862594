/** Full jitter: anything from zero to a bound that doubles with each retry (the first is number 1). Milliseconds. */
export declare function backoffMs(retry: number, random: () => number): number;
//# sourceMappingURL=backoff.d.ts.map