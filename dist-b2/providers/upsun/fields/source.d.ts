import type { Field, Rule, Variant } from '../../../src/core/define.ts';
type Fields = Readonly<Record<string, Field>>;
/** A switch that Upsun's pages document with a default; the server's own is unconfirmed, so it is never restored. */
export declare function toggle(description: string, byDefault: boolean): Field;
/** What all four code sources share. */
export declare const sourceFields: Fields;
/** Builds of pull requests, as GitHub and both Bitbuckets have them. */
export declare const pullRequestFields: Fields;
/** Without branches there is nothing to prune; the server refuses the pair. */
export declare const pruneNeedsFetch: Rule;
/** Drafts are built only where such requests are built at all. */
export declare function draftsNeedBuilds(drafts: string, builds: string): Rule;
/** What makes a variant a code source: one per project, and its repository takes the code over. */
export declare const codeSource: Pick<Variant, 'naturalKeys' | 'exclusive' | 'hazards'>;
export {};
//# sourceMappingURL=source.d.ts.map