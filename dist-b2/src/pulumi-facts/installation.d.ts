/** What a look at a machine found; versions as texts, absent = not there. */
export interface Installation {
    readonly node: string;
    /** `pulumi version`. */
    readonly cli: string | undefined;
    /** `pulumi-language-nodejs` and `pulumi-resource-pulumi-nodejs` beside the command line or on PATH. */
    readonly languageHost: boolean;
    readonly dynamicHost: boolean;
    /** Version of `@pulumi/pulumi` as the program sees it. */
    readonly sdk: string | undefined;
    /** `holdfast/pulumi/provider/v1` can be required from the program's directory; else why not. */
    readonly entry: 'found' | 'missing' | 'failed';
    /** `runtime` of Pulumi.yaml; absent = no such file. */
    readonly runtime: string | undefined;
    /** Yarn's Plug'n'Play is in use. */
    readonly plugAndPlay: boolean;
    /** By provider: what the environment gives. */
    readonly credentials: Readonly<Record<string, AmbientCredentials>>;
}
/** What of a provider entry the environment gives. */
export interface AmbientCredentials {
    /** Variables that are set. */
    readonly set: readonly string[];
    /** What lacks, and how to remedy that; absent where nothing does. */
    readonly lacking?: {
        readonly text: string;
        readonly advice: string;
    };
}
export interface Judgement {
    readonly level: 'ok' | 'warning' | 'error';
    readonly text: string;
    /** What to do; empty where all is well. */
    readonly advice: string;
}
/** Says of each part of an installation whether Holdfast works with it under Pulumi. */
export declare function judgeInstallation(found: Installation): readonly Judgement[];
/** Compares dotted numbers; what follows a hyphen or is no number does not count. */
export declare function compareVersions(a: string, b: string): number;
//# sourceMappingURL=installation.d.ts.map