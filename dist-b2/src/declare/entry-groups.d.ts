import type { Provider } from '../core/define.ts';
/**
 * Which keys may still be taken from the environment. Where the entry itself began one way of authenticating, the
 * other ways are closed: a stray variable must not win over what is written.
 */
export declare function chooseGroup(provider: Provider, declared: ReadonlySet<string>): (key: string) => boolean;
/**
 * What each way of authenticating still lacks, in the order the keys are documented; only the ways begun where one is.
 * Undefined when one is complete.
 */
export declare function missingAlternatives(provider: Provider, present: ReadonlySet<string>): readonly (readonly string[])[] | undefined;
//# sourceMappingURL=entry-groups.d.ts.map