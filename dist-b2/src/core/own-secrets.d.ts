/** Variables that hold Holdfast's own secrets: keys and passphrases of state, and the password of an http state. */
export declare const OWN_SECRETS: readonly ["HOLDFAST_STATE_KEY", "HOLDFAST_STATE_KEY_NEXT", "HOLDFAST_STATE_PASSPHRASE", "HOLDFAST_STATE_PASSPHRASE_PREVIOUS", "HOLDFAST_HTTP_PASSWORD", "TF_HTTP_PASSWORD"];
/** Variables with an address of Holdfast's own that may hold a credential. */
export declare const OWN_ADDRESSES: readonly ["HOLDFAST_BACKEND", "HOLDFAST_NOTIFY"];
//# sourceMappingURL=own-secrets.d.ts.map