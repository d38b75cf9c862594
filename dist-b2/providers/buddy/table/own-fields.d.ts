import type { Field } from '../../../src/core/define.ts';
/** Everything a kind of integration may need beside the common fields; a kind picks from here by name. */
export declare const ownFields: {
    readonly token: Field;
    readonly partner_token: Field;
    readonly api_key: Field;
    readonly access_key: Field;
    readonly secret_key: Field;
    readonly password: Field;
    readonly email: Field;
    readonly client_token: Field;
    readonly server_token: Field;
    readonly application_key: Field;
    readonly refresh_token: Field;
    readonly username: Field;
    readonly shop: Field;
    readonly tenant_id: Field;
    readonly config: Field;
    readonly role_assumptions: {
        readonly type: "array";
        readonly writeOnly: true;
        readonly items: Field;
        readonly description: "AWS roles to assume one after the other; their order counts. The vendor does not answer it, so only declared changes are seen.";
    };
    readonly url: Field;
    readonly chat_id: Field;
    readonly git_hub_user_id: Field;
    readonly git_hub_user_name: Field;
    readonly client_id: Field;
    readonly server_id: Field;
    readonly key_id: Field;
    readonly slack_user_id: Field;
    readonly region: Field;
    readonly target_url: Field;
    readonly app_id: Field;
    readonly google_project: Field;
    readonly audience: Field;
    readonly host_url: Field;
    readonly webhook_address: Field;
    readonly atop_url: Field;
};
/** Name of a field that only some kinds have. */
export type OwnField = keyof typeof ownFields;
/** Names of all of them, in order. */
export declare const ownFieldNames: readonly OwnField[];
//# sourceMappingURL=own-fields.d.ts.map