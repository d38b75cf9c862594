import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A problem the server marks in a document. */
export interface Mark {
  readonly message: string;
  /** Counting from 1. */
  readonly line: number;
}

/** A language server with one document open in it. */
export interface LanguageServer {
  /** Replaces the document and gives what the server marks in it. */
  readonly open: (text: string) => Promise<readonly Mark[]>;
  /** Labels offered where `|` stands in the text. */
  readonly complete: (text: string) => Promise<readonly string[]>;
  /** The text shown for what stands before `|`. */
  readonly hover: (text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const SETTINGS = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };

/** Starts an installed yaml-language-server and speaks LSP with it over its standard streams. */
export async function startLanguageServer(directory: string, uri: string): Promise<LanguageServer> {
  const program = join(directory, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const pending = new Map<number, (result: unknown) => void>();
  const marked: ((marks: readonly Mark[]) => void)[] = [];
  let sequence = 0;
  let version = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  const request = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      sequence += 1;
      pending.set(sequence, resolve);
      send({ id: sequence, method, params });
    });
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === 'textDocument/publishDiagnostics') marked.shift()?.(marksOf(params));
    else if (method === 'workspace/configuration' && id !== undefined)
      send({ id, result: sectionsOf(params).map((section) => (section === 'yaml' ? SETTINGS : {})) });
    else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (method === undefined && id !== undefined) pending.get(id)?.(result);
  };
  child.stdout.on('data', framed(receive));
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: SETTINGS } } });
  const show = (text: string): Promise<readonly Mark[]> =>
    new Promise((resolve) => {
      marked.push(resolve);
      version += 1;
      const document = { uri, languageId: 'yaml', version, text };
      if (version === 1) send({ method: 'textDocument/didOpen', params: { textDocument: document } });
      else
        send({
          method: 'textDocument/didChange',
          params: { textDocument: { uri, version }, contentChanges: [{ text }] },
        });
    });
  const at = async (method: string, text: string): Promise<unknown> => {
    const cursor = text.indexOf('|');
    await show(text.replace('|', ''));
    const before = text.slice(0, cursor).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return request(method, { textDocument: { uri }, position });
  };
  return {
    open: show,
    complete: async (text) => labelsOf(await at('textDocument/completion', text)),
    hover: async (text) => JSON.stringify(await at('textDocument/hover', text)),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}

/** Cuts a stream into messages by their length headers. */
function framed(receive: (message: Message) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0);
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/u.exec(buffer.subarray(0, Math.max(0, end)).toString())?.[1],
      );
      if (end < 0 || buffer.length < end + 4 + length) return;
      const text = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(text) as Message);
    }
  };
}

function sectionsOf(params: unknown): readonly string[] {
  return (params as { items: { section: string }[] }).items.map(({ section }) => section);
}

function marksOf(params: unknown): readonly Mark[] {
  const { diagnostics } = params as {
    diagnostics: { message: string; range: { start: { line: number } } }[];
  };
  return diagnostics.map(({ message, range }) => ({ message, line: range.start.line + 1 }));
}

function labelsOf(result: unknown): readonly string[] {
  const items = (Array.isArray(result) ? result : (result as { items: unknown[] }).items) as {
    label: string;
  }[];
  return items.map(({ label }) => label);
}
