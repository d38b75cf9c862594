import type { S3Client } from '@aws-sdk/client-s3';
type Sdk = typeof import('@aws-sdk/client-s3');
/** The few object operations that state needs, with errors told apart by status. */
export declare class S3Bucket {
    #private;
    readonly name: string;
    constructor(sdk: Sdk, client: S3Client, name: string);
    /** The object's text, or undefined. */
    get(key: string): Promise<string | undefined>;
    put(key: string, text: string): Promise<void>;
    /** False where the key is taken, or another writer was faster. Stores that ignore the condition say true. */
    create(key: string, text: string): Promise<boolean>;
    delete(key: string): Promise<void>;
    /** All keys below a prefix, in order. */
    list(prefix: string): Promise<readonly string[]>;
    close(): void;
}
export {};
//# sourceMappingURL=s3-bucket.d.ts.map