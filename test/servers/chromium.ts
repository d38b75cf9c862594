import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DevTools } from './dev-tools.ts';

/** A page in a headless browser. */
export interface BrowserPage {
  /** The value of an expression, promises awaited. */
  readonly evaluate: <Value = unknown>(expression: string) => Promise<Value>;
  readonly screenshot: (file: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Addresses the page asked for, its own first. */
  readonly requests: readonly string[];
  /** Errors and refusals the browser noted. */
  readonly complaints: readonly string[];
}

export interface PageOptions {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

const PLACES = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where the browser is; undefined where it is not installed. */
export const chromiumPath = PLACES.find((path) => path !== '' && existsSync(path));

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
];

/** Rows of pixels a picture has at most. */
const TALLEST = 8_000;

/** A headless browser with an empty profile of its own. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #tools: DevTools;

  private constructor(process: ChildProcess, profile: string, tools: DevTools) {
    this.#process = process;
    this.#profile = profile;
    this.#tools = tools;
  }

  static async start(path: string): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'holdfast-chromium-'));
    const child = spawn(path, [...FLAGS, `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const address = await announced(child);
    return new Browser(child, profile, await DevTools.connect(address));
  }

  async open(
    url: string,
    { scheme = 'light', width = 1280, height = 900 }: PageOptions = {},
  ): Promise<BrowserPage> {
    const session = await this.#tools.newPage();
    const [requests, complaints]: [string[], string[]] = [[], []];
    session.on('Network.requestWillBeSent', ({ request }) => void requests.push(request?.url ?? ''));
    session.on('Log.entryAdded', ({ entry }) => void complaints.push(entry?.text ?? ''));
    session.on(
      'Runtime.exceptionThrown',
      ({ exceptionDetails }) => void complaints.push(exceptionDetails?.text ?? ''),
    );
    for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await session.send(`${domain}.enable`);
    const resize = (rows: number): Promise<unknown> =>
      session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height: rows,
        deviceScaleFactor: 1,
        mobile: false,
      });
    await resize(height);
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    const loaded = session.once('Page.loadEventFired');
    await session.send('Page.navigate', { url });
    await loaded;
    return {
      requests,
      complaints,
      evaluate: async <Value>(expression: string) => {
        const parameters = { expression, returnByValue: true, awaitPromise: true };
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', parameters);
        if (exceptionDetails !== undefined)
          throw new Error(`${exceptionDetails.text}: ${result?.description ?? ''}`);
        return result?.value as Value;
      },
      screenshot: async (file) => {
        const { result } = await session.send('Runtime.evaluate', {
          expression: 'document.documentElement.scrollHeight',
        });
        await resize(Math.min(Number(result?.value), TALLEST));
        const { data } = await session.send('Page.captureScreenshot');
        writeFileSync(file, Buffer.from(data ?? '', 'base64'));
        await resize(height);
      },
      press: async (key) => {
        for (const type of ['keyDown', 'keyUp'])
          await session.send('Input.dispatchKeyEvent', { type, ...keyOf(key) });
      },
    };
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#tools.close();
    this.#process.kill('SIGKILL');
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function keyOf(key: string): object {
  if (key === 'Enter') return { key, code: key, windowsVirtualKeyCode: 13, text: '\r' };
  if (key === 'Tab') return { key, code: key, windowsVirtualKeyCode: 9 };
  return { key, code: key, text: key };
}

/** The address the browser tells once it listens. */
async function announced(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('the browser has no error stream');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (\S+)/u.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the browser ended before it listened');
}
