import type { S3Client } from '@aws-sdk/client-s3';
import { HoldfastError, type ErrorCode } from '../../core/errors.ts';

type Sdk = typeof import('@aws-sdk/client-s3');

/** The few object operations that state needs, with errors told apart by status. */
export class S3Bucket {
  readonly name: string;
  readonly #sdk: Sdk;
  readonly #client: S3Client;
  constructor(sdk: Sdk, client: S3Client, name: string) {
    this.#sdk = sdk;
    this.#client = client;
    this.name = name;
  }

  /** The object's text, or undefined. */
  async get(key: string): Promise<string | undefined> {
    try {
      const answer = await this.#client.send(new this.#sdk.GetObjectCommand({ Bucket: this.name, Key: key }));
      return (await answer.Body?.transformToString('utf-8')) ?? '';
    } catch (error) {
      if (errorName(error) === 'NoSuchKey') return undefined;
      throw this.#failure('read', key, error);
    }
  }

  async put(key: string, text: string): Promise<void> {
    try {
      await this.#client.send(this.#putCommand(key, text, {}));
    } catch (error) {
      throw this.#failure('write', key, error);
    }
  }

  /** False where the key is taken, or another writer was faster. Stores that ignore the condition say true. */
  async create(key: string, text: string): Promise<boolean> {
    try {
      await this.#client.send(this.#putCommand(key, text, { IfNoneMatch: '*' }));
      return true;
    } catch (error) {
      const status = statusOf(error);
      if (status === 412 || status === 409) return false;
      throw this.#failure('write', key, error);
    }
  }

  async delete(key: string): Promise<void> {
    try {
      await this.#client.send(new this.#sdk.DeleteObjectCommand({ Bucket: this.name, Key: key }));
    } catch (error) {
      throw this.#failure('delete', key, error);
    }
  }

  /** All keys below a prefix, in order. */
  async list(prefix: string): Promise<readonly string[]> {
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const page = {
        Bucket: this.name,
        Prefix: prefix,
        ...(token === undefined ? {} : { ContinuationToken: token }),
      };
      const answer = await this.#client
        .send(new this.#sdk.ListObjectsV2Command(page))
        .catch((error: unknown) => Promise.reject(this.#failure('list', prefix, error)));
      keys.push(
        ...(answer.Contents ?? []).flatMap((object) => (object.Key === undefined ? [] : [object.Key])),
      );
      token = answer.IsTruncated === true ? answer.NextContinuationToken : undefined;
    } while (token !== undefined);
    return keys.sort();
  }

  close(): void {
    this.#client.destroy();
  }

  #putCommand(key: string, text: string, condition: { IfNoneMatch?: string }) {
    const content = { Body: text, ContentType: 'application/json', ...condition };
    return new this.#sdk.PutObjectCommand({ Bucket: this.name, Key: key, ...content });
  }

  #failure(action: string, key: string, error: unknown): HoldfastError {
    const name = errorName(error);
    const [code, advice] = failureOf(name, statusOf(error));
    return new HoldfastError(code, `cannot ${action} s3://${this.name}/${key} (${name})`, {
      advice,
      cause: error,
    });
  }
}

function failureOf(name: string, status: number | undefined): readonly [ErrorCode, string] {
  if (name === 'NoSuchBucket') return ['state', 'Create the bucket first: Holdfast does not create it.'];
  if (name === 'CredentialsProviderError' || status === 401) {
    return ['auth', 'Give credentials as for the AWS tools: AWS_* variables, a profile or a role.'];
  }
  if (status === 403) {
    return [
      'permission',
      'The credentials must allow GetObject, PutObject, DeleteObject and ListBucket below the prefix.',
    ];
  }
  return ['state', 'Check the bucket, the region and the endpoint, then run the command again.'];
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  return (error.$metadata as { httpStatusCode?: number }).httpStatusCode;
}

function errorName(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown error';
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (typeof code === 'string') return code;
  return typeof name === 'string' ? name : 'unknown error';
}
