import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../../../src/core/json.ts';
import { providerCode, PROVIDER_KEY } from '../../../src/pulumi-facts/tokens.ts';
import { makeProgramFolder, ROOT } from './program-folder.ts';
import { COMPILED } from '../../compiled.ts';

/** What a call failed with; for a partial failure also what the engine is to record. */
export interface CallFailure {
  readonly code: number;
  readonly message: string;
  readonly partial?: {
    readonly id: string;
    readonly properties: JsonObject;
    readonly reasons: readonly string[];
  };
}

interface Wire {
  readonly [method: string]: (
    request: unknown,
    done: (error: WireError | null, answer: Message) => void,
  ) => void;
}

interface WireError {
  readonly code: number;
  readonly details: string;
  readonly metadata: { get(name: string): readonly (string | Buffer)[] };
}

type Message = Readonly<Record<string, () => unknown>>;

// The messages are Pulumi's generated classes without types of their own here.
const fromSdk = createRequire(join(ROOT, 'node_modules/@pulumi/pulumi/package.json'));
const grpc = fromSdk('@grpc/grpc-js');
const structs = fromSdk('google-protobuf/google/protobuf/struct_pb.js');
const messages = fromSdk('./proto/provider_pb.js');
const statuses = fromSdk('./proto/status_pb.js');
const services = fromSdk('./proto/provider_grpc_pb.js');

/** The SDK's real dynamic-provider process, called as the engine calls it. */
export class DynamicProcess {
  readonly #child: ChildProcess;
  readonly #client: Wire & { close(): void };
  readonly #folder: string;
  /** Everything the process printed. */
  output = '';

  private constructor(child: ChildProcess, port: string, folder: string) {
    this.#child = child;
    this.#folder = folder;
    this.#client = new services.ResourceProviderClient(
      `127.0.0.1:${port}`,
      grpc.credentials.createInsecure(),
    );
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => (this.output += chunk));
  }

  static async start(
    env: Readonly<Record<string, string>>,
    config: JsonObject,
    type: 'module' | 'commonjs' = 'commonjs',
  ): Promise<DynamicProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-dynamic-'));
    await makeProgramFolder(folder, type);
    const script = fromSdk.resolve('./cmd/dynamic-provider');
    const child = spawn(process.execPath, [script, '127.0.0.1:0'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...COMPILED, ...env, PULUMI_NODEJS_PROJECT: 'acme' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const started = new DynamicProcess(child, await firstLine(child), folder);
    await started.#call('configure', request('ConfigureRequest', { Args: config }));
    return started;
  }

  async check(token: string, news: JsonObject): Promise<{ inputs: JsonObject; failures: readonly string[] }> {
    const given = withCode(token, news);
    const answer = await this.#call('check', request('CheckRequest', { Olds: {}, News: given }));
    const failures = (answer['getFailuresList']?.() as { getReason(): string }[] | undefined) ?? [];
    return {
      inputs: propertiesOf(answer, 'getInputs'),
      failures: failures.map((failure) => failure.getReason()),
    };
  }

  async create(token: string, inputs: JsonObject): Promise<{ id: string; outputs: JsonObject }> {
    const answer = await this.#call(
      'create',
      request('CreateRequest', { Properties: withCode(token, inputs) }),
    );
    return { id: idOf(answer), outputs: propertiesOf(answer, 'getProperties') };
  }

  /** 0 = unknown (the engine compares), 1 = none, 2 = some. */
  async diff(
    id: string,
    olds: JsonObject,
    news: JsonObject,
  ): Promise<{ changes: number; replaces: readonly string[] }> {
    const answer = await this.#call('diff', request('DiffRequest', { Id: id, Olds: olds, News: news }));
    return {
      changes: answer['getChanges']?.() as number,
      replaces: answer['getReplacesList']?.() as string[],
    };
  }

  async update(id: string, olds: JsonObject, news: JsonObject): Promise<JsonObject> {
    const answer = await this.#call('update', request('UpdateRequest', { Id: id, Olds: olds, News: news }));
    return propertiesOf(answer, 'getProperties');
  }

  async read(
    id: string,
    properties: JsonObject,
  ): Promise<{ id: string; outputs: JsonObject; inputs: JsonObject }> {
    const answer = await this.#call('read', request('ReadRequest', { Id: id, Properties: properties }));
    return {
      id: idOf(answer),
      outputs: propertiesOf(answer, 'getProperties'),
      inputs: propertiesOf(answer, 'getInputs'),
    };
  }

  /** What the engine sends for `.get`: no properties, only inputs. */
  async get(token: string, id: string, inputs: JsonObject): Promise<JsonObject> {
    const asked = request('ReadRequest', { Id: id, Inputs: withCode(token, inputs) });
    return propertiesOf(await this.#call('read', asked), 'getProperties');
  }

  async delete(id: string, properties: JsonObject): Promise<void> {
    await this.#call('delete', request('DeleteRequest', { Id: id, Properties: properties }));
  }

  /** Ends the process as a crash of the machine would. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  async close(): Promise<void> {
    this.#client.close();
    const running = this.#child.exitCode === null && this.#child.signalCode === null;
    const ended = running ? new Promise((resolve) => this.#child.once('close', resolve)) : undefined;
    this.#child.kill();
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }

  #call(method: string, message: unknown): Promise<Message> {
    return new Promise((resolve, reject) => {
      this.#client[method]?.(message, (error, answer) => {
        if (error === null) resolve(answer);
        else reject(Object.assign(new Error(error.details), failureOf(error)));
      });
    });
  }
}

/** Gives what a call failed with. */
export async function failure(call: Promise<unknown>): Promise<CallFailure> {
  try {
    await call;
  } catch (error) {
    return error as CallFailure;
  }
  throw new Error('the call did not fail');
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('close', () => reject(new Error('the dynamic-provider process ended')));
  });
}

function withCode(token: string, properties: JsonObject): JsonObject {
  return { ...properties, [PROVIDER_KEY]: providerCode(token) };
}

function request(name: string, members: Readonly<Record<string, string | JsonObject>>): unknown {
  const message = new messages[name]();
  for (const [member, value] of Object.entries(members))
    message[`set${member}`](typeof value === 'string' ? value : structs.Struct.fromJavaScript(value));
  return message;
}

function idOf(answer: Message): string {
  return answer['getId']?.() as string;
}

function propertiesOf(answer: Message, getter: string): JsonObject {
  const struct = answer[getter]?.() as { toJavaScript(): JsonObject } | undefined;
  return struct?.toJavaScript() ?? {};
}

function failureOf(error: WireError): CallFailure {
  const [details] = error.metadata.get('grpc-status-details-bin');
  const base = { code: error.code, message: error.details };
  if (details === undefined) return base;
  const status = statuses.Status.deserializeBinary(Uint8Array.from(Buffer.from(details)));
  const [packed] = status.getDetailsList();
  const partial = messages.ErrorResourceInitFailed.deserializeBinary(packed.getValue_asU8());
  return {
    ...base,
    partial: {
      id: partial.getId(),
      properties: partial.getProperties().toJavaScript(),
      reasons: partial.getReasonsList(),
    },
  };
}
