import type { Change, Recorded } from '../core/model.ts';
import type { Stack } from '../core/result.ts';
/** Address patterns for a run that imports these; empty = everything is looked at. */
export declare function importTargets(ids: ReadonlyMap<string, string>): readonly string[];
/**
 * What is planned for these addresses, reduced to remembering whose objects they are. Of one that is managed already and
 * is to be replaced there is nothing to remember; one that is managed and gone cannot be imported.
 */
export declare function importsAmong(changes: readonly Change[], ids: ReadonlyMap<string, string>): readonly Change[];
/** Declared resources with `options.import` set for those that are to be imported. */
export declare function namingIds(declared: Stack['desired'], ids: ReadonlyMap<string, string>): Stack['desired'];
/** An address that manages another object already is not taken from it. */
export declare function refuseManaged(recorded: Readonly<Record<string, Recorded>>, ids: ReadonlyMap<string, string>): void;
//# sourceMappingURL=imports.d.ts.map