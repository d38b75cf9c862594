import type { Json } from '../core/json.ts';
import type { Answer } from '../core/wire.ts';
import { tooLarge, type Exchange } from './collector.ts';
import { codeOf, type Reason } from './reason.ts';

type Answered = Extract<Exchange, { outcome: 'answered' }>;
type Cut = Extract<Exchange, { outcome: 'cut' }>;

/** A complete answer as text. */
export interface ReadAnswer {
  readonly outcome: 'read';
  readonly status: number;
  readonly headers: Answer['headers'];
  readonly text: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Turns an answer's bytes into text; bytes that cannot be read count as an answer cut short. */
export async function readText(
  exchange: Exchange,
  mostBytes: number,
): Promise<ReadAnswer | Exclude<Exchange, Answered>> {
  if (exchange.outcome !== 'answered') return exchange;
  const { status, headers } = exchange;
  const decoded = await decode(exchange, mostBytes);
  if (typeof decoded === 'string') return { outcome: 'read', status, headers, text: decoded };
  return { outcome: 'cut', status, headers, reason: decoded };
}

/** Decompresses (never beyond `mostBytes`) and decodes strictly as UTF-8; a byte order mark is dropped. */
async function decode({ headers, bytes }: Answered, mostBytes: number): Promise<string | Reason> {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  const plain = encoding === '' || encoding === 'identity' || bytes.length === 0;
  const inflated = plain ? bytes : await decompress(bytes, encoding, mostBytes);
  if (!Buffer.isBuffer(inflated)) return inflated;
  try {
    return utf8.decode(inflated);
  } catch {
    return { text: 'the answer is not UTF-8 text', permanent: false };
  }
}

async function decompress(bytes: Buffer, encoding: string, mostBytes: number): Promise<Buffer | Reason> {
  const { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } = await import('node:zlib');
  const limit = { maxOutputLength: mostBytes };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(bytes, limit);
    if (encoding === 'br') return brotliDecompressSync(bytes, limit);
    // Some servers send deflate without its zlib wrapping, whose first byte always ends in the bits 1000.
    if (encoding === 'deflate') {
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
    }
  } catch (error) {
    const large = codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
    return large ? tooLarge(mostBytes) : { text: 'the compressed answer is damaged', permanent: false };
  }
  return { text: 'the answer is compressed in a way that was not asked for', permanent: false };
}

/** Reads text as JSON where it may be that. Other text stays text; announced JSON that does not parse is cut short. */
export function toAnswer({ status, headers, text }: ReadAnswer): Answer | Cut {
  if (text.trim() === '') return { status, headers, body: undefined, isJson: true };
  const type = headers['content-type']?.toLowerCase() ?? '';
  const announced = type.includes('json');
  if (!announced && (type.includes('html') || !/^\s*[{[]/.test(text))) {
    return { status, headers, body: text, isJson: false };
  }
  try {
    return { status, headers, body: JSON.parse(text) as Json, isJson: true };
  } catch {
    if (!announced) return { status, headers, body: text, isJson: false };
    const reason: Reason = { text: 'the answer is not complete JSON', permanent: false };
    return { outcome: 'cut', status, headers, reason };
  }
}
