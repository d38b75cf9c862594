/** A pipeline to begin with, as files by path. */
export type Pipeline = (wish: PipelineWish) => Readonly<Record<string, string>>;
export interface PipelineWish {
    /** Exact version the pipeline runs. */
    readonly version: string;
    /** Variables the manifest's credentials come from. */
    readonly variables: readonly string[];
}
/** Pipelines by the forge's name. */
export declare const pipelines: Readonly<Record<string, Pipeline>>;
//# sourceMappingURL=pipelines.d.ts.map