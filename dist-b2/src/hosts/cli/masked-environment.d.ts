import { type Mask } from '../../http/redact.ts';
/** A mask that knows the credentials of state from the start, before any manifest is read. */
export declare function environmentMask(env: Readonly<Record<string, string | undefined>>): Mask;
/** The password inside a backend's address, as written and decoded. */
export declare function addressSecrets(address: string): readonly string[];
//# sourceMappingURL=masked-environment.d.ts.map