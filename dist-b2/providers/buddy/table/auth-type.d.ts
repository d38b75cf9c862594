import type { Field } from '../../../src/core/define.ts';
/** How the vendor lets itself in at the connected service; all ten words of its schema. */
export declare const authTypes: readonly ["OAUTH", "TOKEN", "API_KEY", "APP", "APP_SPRYKER", "TOKEN_APP_EXTENSION", "DEFAULT", "OIDC", "TRUSTED", "APP_RW"];
export type AuthType = (typeof authTypes)[number];
/** The field, with the way the vendor takes when none is declared, where a source tells. */
export declare function authTypeField(byDefault?: AuthType): Field;
//# sourceMappingURL=auth-type.d.ts.map