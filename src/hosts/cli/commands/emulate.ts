import type { Provider } from '../../../core/define.ts';
import { shellWord } from '../../../core/shell-word.ts';
import { startEmulator, type Emulator } from '../../../emulator/index.ts';
import { registry } from '../../../../providers/index.ts';
import { loadEmulator } from '../emulators.ts';
import { usage, type Flags } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { listenError } from '../listen-error.ts';
import { printAnswer } from '../print-answer.ts';
import { suggestion } from '../suggestion.ts';

/** `holdfast emulate`: serves the vendors' emulators on loopback until the first interrupt. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, output, host } = invocation;
  const names = chosenNames(invocation.arguments);
  const emulator = await start(names, flags);
  const stopped = new Promise<void>((resolve) => {
    const stop = host.onInterrupt(() => {
      stop();
      resolve();
    });
  });
  const providers = await Promise.all(names.map(async (name) => (await registry[name]?.())?.provider));
  const known = providers.filter((provider) => provider !== undefined);
  printAnswer(invocation, documentOf(emulator, known), textOf(emulator, known));
  await stopped;
  await emulator.close();
  output.err('Stopped.\n');
  return 0;
}

async function start(names: readonly string[], flags: Flags): Promise<Emulator> {
  const apis = await Promise.all(names.map(loadEmulator));
  const port = flags.count('port') ?? 0;
  try {
    return await startEmulator({
      apis,
      layout: 'prefix',
      port,
      latencyMs: flags.duration('latency') ?? 0,
      seed: flags.count('seed') ?? 1,
    });
  } catch (error) {
    throw isListening(error) ? listenError(port, error) : error;
  }
}

function isListening(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}

function chosenNames(given: readonly string[]): string[] {
  const all = Object.keys(registry);
  const unknown = given.find((name) => !all.includes(name));
  if (unknown === undefined) return given.length === 0 ? all : [...new Set(given)];
  throw usage(
    `there is no provider ${unknown}`,
    `Known providers: ${all.join(', ')}.${suggestion(unknown, all)}`,
  );
}

/** What to set so that a manifest without provider entries reaches the emulator. */
function environmentOf({ config }: Emulator, { name, config: keys }: Provider): Record<string, string> {
  const entries = Object.entries(config[name] ?? {}).flatMap(([key, value]) => {
    const variable = Object.hasOwn(keys, key) ? keys[key]?.env?.[0] : undefined;
    return variable === undefined ? [] : [[variable, value]];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

function documentOf(emulator: Emulator, providers: readonly Provider[]): object {
  return {
    origin: emulator.origin,
    urls: emulator.urls,
    control: `${emulator.origin}/__control`,
    providers: emulator.config,
    env: Object.assign({}, ...providers.map((provider) => environmentOf(emulator, provider))) as object,
  };
}

function textOf(emulator: Emulator, providers: readonly Provider[]): string {
  const lines = providers.flatMap((provider) => [
    `# ${provider.title}`,
    ...Object.entries(emulator.config[provider.name] ?? {}).map(([key, value]) => `#   ${key}: ${value}`),
    ...Object.entries(environmentOf(emulator, provider)).map(
      ([name, value]) => `export ${name}=${shellWord(value)}`,
    ),
  ]);
  const head = `# Emulators listen on ${emulator.origin}, faults are set on ${emulator.origin}/__control. Ctrl-C stops them.`;
  const urls = Object.entries(emulator.urls).map(([name, url]) => `# ${name}: ${url}`);
  return `${[head, ...urls, ...lines].join('\n')}\n`;
}
