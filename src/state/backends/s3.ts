import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import { HoldfastError } from '../../core/errors.ts';
import type { Clock } from '../../core/events.ts';
import { loadDriver } from '../driver.ts';
import { S3Bucket } from './s3-bucket.ts';
import { S3Medium } from './s3-medium.ts';

interface S3Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly name: string;
  readonly stack: string;
}

const KNOWN = ['endpoint', 'region', 'path_style'];

/** `s3://BUCKET/PREFIX?endpoint=URL&region=NAME&path_style=true|false`; credentials come from the SDK's usual chain. */
export async function openS3(url: URL, { env, clock, name, stack }: S3Context): Promise<S3Medium> {
  const bucket = url.hostname;
  const unknown = [...url.searchParams.keys()].find((key) => !KNOWN.includes(key));
  if (bucket === '' || url.username !== '' || unknown !== undefined) throw badAddress();
  const sdk = await loadDriver('@aws-sdk/client-s3', '3', () => import('@aws-sdk/client-s3'));
  const client: S3Client = new sdk.S3Client(clientConfig(url, env));
  const prefix = decodeURIComponent(url.pathname).replace(/^\/+|\/+$/gu, '');
  const root = [prefix, name, stack].filter((part) => part !== '').join('/');
  return new S3Medium(new S3Bucket(sdk, client, bucket), root, clock);
}

function clientConfig(url: URL, env: S3Context['env']): S3ClientConfig {
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  const region = url.searchParams.get('region') ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
  const custom = endpoint ?? env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'];
  const pathStyle = url.searchParams.get('path_style');
  return {
    ...(endpoint === undefined ? {} : { endpoint }),
    // Other servers than Amazon's know no regions, but the signature needs one.
    ...(region !== undefined ? { region } : custom !== undefined ? { region: 'us-east-1' } : {}),
    forcePathStyle: pathStyle === null ? custom !== undefined : pathStyle === 'true',
    // State carries its own checksums; some servers refuse the SDK's trailing ones.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 4,
  };
}

function badAddress(): HoldfastError {
  return new HoldfastError('usage', 'the s3 backend address is incomplete or has an unknown parameter', {
    advice:
      'Write s3://BUCKET/PREFIX, where needed with ?endpoint=https://…&region=…&path_style=true. Credentials come from AWS_* variables, profiles or roles.',
  });
}
