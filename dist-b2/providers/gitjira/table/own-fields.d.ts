import type { Field } from '../../../src/core/define.ts';
type Fields = Readonly<Record<string, Field>>;
/** Name of an account at the git host; not known to be answered. */
export declare const username: Field;
/** Never answered. */
export declare const password: Field;
/** Never answered. */
export declare const pat: Field;
/** Address of a hosted service, which the vendor fills in when it is left out. */
export declare function hostedOrigin(value?: string): Fields;
/** Address of a server the user runs. */
export declare const serverOrigin: Fields;
/** A folder on the Jira host. */
export declare const folder: Fields;
/** Narrows what a host's REST API offers. */
export declare const apiFilter: Fields;
/** For hosts whose listing request can be chosen. */
export declare const apiPath: Fields;
/** For the Microsoft services. */
export declare const tfsCollection: Fields;
/** Where CodeCommit keeps the repositories. */
export declare const awsRegion: Fields;
export {};
//# sourceMappingURL=own-fields.d.ts.map