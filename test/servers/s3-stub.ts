import { serve, type Loopback, type Received, type Reply } from './loopback.ts';

export interface S3Stub extends Loopback {
  readonly objects: Map<string, string>;
  readonly requests: string[];
  /** Called before each request; `drop-after` carries it out and drops the answer. */
  fault: ((request: Received) => Reply | 'drop-after' | undefined) | undefined;
}

const PAGE = 3;

/** A strict little S3 server: one bucket `state`, path style, conditions enforced (unless `lenient`), short list pages. */
export async function startS3Stub({ lenient = false } = {}): Promise<S3Stub> {
  const objects = new Map<string, string>();
  const requests: string[] = [];
  const answer = (request: Received): Reply => {
    requests.push(`${request.method} ${request.url.pathname}`);
    const fault = stub.fault?.(request);
    if (fault !== undefined && fault !== 'drop-after') return fault;
    const reply = respond(request, objects, lenient);
    return fault === 'drop-after' ? 'drop' : reply;
  };
  const loopback = await serve(answer);
  const stub: S3Stub = { ...loopback, objects, requests, fault: undefined };
  return stub;
}

function respond(request: Received, objects: Map<string, string>, lenient: boolean): Reply {
  if (request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ') !== true)
    return failure(403, 'AccessDenied');
  const match = /^\/([^/]+)\/?(.*)$/u.exec(decodeURIComponent(request.url.pathname));
  const [bucket, key] = [match?.[1], match?.[2] ?? ''];
  if (bucket !== 'state') return failure(404, 'NoSuchBucket');
  if (key === '') return list(request, objects);
  const present = objects.get(key);
  switch (request.method) {
    case 'GET':
      return present === undefined ? failure(404, 'NoSuchKey') : { status: 200, body: present };
    case 'PUT':
      if (!lenient && request.headers['if-none-match'] === '*' && present !== undefined) {
        return failure(412, 'PreconditionFailed');
      }
      objects.set(key, request.body);
      return { status: 200, headers: { etag: '"x"' } };
    case 'DELETE':
      objects.delete(key);
      return { status: 204 };
    default:
      return failure(405, 'MethodNotAllowed');
  }
}

function list(request: Received, objects: Map<string, string>): Reply {
  const prefix = request.url.searchParams.get('prefix') ?? '';
  const after = request.url.searchParams.get('continuation-token') ?? '';
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const page = keys.slice(0, PAGE);
  const more = keys.length > PAGE;
  const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
  const token = more ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : '';
  return xml(
    200,
    `<ListBucketResult><IsTruncated>${String(more)}</IsTruncated>${token}${contents}</ListBucketResult>`,
  );
}

function failure(status: number, code: string): Reply {
  return xml(status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

function xml(status: number, body: string): Reply {
  return { status, body: `<?xml version="1.0"?>${body}`, headers: { 'content-type': 'application/xml' } };
}
