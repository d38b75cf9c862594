/** One measured value. */
export interface Sample {
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
}
/** A gauge with its samples in Prometheus' text format; nothing where there is none. */
export declare function metricFamily(name: string, help: string, samples: readonly Sample[]): string;
//# sourceMappingURL=metric-family.d.ts.map