import { realpathSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Findings } from '../findings.ts';
import type { Document } from '../manifest.ts';
import type { Entry } from '../node.ts';
import type { Reader } from '../read-documents.ts';
import type { SourceFile } from '../source-file.ts';
import { PARAMETERS, type GivenParameters } from './define-stack.ts';
import { givenConfig, GivenProblem, type ConfigRequest } from './given-config.ts';
import { ModuleFile } from './module-file.ts';
import { reportFailure, reportShape, type FailedModule } from './module-problem.ts';
import { ModuleTree } from './module-tree.ts';
import { settled } from './never-settled.ts';

/** What a module is told, and how long it may take. */
export interface ModuleRequest extends ConfigRequest {
  /** Milliseconds until a module that has not settled is given up. */
  readonly limitMs: number;
}

/** Reads a manifest by running it: Node removes the types itself, so nothing is built. */
export function moduleReader(request: ModuleRequest): Reader {
  return (file, path, findings) => new ModuleRun(file, path, request, findings).read();
}

/** A rejection that nobody handles is told once this turn of the event loop is over, and before any answer is given. */
function turnOver(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

class ModuleRun {
  readonly #written: SourceFile;
  readonly #file: ModuleFile;
  readonly #path: string;
  readonly #request: ModuleRequest;
  readonly #findings: Findings;
  readonly #tree: ModuleTree;
  #parameters: Entry | undefined;

  constructor(file: SourceFile, path: string, request: ModuleRequest, findings: Findings) {
    this.#written = file;
    this.#path = realpathSync(path);
    this.#file = new ModuleFile(file, this.#path);
    this.#request = request;
    this.#findings = findings;
    this.#tree = new ModuleTree(this.#file, findings);
  }

  async read(): Promise<Document | undefined> {
    try {
      const definition = await settled(this.#definition(), this.#request.limitMs);
      await turnOver();
      return this.#document(definition);
    } catch (error) {
      if (!(error instanceof GivenProblem)) reportFailure(error, this.#failed(), this.#findings);
      return undefined;
    }
  }

  #failed(): FailedModule {
    return { file: this.#written, path: this.#path, env: this.#request.env };
  }

  async #definition(): Promise<unknown> {
    const module = (await import(addressOf(this.#path))) as Readonly<Record<string, unknown>>;
    const exported = await module['default'];
    return typeof exported === 'function' ? await this.#call(exported) : exported;
  }

  #call(build: object): unknown {
    const { stack } = this.#request;
    const given = PARAMETERS in build ? (build[PARAMETERS] as GivenParameters) : undefined;
    if (given !== undefined) this.#parameters = this.#tree.section('config', given.declared, given.origin);
    const config = givenConfig(this.#file, this.#parameters, this.#request, this.#findings);
    return (build as (context: object) => unknown)({ stack, config });
  }

  #document(definition: unknown): Document | undefined {
    if (definition === undefined) {
      reportShape(this.#written, this.#findings);
      return undefined;
    }
    const root = this.#tree.root(definition);
    if (root === undefined) return undefined;
    const config = this.#parameters;
    if (config === undefined) return { file: this.#file, root };
    const again = root.entries.get('config');
    if (again !== undefined) {
      const place = { file: this.#file, start: again.start, end: again.end, path: ['config'] };
      this.#findings.error(
        place,
        'the parameters are declared twice',
        'They were given to defineStack already.',
      );
    }
    return { file: this.#file, root: { ...root, entries: new Map([...root.entries, ['config', config]]) } };
  }
}

const imported = new Map<string, string>();

/** A file that was run before and has changed since is another module; what it imports is not run again. */
function addressOf(path: string): string {
  const { href } = pathToFileURL(path);
  const { mtimeMs } = statSync(path);
  const before = imported.get(path);
  const now = before === undefined || before === String(mtimeMs) ? undefined : `${href}?changed=${mtimeMs}`;
  if (before === undefined) imported.set(path, String(mtimeMs));
  return now ?? href;
}
