import type { Provider, ProviderConfig } from '../../core/define.ts';
import { HoldfastError } from '../../core/errors.ts';
import type { Json } from '../../core/json.ts';
import type { Connection } from '../../core/model.ts';
import { hasUnknown, plain, reveal } from '../../core/placeholder.ts';
import type { ProviderEntry } from '../../core/result.ts';
import type { CommonConfig, ConnectOptions, OpenConnection } from '../../http/connect.ts';
import { connect } from '../../http/connect.ts';
import { registry } from '../../../providers/index.ts';
import type { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import { tell, type Loaded } from './load-manifest.ts';
import { loadPackage } from './load-package.ts';
import type { Tracing } from './tracing/tracing.ts';

/** Opens provider entries by name, each once. */
export class Connections {
  readonly #invocation: Invocation;
  readonly #loaded: Loaded;
  readonly #interrupts: Interrupts;
  readonly #tracing: Tracing | undefined;
  readonly #limiters: NonNullable<ConnectOptions['limiters']> = new Map();
  readonly #open = new Map<string, Promise<OpenConnection>>();

  constructor(invocation: Invocation, loaded: Loaded, interrupts: Interrupts, tracing?: Tracing) {
    this.#tracing = tracing;
    this.#invocation = invocation;
    this.#loaded = loaded;
    this.#interrupts = interrupts;
  }

  get(name: string): Promise<Connection> {
    const known = this.#open.get(name);
    if (known !== undefined) return known;
    const opening = this.#connect(name);
    this.#open.set(name, opening);
    return opening;
  }

  /** Closes what was opened; a failure to open was told already. */
  async close(): Promise<void> {
    const settled = await Promise.allSettled(this.#open.values());
    for (const one of settled) if (one.status === 'fulfilled') await one.value.close();
  }

  async #connect(name: string): Promise<OpenConnection> {
    const { host, output, flags, toolVersion } = this.#invocation;
    const entry = await this.#entry(name);
    const provider = await providerOf(entry, this.#invocation.directory);
    return connect({
      name,
      provider,
      config: configOf(entry, provider),
      common: commonOf(entry, provider),
      clock: host.clock,
      random: host.random,
      signal: this.#interrupts.vendors,
      parallelism: flags.count('parallelism') ?? 10,
      userAgent: `holdfast/${toolVersion}`,
      mask: (text) => output.mask.mask(text),
      onSecret: (value) => output.mask.add(value),
      onRequest: this.#observer(name),
      environment: host.env,
      limiters: this.#limiters,
    });
  }

  /** Tells of each request, where anybody wants to know. */
  #observer(name: string): ConnectOptions['onRequest'] {
    const { output } = this.#invocation;
    if (this.#tracing === undefined && !output.shows('debug')) return undefined;
    return (request) => {
      const { method, url, status, ms, attempt } = request;
      this.#tracing?.request(request);
      const again = attempt > 1 ? `, attempt ${attempt}` : '';
      output.log(
        'debug',
        `${name}: ${method} ${url} -> ${status ?? 'no answer'} in ${Math.round(ms)} ms${again}`,
      );
    };
  }

  /** From the manifest; entries that only the state needs are resolved now. */
  async #entry(name: string): Promise<ProviderEntry> {
    const { providers } = this.#loaded.stack;
    if (Object.hasOwn(providers, name) && providers[name] !== undefined) return providers[name];
    const { entry, diagnostics, secrets } = await this.#loaded.entry(name);
    for (const secret of secrets) this.#invocation.output.mask.add(secret);
    tell(diagnostics, this.#invocation);
    if (entry !== undefined) return entry;
    throw new HoldfastError('not-found', `the provider entry "${name}" is needed, but cannot be used`, {
      advice: `State holds objects of it. Keep \`providers.${name}\` until they are gone, or move them with \`holdfast state mv-provider\`.`,
    });
  }
}

async function providerOf(entry: ProviderEntry, directory: string): Promise<Provider> {
  if (entry.package !== undefined) return (await loadPackage(entry.package, directory)).provider;
  const load = Object.hasOwn(registry, entry.provider) ? registry[entry.provider] : undefined;
  if (load !== undefined) return (await load()).provider;
  throw new HoldfastError('error', `there is no provider "${entry.provider}"`, {
    advice: `Known providers: ${Object.keys(registry).join(', ')}.`,
  });
}

/** The provider's own keys as texts. The moment of connecting is one of the few that may reveal. */
function configOf(entry: ProviderEntry, provider: Provider): ProviderConfig {
  const own = Object.keys(provider.config).flatMap((key): [string, string][] => {
    const value = known(entry, key);
    return value === undefined || value === null ? [] : [[key, plain(value)]];
  });
  return Object.fromEntries(own);
}

function commonOf(entry: ProviderEntry, provider: Provider): CommonConfig {
  const common = (key: string): Json | undefined =>
    Object.hasOwn(provider.config, key) ? undefined : known(entry, key);
  const headers = common('headers');
  const caFile = common('caFile');
  const timeout = common('timeout');
  return {
    ...(typeof common('concurrency') === 'number' && { concurrency: common('concurrency') as number }),
    ...(timeout !== undefined && { timeoutMs: timeoutMs(timeout) }),
    ...(typeof caFile === 'string' && { caFile }),
    ...(common('allowInsecureHttp') === true && { allowInsecureHttp: true }),
    ...(headers !== undefined && { headers: headers as Readonly<Record<string, string>> }),
  };
}

function known(entry: ProviderEntry, key: string): Json | undefined {
  const value = Object.hasOwn(entry.values, key) ? entry.values[key] : undefined;
  if (value === undefined) return undefined;
  if (!hasUnknown(value)) return reveal(value);
  throw new HoldfastError('error', `\`providers.${entry.name}.${key}\` is not known in this run`, {
    advice: 'Set the environment variable it comes from; reading what is live needs it.',
  });
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Seconds, or a checked text such as `1m30s`. */
function timeoutMs(value: Json): number {
  if (typeof value === 'number') return value * 1000;
  const parts = plain(value).matchAll(/(\d+)(ms|s|m|h)/gu);
  return [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
}
