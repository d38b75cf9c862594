import type { Clock } from '../../core/events.ts';
import { S3Medium } from './s3-medium.ts';
interface S3Context {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly clock: Clock;
    readonly name: string;
    readonly stack: string;
}
/** `s3://BUCKET/PREFIX?endpoint=URL&region=NAME&path_style=true|false`; credentials come from the SDK's usual chain. */
export declare function openS3(url: URL, { env, clock, name, stack }: S3Context): Promise<S3Medium>;
export {};
//# sourceMappingURL=s3.d.ts.map