import type { ResourceQuirks } from '../../src/core/define.ts';
/** A write answers `{status, code, _embedded: {entity}}`; older answers were the entity itself. Source: API introduction, platformsh-client-js. */
export declare const unwrap: NonNullable<ResourceQuirks['unwrap']>;
/** Waits for the activities a write embeds, as the vendor's own client does. Source: Add/Update/DeleteCommand of the CLI. */
export declare const settle: NonNullable<ResourceQuirks['settle']>;
/** Follows `#validate`; it is in no OpenAPI file, and only 400 with a map of fields means invalid. Source: client-php listValidationErrors. */
export declare const probe: NonNullable<ResourceQuirks['probe']>;
//# sourceMappingURL=quirks.d.ts.map