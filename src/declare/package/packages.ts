import { HoldfastError } from '../../core/errors.ts';
import type { ProviderModule, Registry } from '../../core/registry.ts';
import type { Findings } from '../findings.ts';
import { placeOfName, textOf, type Block } from '../manifest.ts';
import { errorCode } from '../read-text.ts';
import { locatePackage } from './package-path.ts';

/** Loads a user's provider from a package name or a path, as seen from a directory. */
export type PackageLoader = (specifier: string, directory: string) => Promise<ProviderModule>;

/** The users' own providers of a manifest. */
export class Packages {
  readonly modules = new Map<string, ProviderModule>();
  /** Package by the provider's name, in a form that does not depend on which file names it. */
  readonly locations = new Map<string, string>();
  readonly #load: PackageLoader | undefined;
  readonly #registry: Registry;
  readonly #findings: Findings;

  constructor(load: PackageLoader | undefined, registry: Registry, findings: Findings) {
    this.#load = load;
    this.#registry = registry;
    this.#findings = findings;
  }

  /** Loads the package that an entry names, if it names one. */
  async add(block: Block): Promise<void> {
    const specifier = textOf(block, 'package');
    if (specifier === undefined) return;
    const module = await this.#module(specifier, block);
    if (module === undefined || !this.#bearsItsName(module.provider.name, specifier, block)) return;
    this.modules.set(module.provider.name, module);
    this.locations.set(module.provider.name, locatePackage(specifier, block.file.directory));
  }

  async #module(specifier: string, block: Block): Promise<ProviderModule | undefined> {
    if (this.#load === undefined) {
      const summary = `the provider package ${specifier} cannot be loaded here`;
      this.#findings.error(placeOfName(block), summary, 'Only built-in providers are available.');
      return undefined;
    }
    try {
      return await this.#load(specifier, block.file.directory);
    } catch (error) {
      const { summary, advice } = reasonOf(error, specifier);
      this.#findings.error(placeOfName(block), summary, advice);
      return undefined;
    }
  }

  /** A package's provider is called what its entry says, and like none that is built in. */
  #bearsItsName(name: string, specifier: string, block: Block): boolean {
    const wanted = textOf(block, 'provider') ?? block.entry.name;
    const builtIn = Object.hasOwn(this.#registry, name);
    if (name === wanted && !builtIn) return true;
    const problem = builtIn ? ', which is built in' : `, not "${wanted}"`;
    const detail = builtIn
      ? 'Give it a name of its own in its table.'
      : `Call the entry "${name}", or add "provider: ${name}" to it.`;
    const summary = `the provider of the package ${specifier} is called "${name}"${problem}`;
    this.#findings.error(placeOfName(block), summary, detail);
    return false;
  }
}

/** Only the host's own words are passed on; any other message may hold anything. */
function reasonOf(error: unknown, specifier: string): { readonly summary: string; readonly advice: string } {
  if (error instanceof HoldfastError) return { summary: error.message, advice: error.advice ?? '' };
  const code = errorCode(error);
  const summary = `the provider package ${specifier} could not be loaded${code === undefined ? '' : ` (${code})`}`;
  return { summary, advice: 'Install it, or correct the path.' };
}
